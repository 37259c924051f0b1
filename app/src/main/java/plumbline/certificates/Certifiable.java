package plumbline.certificates;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.Level;
import plumbline.ledger.certificate.Basis;
import plumbline.ledger.certificate.LegalMode;
import plumbline.ledger.certificate.SigningRequest;

/// A decision to clear somebody, ready to be signed.
///
/// @param applicationId from which whoever is concerned is shut out
/// @param reference of the application
/// @param conditions in words; empty where there are none
/// @param stamps codes that the reader must know, such as that a check was left out
/// @param specialistNeeded whether a safeguarding specialist must be among those from outside
/// @param seats who was drawn or appointed to decide, the ids that rosters know them by
/// @param outside whether one of them is from outside
/// @param reasons in words, as they were opened
/// @param evidence what was shown, in order
/// @param rules the version of the rule set
/// @param from the first moment at which the clearance holds
/// @param expires the first moment at which it does not
public record Certifiable(
        UUID decisionId,
        UUID applicationId,
        String reference,
        UUID subjectId,
        String name,
        Level level,
        CaseClass caseClass,
        List<String> conditions,
        Basis basis,
        List<String> stamps,
        LegalMode mode,
        boolean specialistNeeded,
        List<String> seats,
        boolean outside,
        String reasons,
        List<SigningRequest.Shown> evidence,
        String rules,
        Instant from,
        Instant expires) {

    public Certifiable {
        conditions = List.copyOf(conditions);
        stamps = List.copyOf(stamps);
        seats = List.copyOf(seats);
        evidence = List.copyOf(evidence);
    }

    /// The class as certificates name it: a green case that was drawn asks for a seat more.
    String className() {
        return caseClass == CaseClass.GREEN && outside ? "GREEN-DRAWN" : caseClass.name();
    }
}
