package plumbline.law.vetting.holding;

import java.time.LocalDate;
import plumbline.law.clock.WorkingDays;

/// Somebody who left and of whom vetting learnt too late (E-13). The clearance ended on the day of leaving all the
/// same.
public final class LateLeaver {

    private LateLeaver() {}

    /// Whether it was known later than the first working day after they left.
    public static boolean isLate(LocalDate left, LocalDate known, WorkingDays days) {
        return known.isAfter(days.onOrAfter(left.plusDays(1)));
    }
}
