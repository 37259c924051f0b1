package plumbline.chat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// When something was recorded, with what is not known left open.
///
/// A text export gives local wall time, often only to the minute, and no zone. In autumn one hour occurs twice; in
/// spring one hour does not exist. Hence two bounds instead of one instant.
///
/// @param local wall time as written; null when the export has only UTC or nothing
/// @param zone the zone in which the wall time was read
/// @param basis where the zone comes from
/// @param utcEarliest the earliest instant that fits; null when the entry has no time
/// @param utcLatest the latest instant that fits, the recorded resolution included
public record EventTime(
        @Nullable LocalDateTime local,
        ZoneId zone,
        Basis basis,
        Fold fold,
        @Nullable Instant utcEarliest,
        @Nullable Instant utcLatest) {

    /// Where the zone comes from.
    public enum Basis {
        /// Nobody has established the zone.
        ASSUMED,
        /// Established from outside the export.
        KNOWN,
        /// The export itself records UTC.
        RECORDED
    }

    /// How wall time meets the zone's clock changes.
    public enum Fold {
        /// Occurred once.
        PLAIN,
        /// Occurred twice, the clocks having gone back.
        OVERLAP,
        /// Never occurred, the clocks having gone forward: the zone or the clock is not what it is taken to be.
        GAP
    }
}
