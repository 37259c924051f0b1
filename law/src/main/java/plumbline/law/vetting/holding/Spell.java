package plumbline.law.vetting.holding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One engagement in time.
///
/// @param endsOn the day on which the person left it; null while it goes on
public record Spell(LocalDate startsOn, @Nullable LocalDate endsOn) {
    boolean includes(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || day.isBefore(endsOn));
    }
}
