package plumbline.chat;

import java.util.EnumSet;
import java.util.Set;

/// What a reader should know before relying on an event.
public enum Warning {
    PASTED_HEADER("contains a line that looks like the start of another message, kept as part of this one"),
    TIME_BACKWARDS("recorded more than a day before the message above it"),
    BAD_CLOCK("the time is written in a way no clock shows, and was read as a 24-hour time"),
    INVALID_BYTES("contains bytes that are not valid text; the exhibit has them"),
    CUT("longer than is kept for display; the exhibit has all of it"),
    NO_SPACE_AFTER_AUTHOR("the sender was told apart by the names used elsewhere in the file"),
    MAY_BE_TYPED("these words could have been typed by a person; the export does not tell"),
    TYPED_PLACEHOLDER("a person typed words that the platform also writes"),
    NAMES_ONLY("people are given by name only and may be ambiguous"),
    NO_TIME("the export has no readable time for this entry");

    private final String words;

    Warning(String words) {
        this.words = words;
    }

    /// An immutable copy, without a new object in the usual case of no warning.
    static Set<Warning> frozen(EnumSet<Warning> warnings) {
        return warnings.isEmpty() ? Set.of() : Set.copyOf(warnings);
    }

    /// For the reader, after the name of the event.
    public String words() {
        return words;
    }
}
