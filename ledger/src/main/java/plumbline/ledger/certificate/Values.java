package plumbline.ledger.certificate;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plumbline.ledger.FactText;
import plumbline.ledger.Hash;
import plumbline.ledger.Malformed;

/// What can stand in a line: words, times, hashes, bytes and texts.
final class Values {
    /// Stands where there is nothing.
    static final String NONE = "none";

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9+._:@/-]{0,199}");
    private static final int LONGEST_TEXT = 4000;

    private Values() {}

    /// An identity or a code: no spaces, nothing that looks like something else.
    static String word(String word) {
        if (!WORD.matcher(word).matches() || word.equals(NONE)) {
            throw new Malformed("an identity or a code is letters, digits and + . _ : @ / -, and not 'none'");
        }
        return word;
    }

    /// Words in their order, each once.
    static List<String> words(Collection<String> words) {
        words.forEach(Values::word);
        return List.copyOf(new TreeSet<>(words));
    }

    /// A text for people, not empty.
    static String text(String text) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new Malformed("a text is not empty and has at most " + LONGEST_TEXT + " characters");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new Malformed("a text has no half characters");
        }
        return text;
    }

    static String escaped(String text) {
        return FactText.escape(text, false);
    }

    static Instant second(Instant time) {
        if (time.getNano() != 0) {
            throw new Malformed("a time is in whole seconds");
        }
        return time;
    }

    static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException _) {
            throw new Malformed("a time is written like 2026-11-26T02:00:00Z");
        }
    }

    static @Nullable Instant optionalInstant(String text) {
        return text.equals(NONE) ? null : instant(text);
    }

    static @Nullable Hash optionalHash(String text) {
        return text.equals(NONE) ? null : Hash.parse(text);
    }

    static Object orNone(@Nullable Object value) {
        return value == null ? NONE : value;
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static <E extends Enum<E>> E named(Class<E> kind, String name) {
        for (E constant : kind.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new Malformed("not one of " + List.of(kind.getEnumConstants()));
    }
}
