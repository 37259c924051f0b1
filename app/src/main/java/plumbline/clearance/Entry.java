package plumbline.clearance;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import plumbline.law.Labelled;
import plumbline.law.vetting.level.Check;

/// A clearance as a register or a certificate says, before anything is known of what ends it.
///
/// @param subject a person's number for a register, the subject's id for a certificate
/// @param checks which checks were made and when, as far as a register says
/// @param everPolice whether the register says that the person ever served in police, on which some checks turn
/// @param everService the same for armed forces
/// @param overturned whether a panel within the force granted it after it was refused
record Entry(
        UUID clearanceId,
        String subject,
        String named,
        Labelled level,
        Footing footing,
        String issuer,
        LocalDate validFrom,
        LocalDate expiresOn,
        Map<Check, LocalDate> checks,
        boolean overturned,
        boolean everPolice,
        boolean everService) {
    Entry {
        checks = Map.copyOf(checks);
    }
}
