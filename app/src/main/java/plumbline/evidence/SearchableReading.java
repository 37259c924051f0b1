package plumbline.evidence;

import java.util.Map;
import java.util.UUID;

/// A finished reading of an exhibit, whose messages belong in the index.
///
/// @param reading the number of the reading; a later one replaces an earlier one
record SearchableReading(UUID exhibitId, long reading) {
    private static final String DONE = "done";

    /// The key under which the index notes how far it has taken this exhibit in.
    String note() {
        return "exhibit." + exhibitId;
    }

    /// The note that everything before `ordinal` is in.
    String upTo(long ordinal) {
        return reading + "/" + ordinal;
    }

    /// The note that all of it is in.
    String finished() {
        return reading + "/" + DONE;
    }

    boolean finishedIn(Map<String, String> progress) {
        return finished().equals(progress.get(note()));
    }

    /// The ordinal to go on from; -1 where another reading, or none, is in.
    long resumesAt(Map<String, String> progress) {
        var noted = progress.getOrDefault(note(), "").split("/");
        return noted.length == 2 && noted[0].equals(Long.toString(reading)) && !noted[1].equals(DONE)
                ? Long.parseLong(noted[1])
                : -1;
    }
}
