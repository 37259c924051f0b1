package plumbline.law.conduct;

import java.util.List;
import plumbline.law.clock.Deadline;

/// A duty that one allegation has brought about, with its deadline and the reason why it is due.
///
/// @param duty the duty
/// @param deadline its deadline, with the arithmetic
/// @param reasons why it applies to this person and this allegation, a sentence each
public record DueDuty(Duty duty, Deadline deadline, List<String> reasons) {

    /// Copies the list.
    public DueDuty {
        reasons = List.copyOf(reasons);
    }
}
