package plumbline.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import plumbline.law.clock.Force;
import plumbline.law.clock.Limit;
import plumbline.law.clock.London;
import plumbline.law.lane.RunningClock;
import plumbline.web.Dates;
import plumbline.web.Urgency;

/// How one clock of a case stands at one moment, in words for a screen.
record ClockStanding(RunningClock clock, Instant now) {

    boolean isDone() {
        return clock.doneBy() != null;
    }

    Force force() {
        return clock.duty().force();
    }

    /// The day for machines; null where there is none.
    @Nullable
    String machineDay() {
        return clock.deadline().lastDay().map(LocalDate::toString).orElse(null);
    }

    /// How pressing it is. A time that nobody must use never is.
    Urgency urgency() {
        if (isDone()) {
            return Urgency.MET;
        }
        if (clock.right() || clock.deadline().lastDay().isEmpty()) {
            return Urgency.AHEAD;
        }
        if (clock.deadline().isOver(now)) {
            return Urgency.OVERDUE;
        }
        long days = daysLeft();
        return days <= 1 ? Urgency.PRESSING : days <= 5 ? Urgency.SOON : Urgency.AHEAD;
    }

    /// The deadline in words, with what stands behind it.
    String dueWords() {
        return switch (clock.deadline().limit()) {
            case Limit.By by -> "By the end of " + London.words(by.lastDay());
            case Limit.Target target ->
                "As soon as practicable. " + (force() == Force.POLICY ? "Policy date: " : "Force target: ")
                        + London.words(target.targetDay());
            case Limit.Between between -> London.words(between.firstDay()) + " to " + London.words(between.lastDay());
            case Limit.NotBefore notBefore -> "Not before " + London.words(notBefore.firstDay());
            case Limit.None none -> none.why();
        };
    }

    /// How much time is left, or what became of it.
    String leftWords() {
        var done = clock.doneBy();
        if (done != null) {
            boolean late = clock.deadline().isBreachedBy(done.at());
            return "Done on " + Dates.dateTime(done.at())
                    + (late ? ", late" : force() == Force.STATUTORY ? ", in time" : "");
        }
        if (clock.deadline().lastDay().isEmpty()) {
            return "No day is fixed";
        }
        if (!clock.deadline().isOver(now)) {
            long days = daysLeft();
            return days == 0 ? "Due today" : days == 1 ? "Due tomorrow" : days + " days left";
        }
        if (clock.right()) {
            return "The time has passed";
        }
        return switch (force()) {
            case STATUTORY -> "Overdue. " + clock.duty().exceeded();
            case POLICY -> "The policy date has passed. This is not a breach of the Regulations";
            case TARGET -> "The force's target has passed. This is not a breach of the Regulations; do it now";
        };
    }

    /// What started it: a step, or the allegation itself.
    String startedBy() {
        var step = clock.startedBy();
        return step == null
                ? "The allegation as it was raised."
                : step.step().kind().label() + ", on " + Dates.dateTime(step.at()) + ".";
    }

    private long daysLeft() {
        return ChronoUnit.DAYS.between(
                London.day(now), clock.deadline().lastDay().orElseThrow());
    }
}
