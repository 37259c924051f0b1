package plumbline.clearance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.Labelled;
import plumbline.law.vetting.holding.ClearanceStatus;
import plumbline.law.vetting.holding.Ending;
import plumbline.law.vetting.holding.Held;

/// A clearance in time.
///
/// @param personId null where nobody bears the number that a register names
/// @param named the person, as the register writes them; empty where the workforce knows them
/// @param level one of the force's own, or of national security
/// @param issuer who decided it, as the register writes it; may be empty
/// @param end the first thing that ends it
public record Clearance(
        UUID clearanceId,
        @Nullable UUID personId,
        String named,
        Labelled level,
        Footing footing,
        String issuer,
        LocalDate validFrom,
        LocalDate expiresOn,
        Ending end) {
    /// Where it stands on a day. Overlays do not change that.
    public ClearanceStatus on(LocalDate day) {
        return new Held(validFrom, end).on(day);
    }

    String code() {
        return Levels.shown(Levels.code(level));
    }
}
