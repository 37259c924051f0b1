package plumbline.cases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That a duty was done, as someone recorded it.
///
/// @param lateReason why it was late; null if it was not, or no law made it late
/// @param note reference or form of what was done; may be empty
public record DutyDone(
        UUID allegationId,
        String dutyId,
        Instant doneAt,
        @Nullable String lateReason,
        String note,
        Instant recordedAt,
        UUID recordedBy) {}
