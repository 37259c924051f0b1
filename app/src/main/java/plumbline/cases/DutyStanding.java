package plumbline.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import plumbline.law.clock.Force;
import plumbline.law.clock.Limit;
import plumbline.law.clock.London;
import plumbline.law.conduct.DueDuty;
import plumbline.web.Dates;
import plumbline.web.Urgency;

/// How one duty of one allegation stands at one moment, in words for a screen.
///
/// @param done null while it has not been recorded as done
public record DutyStanding(
        AllegationAgainst allegation, DueDuty due, @Nullable DutyDone done, Instant now) {

    /// Whether it was done after a day that law fixes; a target or policy passed is never late in law.
    public boolean late() {
        return done != null && due.deadline().isBreachedBy(done.doneAt());
    }

    /// The day it is due; every duty here has one, be it only a target.
    public LocalDate lastDay() {
        return due.deadline().lastDay().orElseThrow();
    }

    /// How pressing it is.
    public Urgency urgency() {
        if (done != null) {
            return Urgency.MET;
        }
        if (due.deadline().isOver(now)) {
            return Urgency.OVERDUE;
        }
        long days = daysLeft();
        return days <= 1 ? Urgency.PRESSING : days <= 5 ? Urgency.SOON : Urgency.AHEAD;
    }

    /// The deadline in words, with what stands behind it.
    public String dueWords() {
        return switch (due.deadline().limit()) {
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
    public String leftWords() {
        if (done != null) {
            return "Done on " + Dates.dateTime(done.doneAt()) + (late() ? ", late. Reason: " + reason() : inTime());
        }
        if (!due.deadline().isOver(now)) {
            long days = daysLeft();
            return days == 0 ? "Due today" : days == 1 ? "Due tomorrow" : days + " days left";
        }
        return switch (force()) {
            case STATUTORY -> "Overdue. Do it now and record why it is late";
            case POLICY -> "The policy date has passed. This is not a breach of the Regulations";
            case TARGET -> "The force's target has passed. This is not a breach of the Regulations; do it now";
        };
    }

    /// A word for the tag: what stands behind the date.
    public String forceLabel() {
        return force().label();
    }

    private Force force() {
        return due.deadline().terms().force();
    }

    private String inTime() {
        return force() == Force.STATUTORY ? ", in time" : "";
    }

    private String reason() {
        return done == null || done.lateReason() == null ? "not given" : done.lateReason();
    }

    private long daysLeft() {
        return ChronoUnit.DAYS.between(London.day(now), lastDay());
    }
}
