package plumbline.law.lane;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.clock.London;

/// A step that was taken.
///
/// @param id the step's own identity, by which a correction names it
/// @param step what was done
/// @param at when it happened; clocks run from here
/// @param recordedAt when it was recorded
/// @param by in which role it was taken
/// @param corrects the step in whose place this one stands; null if it corrects none
public record Taken(
        UUID id,
        Step step,
        Instant at,
        Instant recordedAt,
        By by,
        @Nullable UUID corrects) {

    /// A step that corrects none.
    public Taken(UUID id, Step step, Instant at, Instant recordedAt, By by) {
        this(id, step, at, recordedAt, by, null);
    }

    /// The civil day on which it happened.
    public LocalDate day() {
        return London.day(at);
    }
}
