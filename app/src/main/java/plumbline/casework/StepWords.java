package plumbline.casework;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import plumbline.law.lane.StepKind;

/// How the forms of steps ask: `words.properties` beside this class, a line a question.
///
/// A question is looked up under its step first and then under its own name, so that "reason" is worded once and where
/// a
/// step needs other words it has them.
final class StepWords {
    private static final Properties WORDS = load();

    private StepWords() {}

    /// The question for a component of a step, or of a record within it.
    ///
    /// @throws IllegalStateException if nobody has worded it yet
    static String question(StepKind kind, String name) {
        return find(kind, name, "")
                .orElseThrow(() -> new IllegalStateException("no words for " + kind.id() + "." + name));
    }

    static Optional<String> hint(StepKind kind, String name) {
        return find(kind, name, ".hint");
    }

    /// What the form says at its top.
    static Optional<String> lede(StepKind kind) {
        return Optional.ofNullable(WORDS.getProperty(kind.id() + ".lede"));
    }

    /// Whether the answer is a few words and not a text.
    static boolean isShort(String name) {
        return WORDS.getProperty("short").contains(" " + name + " ");
    }

    static Set<String> keys() {
        return WORDS.stringPropertyNames();
    }

    private static Optional<String> find(StepKind kind, String name, String suffix) {
        return Optional.ofNullable(WORDS.getProperty(kind.id() + "." + name + suffix))
                .or(() -> Optional.ofNullable(WORDS.getProperty(name + suffix)));
    }

    private static Properties load() {
        var words = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(StepWords.class.getResourceAsStream("words.properties")),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the words of the forms", e);
        }
        return words;
    }
}
