package plumbline.law.vetting.level;

import java.time.LocalDate;
import java.util.Optional;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.holding.Coverage;

/// A clearance that somebody holds or held.
///
/// @param endedOn the first day on which it no longer stood, where it was ended before its time: the holder left, or it
///     was withdrawn. A re-joiner finds nothing to come back to
public record Held(Level level, Validity validity, Optional<LocalDate> endedOn) {

    public boolean isActiveOn(LocalDate day) {
        return validity.on(day) == Validity.On.ACTIVE
                && endedOn.filter(end -> !day.isBefore(end)).isEmpty();
    }

    /// Whether it is good for what a post requires.
    public boolean covers(Level required) {
        return Coverage.covers(level, required);
    }
}
