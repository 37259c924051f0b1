package plumbline.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.Citation;

/// What came of raising an allegation.
public sealed interface RaisedAllegation {
    /// It stands, and its duties run.
    record Raised(UUID allegationId) implements RaisedAllegation {}

    /// Nothing was recorded.
    ///
    /// @param reason for the screen, says what to do
    /// @param citation the rule behind it, if it is one of law
    record Refused(String reason, @Nullable Citation citation) implements RaisedAllegation {}
}
