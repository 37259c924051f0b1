package plumbline.law.clock;

import java.time.LocalDate;
import java.util.Optional;

/// What a clock comes to: a last day, a window, a first day, only a target, or nothing at all.
public sealed interface Limit {

    /// Must be done by the end of `lastDay`.
    record By(LocalDate lastDay) implements Limit {}

    /// Must be done on a day from `firstDay` to `lastDay`, both included.
    record Between(LocalDate firstDay, LocalDate lastDay) implements Limit {}

    /// Must not be done before `firstDay`.
    record NotBefore(LocalDate firstDay) implements Limit {}

    /// The law fixes no day; the force hopes for `targetDay`, prompts on `firstPrompt` and again on `escalation`.
    record Target(LocalDate firstPrompt, LocalDate targetDay, LocalDate escalation) implements Limit {}

    /// No day follows from the fact.
    ///
    /// @param why as a sentence
    record None(String why) implements Limit {}

    /// The last day, if there is one; for a target the day hoped for.
    default Optional<LocalDate> last() {
        return switch (this) {
            case By by -> Optional.of(by.lastDay());
            case Between between -> Optional.of(between.lastDay());
            case Target target -> Optional.of(target.targetDay());
            case NotBefore _, None _ -> Optional.empty();
        };
    }

    /// The first day, if there is one.
    default Optional<LocalDate> first() {
        return switch (this) {
            case Between between -> Optional.of(between.firstDay());
            case NotBefore notBefore -> Optional.of(notBefore.firstDay());
            case By _, Target _, None _ -> Optional.empty();
        };
    }

    /// The same limit with another last day; a first day that would come after it is drawn along.
    default Limit until(LocalDate last) {
        return switch (this) {
            case By _ -> new By(last);
            case Between between -> new Between(earlier(between.firstDay(), last), last);
            case Target target ->
                new Target(earlier(target.firstPrompt(), last), last, later(target.escalation(), last));
            case NotBefore _, None _ -> throw new IllegalArgumentException("there is no last day to move in " + this);
        };
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
