package plumbline.audit;

import org.jspecify.annotations.Nullable;

/// One thing that is not as it was recorded.
///
/// @param kind what was done
/// @param table history table, where one is concerned
/// @param row identity of the row
/// @param column which column, where that is known
/// @param index entry of the log, or null
/// @param says the whole sentence
public record Finding(
        Kind kind,
        @Nullable String table,
        @Nullable String row,
        @Nullable String column,
        @Nullable Long index,
        String says) {

    /// What was done to the record.
    public enum Kind {
        /// A row is not as it was recorded, or its commitment is not.
        ALTERED,
        /// An entry of the log has no row any more.
        REMOVED,
        /// A row or fact that the log does not know.
        UNRECORDED,
        /// Entries, tiles, root or checkpoints disagree.
        LOG,
        /// Somebody put a leaf into the outbox past the recorder.
        SMUGGLED,
        /// A table lost what guards it.
        GUARD
    }
}
