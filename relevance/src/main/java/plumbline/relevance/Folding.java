package plumbline.relevance;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;

/// Makes spellings alike: case and diacritics (Unicode TR 30 through ICU), figures and signs that stand for letters,
/// letters held down.
final class Folding {
    /// Above this, one choice for all runs of a word: 2^3 spellings are enough for any word that a person meant.
    private static final int MOST_RUNS = 3;

    private Folding() {}

    /// Case and diacritics folded; apostrophes kept as `'`.
    static String fold(String raw) {
        boolean lower = true;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c > '~') {
                String folded = ICUFoldingFilter.NORMALIZER.normalize(raw);
                return folded.isEmpty() ? raw : folded;
            }
            lower &= c < 'A' || c > 'Z';
        }
        return lower ? raw : asciiLower(raw);
    }

    private static String asciiLower(String raw) {
        char[] letters = raw.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] >= 'A' && letters[i] <= 'Z') {
                letters[i] += 'a' - 'A';
            }
        }
        return new String(letters);
    }

    /// Without apostrophes, so that "dont" and "don't" are one word.
    static String withoutApostrophes(String folded) {
        return folded.indexOf('\'') < 0 ? folded : folded.replace("'", "");
    }

    /// The letter that a figure or sign commonly stands for, or the character itself.
    static char letterFor(char c) {
        return switch (c) {
            case '0' -> 'o';
            case '1', '!' -> 'i';
            case '3' -> 'e';
            case '4', '@' -> 'a';
            case '5', '$' -> 's';
            case '7' -> 't';
            default -> c;
        };
    }

    /// Figures and signs replaced by the letters that they stand for; the same string where there are none, or where
    /// there is no letter at all ("1000" stays a number).
    static String unmask(String folded) {
        boolean letter = false;
        boolean sign = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            letter |= Character.isLetter(c);
            sign |= letterFor(c) != c;
        }
        if (!letter || !sign) {
            return folded;
        }
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            out.append(letterFor(folded.charAt(i)));
        }
        return out.toString();
    }

    static int letters(String text) {
        return (int) text.chars().filter(Character::isLetter).count();
    }

    /// The spellings that a word with letters held down may stand for: each run of three or more becomes one or two.
    ///
    /// Runs of two are left alone: English means something by them ("off" is not "of", "good" is not "god").
    static Set<String> spellings(String word) {
        int runs = longRuns(word);
        if (runs == 0) {
            return Set.of(word);
        }
        Set<String> spellings = new LinkedHashSet<>();
        if (runs > MOST_RUNS) {
            spellings.add(shorten(word, 0));
            spellings.add(shorten(word, -1));
            return spellings;
        }
        for (int doubled = 0; doubled < 1 << runs; doubled++) {
            spellings.add(shorten(word, doubled));
        }
        return spellings;
    }

    private static int longRuns(String word) {
        int runs = 0;
        for (int i = 2; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean third = c == word.charAt(i - 1) && c == word.charAt(i - 2) && (i == 2 || c != word.charAt(i - 3));
            runs += third && Character.isLetter(c) ? 1 : 0;
        }
        return runs;
    }

    /// @param doubled which of the long runs become two letters, by bit; the others become one
    private static String shorten(String word, int doubled) {
        StringBuilder out = new StringBuilder(word.length());
        int run = 0;
        for (int start = 0; start < word.length(); ) {
            char c = word.charAt(start);
            int end = start + 1;
            while (end < word.length() && word.charAt(end) == c) {
                end++;
            }
            int kept = end - start;
            if (kept >= 3 && Character.isLetter(c)) {
                kept = 1 + (doubled >> Math.min(run++, 31) & 1);
            }
            out.repeat(c, kept);
            start = end;
        }
        return out.toString();
    }

    /// The letters and figures of a text run together, unmasked, no letter twice in a row: the stuff of grams.
    static String runTogether(String folded) {
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            // A closing exclamation mark is no letter.
            boolean closing = c == '!' && (i + 1 == folded.length() || !Character.isLetter(folded.charAt(i + 1)));
            char letter = closing ? c : letterFor(c);
            if (Character.isLetterOrDigit(letter) && (out.isEmpty() || out.charAt(out.length() - 1) != letter)) {
                out.append(letter);
            }
        }
        return out.toString();
    }
}
