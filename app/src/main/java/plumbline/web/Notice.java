package plumbline.web;

import java.io.Serializable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The result of an act, said once at the top of the page that follows it.
///
/// @param heading what happened, in a sentence of a few words
/// @param text what follows from it; may be empty
public record Notice(String heading, String text) implements Serializable {
    static final String KEY = "notice";

    /// Leaves the notice for the page that a redirect leads to.
    public static void leave(RedirectAttributes attributes, String heading, String text) {
        attributes.addFlashAttribute(KEY, new Notice(heading, text));
    }
}
