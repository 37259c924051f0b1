package plumbline.certificates;

import java.time.Instant;
import java.util.UUID;
import plumbline.law.vetting.Level;
import plumbline.ledger.certificate.Basis;

/// All seats of a decision are filled for the first time: there is a certificate that is valid now.
///
/// @param expires the first moment at which it holds no longer
public record Certified(
        UUID decisionId, UUID applicationId, UUID subjectId, Level level, Instant from, Instant expires, Basis basis) {}
