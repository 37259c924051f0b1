package plumbline.demo;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A scripted moment: one line of `story.txt`.
///
/// @param at     local time in Marchshire
/// @param target the beat it answers, or `conversation:key` of a beat elsewhere; null if none
record Beat(
        String key,
        String conversation,
        LocalDateTime at,
        Verb verb,
        String who,
        Meaning meaning,
        @Nullable String target,
        String text) {

    enum Verb {
        CREATE,
        ADD,
        LEAVE,
        RENAME,
        SAY,
        CLIP,
        FORWARD
    }

    static List<Beat> load() {
        return Grammar.lines("story.txt").stream().map(Beat::parsed).toList();
    }

    /// The names in the text of an [Verb#ADD].
    List<String> added() {
        return Arrays.asList(text.split(","));
    }

    private static Beat parsed(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 9) {
            throw new IllegalStateException("story.txt: nine cells expected: " + line);
        }
        return new Beat(
                cells[0],
                cells[1],
                LocalDateTime.parse(cells[2]),
                Verb.valueOf(cells[3].toUpperCase(Locale.ROOT)),
                cells[4],
                new Meaning(Label.valueOf(cells[5]), cells[6].equals("-") ? null : Characteristic.valueOf(cells[6])),
                cells[7].equals("-") ? null : cells[7],
                cells[8]);
    }
}
