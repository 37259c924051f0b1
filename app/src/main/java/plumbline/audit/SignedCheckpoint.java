package plumbline.audit;

import java.time.Instant;

/// A tree head that was signed: the note in full, as any reader of the log gets it.
public record SignedCheckpoint(long size, String note, Instant at) {}
