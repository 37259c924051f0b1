package plumbline.codecision;

import java.util.UUID;

/// A conflict came to light after a case was cleared: the case is decided again, and until then the clearance that
/// rests on it is under review.
public record CoDecisionVoided(UUID decisionId, UUID applicationId) {}
