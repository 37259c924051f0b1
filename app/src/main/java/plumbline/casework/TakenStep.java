package plumbline.casework;

import java.util.List;
import plumbline.law.Verdict;

/// What came of wanting to take a step.
public sealed interface TakenStep {

    /// It is on record.
    record Recorded(List<Verdict.Caution> cautions) implements TakenStep {
        public Recorded {
            cautions = List.copyOf(cautions);
        }
    }

    /// The law stands against it.
    record Refused(Verdict.Refused why) implements TakenStep {}

    /// It cannot be recorded as it was put.
    ///
    /// @param field the form's field that is wrong
    record Wrong(String field, String reason) implements TakenStep {}
}
