package plumbline.ledger.certificate;

import java.time.Instant;
import plumbline.ledger.Malformed;

/// When something was decided, and from when until when it holds.
///
/// @param decided whole seconds, like the others
/// @param from the first moment
/// @param expires the first moment at which it holds no longer
public record Validity(Instant decided, Instant from, Instant expires) {

    public Validity {
        Values.second(decided);
        Values.second(from);
        Values.second(expires);
        if (!from.isBefore(expires) || !decided.isBefore(expires)) {
            throw new Malformed("a decision expires after it was made and after it begins");
        }
    }
}
