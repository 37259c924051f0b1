package plumbline.cases;

import org.jspecify.annotations.Nullable;
import plumbline.law.Citation;

/// What came of correcting or withdrawing an allegation.
public sealed interface Corrected {
    /// It is recorded.
    record Recorded() implements Corrected {}

    /// Nothing was recorded.
    ///
    /// @param field name of what to change; empty where it is no one field
    /// @param reason for the screen, says what to do
    /// @param citation the rule behind it, if it is one of law
    record Refused(String field, String reason, @Nullable Citation citation) implements Corrected {}
}
