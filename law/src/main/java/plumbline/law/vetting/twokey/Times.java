package plumbline.law.vetting.twokey;

import java.util.List;
import plumbline.law.Citation;
import plumbline.law.clock.Deadline;
import plumbline.law.clock.Force;
import plumbline.law.clock.Period;
import plumbline.law.clock.Start;
import plumbline.law.clock.Terms;
import plumbline.law.clock.WorkingDays;

/// The clocks of a case with two keys. All are policy: none clears anybody when it runs out.
public final class Times {

    private Times() {}

    /// By when the person may object to a reviewer, from the notice of the name.
    public static Deadline objection(Start notice, Figures figures, WorkingDays days) {
        return count(
                figures,
                Figure.OBJECTION_DAYS,
                notice,
                days,
                "Nobody can extend it.",
                "The reviewers sit as they were named.");
    }

    /// By when the two sides must have said their last word, from the opening of the envelopes.
    public static Deadline reconciling(Start opened, Figures figures, WorkingDays days) {
        return count(
                figures,
                Figure.RECONCILE_DAYS,
                opened,
                days,
                "It stops while a case is back with its checks.",
                "Each side's last opinion stands; what is split stays shut.");
    }

    /// From when an ill reviewer is replaced: after the end of this day.
    public static Deadline waiting(Start ill, Figures figures, WorkingDays days) {
        return count(
                figures,
                Figure.REPLACEMENT_DAYS,
                ill,
                days,
                "The outside body may wait longer.",
                "Draw a replacement.");
    }

    private static Deadline count(
            Figures figures, Figure figure, Start start, WorkingDays days, String extension, String exceeded) {
        Citation citation = figures.row(figure).citation();
        var doubts =
                citation.mark().isUnconfirmed() ? List.of(citation + ": " + citation.note() + ".") : List.<String>of();
        return Deadline.count(
                new Period.WorkingDaysAfter(figures.of(figure)),
                start,
                new Terms(Force.POLICY, extension, exceeded, doubts),
                days);
    }
}
