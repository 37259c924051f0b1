package plumbline.casework;

import java.util.UUID;
import plumbline.law.lane.StepKind;

/// A step was recorded. Told to later features in the transaction of the step, so that what they keep of a case never
/// disagrees with it.
///
/// @param allegationId the file in which it was taken; a step of the person stands in the others too
public record StepRecorded(UUID operationId, UUID allegationId, UUID stepId, StepKind kind) {}
