package plumbline.casework;

import java.util.UUID;
import plumbline.law.lane.StepKind;

/// A step was recorded. Told to later features in the transaction of the step, so that what they keep of a case never
/// disagrees with it.
public record StepRecorded(UUID operationId, StepKind kind) {}
