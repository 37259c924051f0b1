package plumbline.web;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/// One answer among radios, checkboxes or the options of a select.
///
/// @param value what the form sends
/// @param text what the person reads
/// @param hint a line under the text, without full stop, or null
/// @param reveals what is shown only while this is chosen, or null
/// @param disabled whether it can be seen but not chosen
public record Choice(
        String value,
        String text,
        @Nullable String hint,
        @Nullable Content reveals,
        boolean disabled) {
    public static Choice of(String value, String text) {
        return new Choice(value, text, null, null, false);
    }

    public Choice hinting(String words) {
        return new Choice(value, text, words, reveals, disabled);
    }

    public Choice revealing(Content content) {
        return new Choice(value, text, hint, content, disabled);
    }

    public Choice disable() {
        return new Choice(value, text, hint, reveals, true);
    }
}
