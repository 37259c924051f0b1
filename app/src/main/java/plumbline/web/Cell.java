package plumbline.web;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/// One cell of a table.
///
/// @param text its words, or null where `content` holds them
/// @param content its markup, or null
/// @param numeric whether it is a number, set flush right
public record Cell(@Nullable String text, @Nullable Content content, boolean numeric) {
    public static Cell of(@Nullable String text) {
        return new Cell(text == null ? "" : text, null, false);
    }

    public static Cell of(Content content) {
        return new Cell(null, content, false);
    }

    public static Cell number(String text) {
        return new Cell(text, null, true);
    }
}
