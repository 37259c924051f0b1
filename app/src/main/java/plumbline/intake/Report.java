package plumbline.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A report as it was recorded.
public record Report(
        UUID reportId,
        String reference,
        Channel channel,
        Nature nature,
        Instant receivedAt,
        String title,
        String account,
        @Nullable String reporterName,
        @Nullable String reporterContact,
        Instant recordedAt,
        UUID recordedBy) {}
