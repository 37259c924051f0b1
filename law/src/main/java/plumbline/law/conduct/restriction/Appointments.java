package plumbline.law.conduct.restriction;

import java.time.LocalDate;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.RuleSet;

/// Whether a candidate or a transferee may be appointed on a clearance.
public final class Appointments {

    private static final Citation CLEARANCE = Citation.unconfirmed(
            Instruments.AMENDMENT_2026,
            "",
            "six months, two professional summaries agree; that the day six months later still counts is a reading");

    private Appointments() {}

    /// Whether clearance granted on one day carries an appointment on another.
    public static Verdict may(LocalDate granted, LocalDate appointed) {
        if (appointed.isBefore(RuleSet.RS_2026.from())) {
            return Verdict.allowed();
        }
        if (granted.isAfter(appointed) || appointed.isAfter(granted.plusMonths(6))) {
            return Verdict.refused(
                    "VETTING",
                    "Clearance was granted on " + London.words(granted) + ", not within the six months before "
                            + London.words(appointed) + ".",
                    "Clearance granted within six months before the appointment.",
                    CLEARANCE);
        }
        return Verdict.allowed();
    }
}
