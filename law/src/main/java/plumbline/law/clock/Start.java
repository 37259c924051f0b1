package plumbline.law.clock;

import java.time.Instant;
import java.time.LocalDate;

/// The fact that sets a clock running (for T7, the future fact that the clock counts back from).
///
/// @param fact what happened, as a phrase that fits after "because": "it became clear that the matter must be referred"
/// @param at when it happened
public record Start(String fact, Instant at) {

    /// A fact of which only the day is known; it is taken to happen when that day begins in London.
    public static Start on(String fact, LocalDate day) {
        return new Start(fact, day.atStartOfDay(London.ZONE).toInstant());
    }

    /// The fact that two facts are true together: the clock starts with whichever came second.
    public static Start both(Start one, Start other) {
        Start second = one.at.isAfter(other.at) ? one : other;
        return new Start(one.fact + " and " + other.fact + ", both being true", second.at);
    }

    /// The civil day on which it happened.
    public LocalDate day() {
        return London.day(at);
    }
}
