package plumbline.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry of the log with what the database still knows of its fact.
///
/// @param table the history table that the fact names; null when the fact is gone
/// @param commitment null when the fact is gone
/// @param row null when the row is gone
record LoggedRow(
        long index,
        UUID factId,
        byte[] leaf,
        @Nullable String table,
        @Nullable RowCommitment commitment,
        @Nullable RowText row) {}
