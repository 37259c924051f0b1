package plumbline.web;

import org.jspecify.annotations.Nullable;

/// One task of a task list.
///
/// @param title the act, such as "Add the people concerned"
/// @param href its page, or null while it cannot be started
/// @param hint one line without full stop or link, or null
/// @param status "Completed" stays plain; every other status is a tag
/// @param colour of the tag, or null for plain text
public record Task(
        String title,
        @Nullable String href,
        @Nullable String hint,
        String status,
        @Nullable Colour colour) {
    public static Task done(String title, String href) {
        return new Task(title, href, null, "Completed", null);
    }

    public static Task toDo(String title, String href) {
        return new Task(title, href, null, "Not yet started", Colour.BLUE);
    }

    /// A task that waits for another.
    public static Task waiting(String title) {
        return new Task(title, null, null, "Cannot start yet", null);
    }

    public Task hinting(String words) {
        return new Task(title, href, words, status, colour);
    }

    boolean waits() {
        return href == null;
    }
}
