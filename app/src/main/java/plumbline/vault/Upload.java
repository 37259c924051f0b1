package plumbline.vault;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An upload under way or finished.
///
/// @param size announced, in bytes
/// @param sha256 announced, or null where the sender did not know it
/// @param objectId what it became, once finished
public record Upload(
        UUID uploadId,
        String name,
        long size,
        @Nullable Sha256 sha256,
        UUID begunBy,
        @Nullable UUID objectId) {}
