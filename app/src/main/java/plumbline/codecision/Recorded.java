package plumbline.codecision;

import java.time.Instant;
import java.util.UUID;

/// A step with when and by whom it was recorded.
record Recorded(long seq, Instant at, UUID by, Step step) {}
