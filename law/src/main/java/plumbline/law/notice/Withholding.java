package plumbline.law.notice;

import java.time.LocalDate;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.clock.London;

/// A decision to keep a notice back for a time.
///
/// @param ground why giving it now would do harm
/// @param decidedOn the day of the decision
/// @param reviewOn the day on which it is tested again
public record Withholding(String ground, LocalDate decidedOn, LocalDate reviewOn) {

    /// GATE-12: it may be kept back only where the Regulations allow it, on a ground, until a day of review.
    ///
    /// That the review lies within 28 days is a house rule and only cautioned.
    public Verdict check(NoticeForm form) {
        Citation citation = form.notice().citation(form.scope());
        if (form.notice().mayBeWithheld().isEmpty()) {
            return Verdict.refused(
                    "GATE-12",
                    "The notice \"" + form.notice().title() + "\" may not be kept back.",
                    "Give it.",
                    citation);
        }
        if (ground.isBlank()) {
            return Verdict.refused(
                    "GATE-12",
                    "A notice is kept back only on a stated ground.",
                    "Say why giving it now would do harm. The ground here: "
                            + form.notice().mayBeWithheld().get() + ".",
                    citation);
        }
        if (!reviewOn.isAfter(decidedOn)) {
            return Verdict.refused(
                    "GATE-12",
                    "The review on " + London.words(reviewOn) + " does not lie after the decision.",
                    "Name a later day on which the decision is tested again.",
                    citation);
        }
        return reviewOn.isAfter(decidedOn.plusDays(28))
                ? Verdict.caution(
                        "GATE-12",
                        "The review lies more than 28 days away. The decision must be tested again and again.",
                        Citation.confirmed(NoticeReader.HOUSE, "withheld notices", "the interval is the force's own"))
                : Verdict.allowed();
    }
}
