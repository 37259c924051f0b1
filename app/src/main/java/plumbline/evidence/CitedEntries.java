package plumbline.evidence;

import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import plumbline.cases.CitedMessage;
import plumbline.cases.CitedMessageTexts;
import plumbline.vault.Sha256;
import plumbline.web.Dates;

/// Shows the messages that an allegation rests on, and leads to each in its conversation.
@Component
class CitedEntries implements CitedMessageTexts {
    private final ExhibitRepository exhibits;
    private final MessageRepository messages;

    CitedEntries(ExhibitRepository exhibits, MessageRepository messages) {
        this.exhibits = exhibits;
        this.messages = messages;
    }

    @Override
    public Optional<Shown> show(UUID operationId, CitedMessage cited) {
        return exhibits.withBytes(operationId, Sha256.of(HexFormat.of().parseHex(cited.exhibit())))
                .flatMap(exhibit -> messages.entry(exhibit.exhibitId(), cited.ordinal()))
                .map(entry -> new Shown(
                        entry.sender() == null ? "" : entry.sender(),
                        entry.utcEarliest() == null ? "" : Dates.dateTime(entry.utcEarliest()),
                        entry.shown().isEmpty() && entry.file() != null ? entry.file() : entry.shown(),
                        ExhibitController.base(operationId, entry.exhibitId()) + "/messages/" + entry.ordinal()
                                + "/context"));
    }
}
