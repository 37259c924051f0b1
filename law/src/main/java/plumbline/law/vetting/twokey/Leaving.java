package plumbline.law.vetting.twokey;

import java.time.LocalDate;
import plumbline.law.Labelled;
import plumbline.law.Verdict;
import plumbline.law.clock.Deadline;
import plumbline.law.clock.London;

/// Why a reviewer leaves a seat, so that a replacement is drawn.
public enum Leaving implements Labelled {
    CONFLICT("conflict of interests"),
    OBJECTION("the person's objection was upheld"),
    ILLNESS("illness"),
    TERM_OVER("the appointment ended");

    private final String label;

    Leaving(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// Whether a replacement may be drawn today. An ill reviewer is waited for; everybody else is replaced at
    /// once.
    ///
    /// @param waiting the clock of the illness
    public Verdict mayReplace(Deadline waiting, LocalDate on) {
        LocalDate last = waiting.limit().last().orElseThrow();
        return TwoKeys.need(
                this != ILLNESS || on.isAfter(last),
                "REPLACEMENT",
                "An ill reviewer is waited for until the end of " + London.words(last) + ".",
                "Draw a replacement after that day.",
                TwoKeys.QUORUM);
    }
}
