package plumbline.cases;

import java.time.Instant;
import java.util.UUID;

/// A group of people and evidence that are worked on together.
public record Operation(
        UUID operationId,
        String reference,
        UUID reportId,
        String name,
        String purpose,
        Instant openedAt,
        UUID openedBy,
        int peopleConcerned) {}
