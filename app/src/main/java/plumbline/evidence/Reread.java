package plumbline.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;

/// What came of reading an exhibit again: how what was found compares with what was held.
///
/// @param added messages at places where none was held
/// @param gone messages held at places where none was found
/// @param changed messages at the same place that are read otherwise
/// @param renumbered messages the same in all but their number
/// @param around conversations and places not understood that differ
/// @param asRecorded whether the content digest is that of the newest account on record
record Reread(
        long held,
        long found,
        long added,
        long gone,
        long changed,
        long renumbered,
        long around,
        boolean asRecorded,
        String contentDigest,
        Instant at) {
    enum Outcome {
        /// Not a field of a row differs.
        IDENTICAL,

        /// Messages had been lost, and are back as the account on record has them.
        RESTORED,

        /// It is read otherwise than before.
        DIFFERENT
    }

    Outcome outcome() {
        return outcome(added, gone + changed + renumbered + around, asRecorded);
    }

    /// @param otherwise what differs and was not merely missing
    static Outcome outcome(long added, long otherwise, boolean asRecorded) {
        if (otherwise > 0 || !asRecorded) {
            return Outcome.DIFFERENT;
        }
        return added == 0 ? Outcome.IDENTICAL : Outcome.RESTORED;
    }

    String words() {
        return switch (outcome()) {
            case IDENTICAL -> String.format(Locale.UK, "identical: %,d events", found);
            case RESTORED ->
                String.format(
                        Locale.UK,
                        "restored: %,d of %,d events were missing; the content is that on record",
                        added,
                        found);
            case DIFFERENT -> differences();
        };
    }

    private String differences() {
        var parts = new ArrayList<String>();
        count(parts, changed, "changed");
        count(parts, added, "new");
        count(parts, gone, "gone");
        count(parts, renumbered, "with another number");
        count(parts, around, "conversations or places not understood changed");
        if (parts.isEmpty()) {
            parts.add("the content is held as found but is not that of the account on record");
        }
        return String.format(Locale.UK, "different: of %,d events, now %,d: ", held, found) + String.join(", ", parts);
    }

    private static void count(ArrayList<String> parts, long number, String what) {
        if (number > 0) {
            parts.add(String.format(Locale.UK, "%,d %s", number, what));
        }
    }
}
