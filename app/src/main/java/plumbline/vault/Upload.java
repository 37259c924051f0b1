package plumbline.vault;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An upload under way or finished.
///
/// @param size announced, in bytes
/// @param objectId what it became, once finished
public record Upload(
        UUID uploadId,
        String name,
        long size,
        UUID begunBy,
        @Nullable UUID objectId) {}
