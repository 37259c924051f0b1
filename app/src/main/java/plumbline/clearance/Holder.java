package plumbline.clearance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.vetting.Level;

/// Somebody in post, or a leaver whom a register still lists.
///
/// @param required what the post takes; null where the person left
/// @param coveredUntil until when a clearance that does for the post counts; [#NEVER] where none did
/// @param anyUntil the same for any clearance of the force
/// @param listedUntil until when the register lists a leaver
record Holder(
        UUID personId,
        @Nullable Level required,
        @Nullable String postCode,
        String unit,
        LocalDate coveredUntil,
        LocalDate anyUntil,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate listedUntil) {
    /// Before every day that is asked about.
    static final LocalDate NEVER = LocalDate.of(1, 1, 1);
}
