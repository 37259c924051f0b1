package plumbline.codecision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A conflict came to light after a case was cleared: the case is decided again, and until then the clearance that
/// rests on it is under review.
///
/// @param conclusionId of what no longer stands
/// @param personId the person of the register; null for somebody who is not in it
public record CoDecisionVoided(
        UUID conclusionId,
        UUID applicationId,
        UUID subjectId,
        @Nullable UUID personId) {}
