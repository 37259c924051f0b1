package plumbline.audit;

import java.time.Instant;
import java.util.UUID;

/// What every fact carries: its identity, when it was recorded (to the microsecond, as the database keeps it) and by
/// whom. The columns `fact_id`, `recorded_at`, `recorded_by` of a history table.
record Stamp(UUID factId, Instant at, UUID by) {}
