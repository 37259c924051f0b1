package plumbline.vetting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A question to the applicant, and their answer where there is one.
record Query(
        UUID queryId,
        String question,
        UUID askedBy,
        Instant askedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt) {
    boolean isOpen() {
        return answer == null;
    }
}
