package plumbline.aftercare;

import java.time.Instant;
import java.util.UUID;

/// Something that the outside body was told at once.
record OutsideNews(UUID courseId, Instant at, String what) {}
