package plumbline.law.lane;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.law.Labelled;
import plumbline.law.clock.Deadline;
import plumbline.law.conduct.Duty;

/// A duty whose clock a fact of the case has started.
///
/// @param duty the duty
/// @param startedBy the step that started it; null if the opening of the file did
/// @param deadline its deadline, as varied by agreement
/// @param doneBy the step that did it; null while it is open
/// @param right whether it is time that somebody may use or let pass, or in which something stands, and no duty
public record RunningClock(
        Duty duty,
        @Nullable Taken startedBy,
        Deadline deadline,
        @Nullable Taken doneBy,
        boolean right) {

    /// How a duty stands.
    public enum Standing implements Labelled {
        OPEN("Open"),
        OVERDUE("Overdue"),
        DONE("Done in time"),
        LATE("Done late"),
        PASSED("Time passed");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /// How it stands at `now`. A time that only bars an earlier act is never overdue.
    public Standing standing(Instant now) {
        Taken done = doneBy;
        if (done == null) {
            return !deadline.isOver(now) ? Standing.OPEN : right ? Standing.PASSED : Standing.OVERDUE;
        }
        return deadline.isOver(done.at()) ? Standing.LATE : Standing.DONE;
    }

    /// Those that still wait to be done.
    public static List<RunningClock> open(List<RunningClock> clocks) {
        return clocks.stream().filter(clock -> clock.doneBy() == null).toList();
    }
}
