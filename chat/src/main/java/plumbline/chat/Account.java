package plumbline.chat;

import java.util.List;

/// The completeness account: what came in equals what came out, or the account cannot be made.
///
/// For text, the unit is the physical line; for structured formats it is the record and there are no continuations.
///
/// @param in units in the file
/// @param messages authored messages, one unit each
/// @param systemEvents sentences or records written by the platform, one unit each
/// @param continuations further lines of the same messages and events
/// @param blank empty lines outside any message
/// @param rejected units covered by rejects
/// @param bytes size of the part that was read
/// @param conversations how many conversations the export holds
/// @param rejects the first rejects, at most [#KEPT_REJECTS]; all of them went to the sink
/// @param notes what a reader must know: parts of the export that are not messages, media that is missing
public record Account(
        Unit unit,
        long in,
        long messages,
        long systemEvents,
        long continuations,
        long blank,
        long rejected,
        long bytes,
        int conversations,
        List<Reject> rejects,
        List<String> notes) {

    /// How many rejects an account carries along.
    public static final int KEPT_REJECTS = 1_000;

    /// What is counted.
    public enum Unit {
        LINES,
        RECORDS
    }

    /// @throws IllegalStateException when the account does not balance: a fault of the reader, never of the file
    public Account {
        rejects = List.copyOf(rejects);
        notes = List.copyOf(notes);
        long out = messages + systemEvents + continuations + blank + rejected;
        if (in != out) {
            throw new IllegalStateException("the account does not balance: " + in + " in, " + out + " out");
        }
    }

    /// Messages and system events.
    public long events() {
        return messages + systemEvents;
    }
}
