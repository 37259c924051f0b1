package plumbline.law.vetting.holding;

import java.time.LocalDate;

/// Something that ends a clearance.
///
/// @param on the first day on which the clearance no longer counts
public record Ending(ClearanceStatus how, LocalDate on) {
    /// Refuses what is no end.
    public Ending {
        if (how == ClearanceStatus.ACTIVE || how == ClearanceStatus.PENDING_SIGNATURES) {
            throw new IllegalArgumentException("No end: " + how);
        }
    }
}
