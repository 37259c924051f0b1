package plumbline.law.vetting.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.law.Labelled;
import plumbline.law.Verdict;

/// Rules about conditions of a clearance.
public final class Conditions {
    private Conditions() {}

    /// How the review of a condition stands on a day.
    public enum Standing implements Labelled {
        CURRENT("current"),
        OVERDUE("overdue"),
        /// So late that the clearance must be reviewed.
        REVIEW_CLEARANCE("overdue: the clearance must be reviewed");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /// How it stands.
    ///
    /// @param lastReviewed when it was last looked at, or the day on which it started
    public static Standing standing(Condition condition, LocalDate lastReviewed, LocalDate today) {
        var due = condition.dueAfter(lastReviewed);
        if (!today.isAfter(due)) {
            return Standing.CURRENT;
        }
        return today.isBefore(due.plusDays(Figure.CONDITION_LATE_DAYS.value()))
                ? Standing.OVERDUE
                : Standing.REVIEW_CLEARANCE;
    }

    /// What both sides ask for: all of it, and where they ask for the same thing the stricter of the two.
    public static List<Condition> union(List<Condition> force, List<Condition> outside) {
        List<Condition> both = new ArrayList<>();
        for (var condition : force) {
            both.add(like(condition, outside)
                    .map(other -> stricter(condition, other))
                    .orElse(condition));
        }
        outside.stream().filter(condition -> like(condition, force).isEmpty()).forEach(both::add);
        return List.copyOf(both);
    }

    private static Optional<Condition> like(Condition condition, List<Condition> others) {
        return others.stream().filter(condition::isAboutSameAs).findFirst();
    }

    private static Condition stricter(Condition one, Condition other) {
        return new Condition(
                one.type(),
                one.target(),
                joined(one.text(), other.text()),
                joined(one.ownerRole(), other.ownerRole()),
                joined(one.owner(), other.owner()),
                one.startsOn().isBefore(other.startsOn()) ? one.startsOn() : other.startsOn(),
                Math.min(one.reviewEvery(), other.reviewEvery()),
                later(one.endsOn(), other.endsOn()),
                joined(one.evidence(), other.evidence()),
                joined(one.onBreach(), other.onBreach()),
                one.source() == other.source() ? one.source() : ConditionSource.BOTH);
    }

    /// No end is later than any.
    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }

    private static String joined(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip()) ? one : one + "; " + other;
    }

    /// Whether a condition is one that somebody can keep and somebody else can check.
    public static Verdict complete(Condition condition) {
        if (condition.owner().isBlank() || condition.ownerRole().isBlank()) {
            return lacks("A condition has no owner.", "Name the post and the person who see to it.");
        }
        if (condition.reviewEvery() <= 0) {
            return lacks("A condition has no review date.", "Say after how many months it is looked at.");
        }
        if (condition.text().isBlank()) {
            return lacks("A condition does not say what is to be done.", "Say it in words.");
        }
        if (condition.evidence().isBlank()) {
            return lacks("A condition does not say what shows that it is kept.", "Name the evidence.");
        }
        if (condition.onBreach().isBlank()) {
            return lacks("A condition does not say what happens if it is broken.", "Say what happens.");
        }
        return condition.endsOn() != null && condition.endsOn().isBefore(condition.startsOn())
                ? lacks("A condition ends before it starts.", "Correct the days.")
                : Verdict.allowed();
    }

    private static Verdict lacks(String reason, String remedy) {
        return Verdict.refused("E-08", reason, remedy, Sources.MITIGATION);
    }
}
