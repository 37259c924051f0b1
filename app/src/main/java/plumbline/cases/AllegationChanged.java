package plumbline.cases;

import java.util.UUID;

/// Something about the allegations against a person was recorded: one was raised, corrected or withdrawn.
///
/// It is published within the transaction that records it, so that a later feature can keep what it derives from
/// allegations in step with them, or stop both.
public record AllegationChanged(UUID operationId, UUID personId) {}
