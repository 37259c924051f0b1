package plumbline.chat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says what a sentence written by WhatsApp means, and whom it names.
final class SystemSentences {

    private static final List<SentencePattern> PATTERNS = Phrases.table("sentences.tsv").stream()
            .map(row -> SentencePattern.of(SystemKind.valueOf(row.kind()), row.phrase()))
            .toList();

    private static final List<String> QUOTING = PATTERNS.stream()
            .map(SentencePattern::beforeQuote)
            .filter(words -> !words.isBlank())
            .distinct()
            .toList();

    private static final String QUOTES = "\"“”„«»‘’";

    private SystemSentences() {}

    /// What a sentence says.
    record Meaning(SystemKind kind, @Nullable String actor, List<String> subjects) {}

    /// The meaning; null when no known sentence fits.
    static @Nullable Meaning of(String sentence) {
        String plain = Marks.toCompare(sentence);
        for (SentencePattern pattern : PATTERNS) {
            Meaning meaning = pattern.match(plain);
            if (meaning != null) {
                return meaning;
            }
        }
        return null;
    }

    /// Whether what stands before a ": " is the beginning of a sentence that quotes a name with a colon in it, such as
    /// `Alex changed the group name to "Ops`, and so no sender.
    static boolean isOpenSentence(String beforeColon) {
        String plain = Marks.toCompare(beforeColon);
        for (String words : QUOTING) {
            int at = plain.indexOf(words);
            int quote = at + words.length();
            if (at >= 0 && quote < plain.length() && QUOTES.indexOf(plain.charAt(quote)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// The names in "Alex, Sam and Kim".
    static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        for (String name : list.split(", | and | und | y | et | e | en ")) {
            String bare = unquoted(name);
            if (!bare.isEmpty()) {
                names.add(bare);
            }
        }
        return names;
    }

    static String unquoted(String text) {
        String bare = text.strip();
        int from = 0;
        int to = bare.length();
        while (from < to && (QUOTES.indexOf(bare.charAt(from)) >= 0 || bare.charAt(from) == '\u00A0')) {
            from++;
        }
        while (to > from && QUOTES.indexOf(bare.charAt(to - 1)) >= 0) {
            to--;
        }
        return bare.substring(from, to).strip();
    }
}
