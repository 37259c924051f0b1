package plumbline.people;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import plumbline.imports.Cells;
import plumbline.law.vetting.Level;

/// The levels by the words that registers use for them.
public final class LevelWords {
    private static final Map<String, Level> WORDS = words();

    private LevelWords() {}

    /// By [Cells#plain].
    public static Map<String, Level> all() {
        return WORDS;
    }

    private static Map<String, Level> words() {
        var words = new HashMap<String, Level>();
        Arrays.stream(Level.values()).forEach(level -> {
            words.put(Cells.plain(level.name()), level);
            words.put(Cells.plain(level.label()), level);
        });
        words.put("mvplus", Level.MV_ENHANCED);
        words.put("enhanced", Level.MV_ENHANCED);
        words.put("recruitment", Level.RV);
        words.put("management", Level.MV);
        words.put("nppv2", Level.NPPV2F);
        words.put("nppv2full", Level.NPPV2F);
        words.put("nppv2abbreviated", Level.NPPV2A);
        return Map.copyOf(words);
    }
}
