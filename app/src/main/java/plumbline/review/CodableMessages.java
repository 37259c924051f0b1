package plumbline.review;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
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
    private static final String ADRIFT =
            "No message has these bytes since the exhibit was read again. The coding is kept,"
                    + " and the bytes are in the vault, unchanged. Find the message in the exhibit and code it again";

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
                href(operationId, chosen),
                null);
    }

    /// A message as it was coded: its identity from the record, its words from the evidence. It is looked for at its
    /// place in the bytes, since its number is another one where an exhibit is read again and otherwise.
    Codable ofCoding(UUID operationId, CodingRepository.Row row) {
        var entry = evidence.standing(
                operationId, row.chosen().exhibitId(), row.chosen().ordinal(), row.place());
        var chosen = entry.map(found -> new Chosen(found.exhibitId(), found.ordinal()))
                .orElse(row.chosen());
        return new Codable(
                chosen,
                row.exhibit(),
                row.place().part(),
                row.place().byteOffset(),
                row.place().byteLength(),
                row.line(),
                row.place().raw(),
                entry.map(CodableMessages::sender).orElse("Not available"),
                entry.map(found -> when(found.localTime())).orElse("see the exhibit"),
                entry.map(CodableMessages::text).orElse(""),
                entry.map(_ -> href(operationId, chosen)).orElse(exhibit(operationId, chosen)),
                entry.isPresent() ? null : ADRIFT);
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
        return exhibit(operationId, chosen) + "/messages/" + chosen.ordinal() + "/context";
    }

    private static String exhibit(UUID operationId, Chosen chosen) {
        return "/operations/" + operationId + "/exhibits/" + chosen.exhibitId();
    }
}
