package plumbline.web;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of a summary list: what it is, what it says, what can be done about it.
///
/// @param key short noun
/// @param text the value, or null where `content` holds it
/// @param content the value as markup, or null
/// @param actions such as "Change"
public record SummaryRow(
        String key, @Nullable String text, @Nullable Content content, List<Link> actions) {
    /// A row of text. A value that was not given reads "Not provided".
    public static SummaryRow of(String key, @Nullable String value) {
        return new SummaryRow(key, value == null || value.isBlank() ? "Not provided" : value, null, List.of());
    }

    public static SummaryRow of(String key, Content value) {
        return new SummaryRow(key, null, value, List.of());
    }

    public SummaryRow with(Link... links) {
        return new SummaryRow(key, text, content, List.of(links));
    }
}
