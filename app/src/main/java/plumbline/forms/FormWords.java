package plumbline.forms;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/// How the forms of a feature ask: `words.properties` beside a class of the feature, a line a question.
///
/// A question is looked up under its form first and then under its own name, so that "reason" is worded once and where
/// a form needs other words it has them. `.hint` adds a line under it, `FORM.lede` is what the form says at its top,
/// and `short` lists the texts that are a few words.
public final class FormWords {
    private final Properties words;

    private FormWords(Properties words) {
        this.words = words;
    }

    public static FormWords beside(Class<?> feature) {
        var words = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(feature.getResourceAsStream("words.properties")), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the words of the forms", e);
        }
        return new FormWords(words);
    }

    /// The question for a component of a form's record, or of a record within it.
    ///
    /// @throws IllegalStateException if nobody has worded it yet
    String question(String form, String name) {
        return find(form, name, "").orElseThrow(() -> new IllegalStateException("no words for " + form + "." + name));
    }

    Optional<String> hint(String form, String name) {
        return find(form, name, ".hint");
    }

    Optional<String> lede(String form) {
        return Optional.ofNullable(words.getProperty(form + ".lede"));
    }

    /// Whether the answer is a few words and not a text.
    boolean isShort(String name) {
        return words.getProperty("short").contains(" " + name + " ");
    }

    /// Every key of the file, for the test that no words are left that no form says.
    public Set<String> keys() {
        return words.stringPropertyNames();
    }

    private Optional<String> find(String form, String name, String suffix) {
        return Optional.ofNullable(words.getProperty(form + "." + name + suffix))
                .or(() -> Optional.ofNullable(words.getProperty(name + suffix)));
    }
}
