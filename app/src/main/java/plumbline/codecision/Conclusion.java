package plumbline.codecision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.vetting.Basis;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.LegalMode;
import plumbline.law.vetting.Side;
import plumbline.law.vetting.decision.Condition;

/// What two keys concluded: what a certificate says and who must sign it.
///
/// @param conclusionId of this conclusion; what is concluded when the case is decided again has another
/// @param mode on what footing the outside key binds the force
/// @param conditions of both sides, the stricter winning
/// @param reasonsDigest SHA-256 over all opened opinions
/// @param evidence exactly what both sides were shown, in its order
/// @param seats who must sign, the force's first
/// @param specialistNeeded whether a specialist in safeguarding had to sit
/// @param until the last day of a departure; null otherwise
public record Conclusion(
        UUID conclusionId,
        UUID applicationId,
        CaseClass caseClass,
        boolean cleared,
        Basis basis,
        LegalMode mode,
        List<Condition> conditions,
        byte[] reasonsDigest,
        List<Evidence> evidence,
        List<Seat> seats,
        boolean specialistNeeded,
        @Nullable LocalDate until,
        LocalDate decidedOn) {

    /// Copies the lists.
    public Conclusion {
        conditions = List.copyOf(conditions);
        evidence = List.copyOf(evidence);
        seats = List.copyOf(seats);
    }

    /// A document that both sides were shown.
    public record Evidence(String label, byte[] sha256) {}

    /// Somebody who must sign.
    ///
    /// @param accountId the account of whoever holds the seat
    public record Seat(Side side, String organisation, UUID accountId, String name) {}
}
