package plumbline.evidence;

import java.time.Instant;
import java.util.List;

/// The completeness account of a reading: what came in equals what came out.
///
/// @param unit LINES of a text export, RECORDS of a structured one
/// @param contentDigest over every event in order, hexadecimal; two readings of the same bytes give the same
record Reading(
        String outcome,
        String format,
        String reason,
        String confidence,
        String dateOrderReason,
        String unit,
        long in,
        long messages,
        long systemEvents,
        long continuations,
        long blank,
        long rejected,
        long bytes,
        int conversations,
        List<String> notes,
        String contentDigest,
        Instant finishedAt) {
    boolean complete() {
        return outcome.equals("COMPLETE");
    }

    String units() {
        return unit.equals("LINES") ? "lines" : "records";
    }
}
