package plumbline.evidence;

import java.time.Instant;
import java.util.UUID;

/// A file that is being brought in pieces.
///
/// @param exhibitId that it will have as an exhibit, made with the form
/// @param size of the whole, in bytes
record ExhibitUpload(UUID uploadId, UUID operationId, UUID exhibitId, String fileName, long size, Instant begunAt) {}
