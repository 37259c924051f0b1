package plumbline.web;

import org.jspecify.annotations.Nullable;

/// Text as someone typed it into a field, without the white space around it.
public final class Typed {
    private Typed() {}

    /// What was typed; empty where nothing was.
    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /// What was typed, or null where nothing was: for what may be left out.
    public static @Nullable String orNull(@Nullable String typed) {
        String text = text(typed);
        return text.isEmpty() ? null : text;
    }
}
