package plumbline.vault;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A round in which every object is read and compared with its hash.
///
/// @param damaged the objects that were not what was sealed
public record Inspection(Instant begunAt, long objects, long bytes, List<UUID> damaged) {}
