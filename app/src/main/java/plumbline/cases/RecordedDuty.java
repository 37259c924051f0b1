package plumbline.cases;

import org.jspecify.annotations.Nullable;
import plumbline.law.Citation;

/// What came of recording that a duty was done.
public sealed interface RecordedDuty {
    /// It is recorded.
    record Recorded(boolean late) implements RecordedDuty {}

    /// Nothing was recorded; `field` is the name of what to correct.
    record Refused(String field, String reason, @Nullable Citation citation) implements RecordedDuty {}
}
