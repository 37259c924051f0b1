package plumbline.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is asked for when a report is recorded.
public record NewReport(
        Channel channel,
        Nature nature,
        Instant receivedAt,
        String title,
        String account,
        @Nullable String reporterName,
        @Nullable String reporterContact) {}
