package plumbline.law.vetting.quality;

import java.time.YearMonth;

/// The decisions of a month.
///
/// @param decided clearances and refusals together
/// @param refused of these
public record RefusalMonth(YearMonth month, long refused, long decided) {
    /// @throws IllegalArgumentException if more were refused than decided
    public RefusalMonth {
        if (refused < 0 || refused > decided) {
            throw new IllegalArgumentException(refused + " refused of " + decided);
        }
    }

    double rate() {
        return (double) refused / decided;
    }
}
