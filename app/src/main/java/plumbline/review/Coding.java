package plumbline.review;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// What was last said of one message.
///
/// @param message as the evidence holds it now; its hashes and place are those recorded with the coding
/// @param earlier how many codings of the same message this one replaces
public record Coding(
        Codable message,
        Set<Code> codes,
        Set<Characteristic> characteristics,
        String note,
        int earlier,
        Instant at,
        UUID by) {
    public Coding {
        codes = Set.copyOf(codes);
        characteristics = Set.copyOf(characteristics);
    }
}
