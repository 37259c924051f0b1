package plumbline.review;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import plumbline.evidence.Entry;
import plumbline.evidence.Evidence;
import plumbline.vault.Sha256;
import plumbline.web.NotFound;

/// Fetches messages from the evidence, in the words in which review shows them.
@Component
class CodableMessages {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK);

    private final Evidence evidence;

    CodableMessages(Evidence evidence) {
        this.evidence = evidence;
    }

    /// @throws NotFound where the operation is hidden or a message is not one of it
    List<Codable> of(UUID operationId, List<Chosen> chosen) {
        return chosen.stream().map(one -> of(operationId, one)).toList();
    }

    private Codable of(UUID operationId, Chosen chosen) {
        var exhibit = evidence.get(operationId, chosen.exhibitId());
        var entry = evidence.entry(operationId, chosen.exhibitId(), chosen.ordinal());
        return new Codable(
                chosen,
                exhibit.sha256(),
                entry.part(),
                entry.byteOffset(),
                entry.byteLength(),
                entry.line(),
                new Sha256(entry.rawSha256()),
                sender(entry),
                when(entry.localTime()),
                text(entry),
                href(operationId, chosen));
    }

    /// A message as it was coded: its identity from the record, its words from the evidence where they are to be had.
    Codable ofCoding(UUID operationId, CodingRepository.Row row) {
        var entry = find(operationId, row.chosen());
        return new Codable(
                row.chosen(),
                row.exhibit(),
                row.part(),
                row.byteOffset(),
                row.byteLength(),
                row.line(),
                row.raw(),
                entry.map(CodableMessages::sender).orElse("Not available now"),
                entry.map(found -> when(found.localTime())).orElse(""),
                entry.map(CodableMessages::text).orElse("The exhibit is being read again. The coding is kept"),
                href(operationId, row.chosen()));
    }

    private Optional<Entry> find(UUID operationId, Chosen chosen) {
        try {
            return Optional.of(evidence.entry(operationId, chosen.exhibitId(), chosen.ordinal()));
        } catch (NotFound rereading) {
            // The operation is open to the reader, so what is missing is the projection, not the right to see it.
            return Optional.empty();
        }
    }

    private static String sender(Entry entry) {
        if (entry.system()) {
            return "System event";
        }
        return entry.sender() != null
                ? entry.sender()
                : entry.senderId() != null ? entry.senderId() : "Sender not named";
    }

    private static String when(@Nullable LocalDateTime at) {
        return at == null ? "Time not in the export" : WHEN.format(at);
    }

    private static String text(Entry entry) {
        var file = entry.file();
        return file == null ? entry.shown() : (entry.shown() + "\n" + file).strip();
    }

    private static String href(UUID operationId, Chosen chosen) {
        return "/operations/" + operationId + "/exhibits/" + chosen.exhibitId() + "/messages/" + chosen.ordinal()
                + "/context";
    }
}
