package plumbline.law.conduct;

import java.util.Optional;
import plumbline.law.clock.Period;

/// The time of a duty, whole: its period, what comes after it, and what bounds it.
///
/// @param period the time allowed, the first of several where there are several
/// @param further each further period, if the duty comes back
/// @param ceiling a second time that must be met too
/// @param longest the most months that a panel may set instead
/// @param pauses which time does not count, in a sentence; empty if all does
public record Timing(
        Period period, Optional<Further> further, Optional<Ceiling> ceiling, Optional<Integer> longest, String pauses) {

    /// The same with another first period.
    Timing instead(Period other) {
        return new Timing(other, further, ceiling, longest, pauses);
    }

    /// A period that follows the first, again and again.
    ///
    /// @param period its length
    /// @param fromAct whether it is counted from what was done last, instead of from the end of the period before
    public record Further(Period period, boolean fromAct) {}

    /// A second time, counted from a fact of its own.
    ///
    /// @param fact what starts it, as a phrase that fits after "because"
    /// @param period its length
    public record Ceiling(String fact, Period period) {}
}
