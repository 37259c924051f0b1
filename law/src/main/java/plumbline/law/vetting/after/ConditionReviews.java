package plumbline.law.vetting.after;

import java.time.LocalDate;
import plumbline.law.Labelled;

/// What follows when the review of a condition does not come. A condition that nobody looks at protects nobody.
public enum ConditionReviews implements Labelled {
    AHEAD("ahead"),
    ALERT("overdue: amber alert"),
    CLEARANCE_REVIEW("long overdue: the clearance is reviewed");

    private final String label;

    ConditionReviews(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// How a review stands that is due on that day and was not held.
    public static ConditionReviews standing(LocalDate due, LocalDate today, Clocks clocks) {
        if (!today.isAfter(due)) {
            return AHEAD;
        }
        return today.isAfter(clocks.lastDay("CLK-105", due)) ? CLEARANCE_REVIEW : ALERT;
    }
}
