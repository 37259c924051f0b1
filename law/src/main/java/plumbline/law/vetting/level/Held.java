package plumbline.law.vetting.level;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import plumbline.law.vetting.Level;

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
        return below(level).contains(required);
    }

    private static Set<Level> below(Level level) {
        return switch (level) {
            case RV -> EnumSet.of(Level.RV);
            case MV -> EnumSet.of(Level.RV, Level.MV);
            case MV_ENHANCED -> EnumSet.of(Level.RV, Level.MV, Level.MV_ENHANCED);
            case NPPV1 -> EnumSet.of(Level.NPPV1);
            case NPPV2A -> EnumSet.of(Level.NPPV1, Level.NPPV2A);
            case NPPV2F -> EnumSet.of(Level.NPPV1, Level.NPPV2A, Level.NPPV2F);
            case NPPV3 -> EnumSet.of(Level.NPPV1, Level.NPPV2A, Level.NPPV2F, Level.NPPV3);
        };
    }
}
