package plumbline.evidence;

import java.time.Instant;
import java.util.UUID;
import plumbline.vault.Sha256;

/// A file as it was brought, in an operation.
public record Exhibit(
        UUID exhibitId,
        UUID operationId,
        String fileName,
        Sha256 sha256,
        long length,
        Instant recordedAt,
        UUID recordedBy) {}
