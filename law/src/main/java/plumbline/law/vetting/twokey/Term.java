package plumbline.law.vetting.twokey;

import java.time.LocalDate;
import plumbline.law.Verdict;

/// A reviewer's appointment.
///
/// @param renewals how often it was renewed before this term began
public record Term(LocalDate from, LocalDate until, int renewals) {

    /// Whether a reviewer may be appointed so: for no longer than a term, and renewed no oftener than is
    /// allowed.
    public Verdict may(Figures figures) {
        int years = figures.of(Figure.TERM_YEARS);
        int most = figures.of(Figure.TERM_RENEWALS);
        return TwoKeys.need(
                        !until.isBefore(from) && until.isBefore(from.plusYears(years)),
                        "TERM",
                        "A term ends after it begins and lasts " + years + " years at most.",
                        "An earlier last day.",
                        TwoKeys.ASSIGNMENT)
                .and(() -> TwoKeys.need(
                        renewals <= most,
                        "TERM",
                        "The appointment was renewed " + most + " time already.",
                        "Somebody else: nobody outside becomes part of the house.",
                        TwoKeys.ASSIGNMENT));
    }

    /// Whether it runs on this day.
    public boolean runs(LocalDate on) {
        return !on.isBefore(from) && !on.isAfter(until);
    }
}
