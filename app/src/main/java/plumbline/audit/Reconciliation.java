package plumbline.audit;

import java.time.Instant;
import java.util.List;

/// What a comparison of the whole record with the log came to.
///
/// @param startedAt the moment it describes
/// @param logSize entries in the log then
/// @param rows rows compared
/// @param findings how many things are wrong
/// @param listed the first of them
public record Reconciliation(Instant startedAt, long logSize, long rows, long findings, List<Finding> listed) {
    /// The most findings that are listed; the count is always of all.
    public static final int MOST_LISTED = 1000;

    public Reconciliation {
        listed = List.copyOf(listed);
    }

    /// Whether everything is as it was recorded.
    public boolean clean() {
        return findings == 0;
    }
}
