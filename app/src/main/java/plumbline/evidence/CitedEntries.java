package plumbline.evidence;

import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import plumbline.cases.CitedMessage;
import plumbline.cases.CitedMessageTexts;
import plumbline.vault.Sha256;
import plumbline.web.Dates;

/// Shows the messages that an allegation rests on, and leads to each in its conversation.
///
/// A message is found by its place in the bytes: its number may be another one since the exhibit was read again.
@Component
class CitedEntries implements CitedMessageTexts {
    private static final Pattern LOCATOR =
            Pattern.compile("bytes (\\d{1,18}) to (\\d{1,18})(?: line \\d+)?(?: of (.*))?");

    private final ExhibitRepository exhibits;
    private final MessageRepository messages;

    CitedEntries(ExhibitRepository exhibits, MessageRepository messages) {
        this.exhibits = exhibits;
        this.messages = messages;
    }

    @Override
    public Optional<Shown> show(UUID operationId, CitedMessage cited) {
        return exhibits.withBytes(operationId, Sha256.of(HexFormat.of().parseHex(cited.exhibit())))
                .map(exhibit -> find(exhibit.exhibitId(), cited)
                        .map(entry -> shown(operationId, entry))
                        .orElseGet(() -> adrift(operationId, exhibit)));
    }

    private Optional<Entry> find(UUID exhibitId, CitedMessage cited) {
        var byNumber = messages.entry(exhibitId, cited.ordinal());
        var locator = LOCATOR.matcher(cited.locator());
        if (!locator.matches()) {
            return byNumber;
        }
        // In a form a comma parts two fields, so the locator has another sign for it.
        var part = locator.group(3) == null ? "" : locator.group(3).replace("%2C", ",");
        long begin = Long.parseLong(locator.group(1));
        long length = Long.parseLong(locator.group(2)) - begin;
        return byNumber.filter(entry -> liesAt(entry, part, begin, length))
                .or(() -> messages.at(exhibitId, part, begin).filter(entry -> liesAt(entry, part, begin, length)));
    }

    private static boolean liesAt(Entry entry, String part, long begin, long length) {
        return entry.part().equals(part) && entry.byteOffset() == begin && entry.byteLength() == length;
    }

    private static Shown shown(UUID operationId, Entry entry) {
        return new Shown(
                entry.sender() == null ? "" : entry.sender(),
                entry.utcEarliest() == null ? "" : Dates.dateTime(entry.utcEarliest()),
                entry.shown().isEmpty() && entry.file() != null ? entry.file() : entry.shown(),
                ExhibitController.base(operationId, entry.exhibitId()) + "/messages/" + entry.ordinal() + "/context",
                Stream.of(entry.utcEarliest(), entry.utcLatest())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private static Shown adrift(UUID operationId, Exhibit exhibit) {
        return new Shown(
                "Not available",
                "see the exhibit",
                "No message has these bytes since the exhibit was read again. The citation stands: the bytes are in the"
                        + " vault, unchanged",
                ExhibitController.base(operationId, exhibit.exhibitId()),
                List.of());
    }
}
