package plumbline.aftercare;

import java.util.List;
import plumbline.law.Verdict;

/// What came of an act.
public sealed interface Acted {

    /// It is on record.
    record Recorded(List<Verdict.Caution> cautions) implements Acted {
        /// Copies the list.
        public Recorded {
            cautions = List.copyOf(cautions);
        }
    }

    /// The law stands against it.
    record Refused(Verdict.Refused why) implements Acted {}
}
