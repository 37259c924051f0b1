package plumbline.law.vetting.after;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import plumbline.law.clock.London;

/// An act that was done.
///
/// @param id its own identity
/// @param act what was done
/// @param at when it happened
/// @param by whose hand did it
/// @param person who that was: keys are people, and some acts want two different ones
public record Done(UUID id, Act act, Instant at, Hand by, UUID person) {

    /// The civil day on which it happened.
    public LocalDate day() {
        return London.day(at);
    }
}
