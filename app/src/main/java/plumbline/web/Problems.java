package plumbline.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What is wrong with a form: a message per field, in the order of the fields on the page.
///
/// The same words stand in the summary at the top and beside the field. A message says what to do: "Enter the date the
/// notice was served".
public final class Problems {
    private final SequencedMap<String, String> messages = new LinkedHashMap<>();

    /// No problems yet.
    public static Problems none() {
        return new Problems();
    }

    /// Adds a message to the field with this name; the first message of a field stays.
    public Problems add(String field, String message) {
        messages.putIfAbsent(field, message);
        return this;
    }

    /// Adds the message when the text holds nothing but white space.
    public Problems require(String field, @Nullable String text, String message) {
        return Typed.text(text).isEmpty() ? add(field, message) : this;
    }

    /// The message of one field, or null.
    public @Nullable String of(String field) {
        return messages.get(field);
    }

    public boolean any() {
        return !messages.isEmpty();
    }

    /// Field names and messages in order.
    public Map<String, String> all() {
        return java.util.Collections.unmodifiableMap(messages);
    }
}
