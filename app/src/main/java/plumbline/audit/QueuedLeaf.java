package plumbline.audit;

import java.time.Instant;
import java.util.UUID;

/// A leaf on its way into the log, with the recorder's mark.
record QueuedLeaf(UUID factId, byte[] leaf, byte[] mac, Instant queuedAt) {}
