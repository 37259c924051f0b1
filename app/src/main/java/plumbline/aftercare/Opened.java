package plumbline.aftercare;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A course as it was opened.
///
/// @param onDay the day of what opened it
/// @param why what opened it, in words
/// @param operationId the case that it comes from; null where it comes from none
/// @param covert whether only those who must may know of it
record Opened(
        UUID courseId,
        UUID personId,
        LocalDate onDay,
        String why,
        @Nullable UUID operationId,
        @Nullable UUID allegationId,
        boolean covert,
        Beginning beginning) {

    /// The identity of the course of that kind which follows from a source.
    static UUID id(UUID source, CourseKind kind) {
        return UUID.nameUUIDFromBytes(("aftercare/" + source + "/" + kind).getBytes(StandardCharsets.UTF_8));
    }

    CourseKind kind() {
        return beginning.kind();
    }
}
