package plumbline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

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

    /// Leaves the notice for the page at `path`, to which a script will lead.
    public static void leaveAt(
            String path, HttpServletRequest request, HttpServletResponse response, String heading, String text) {
        RequestContextUtils.getOutputFlashMap(request).put(KEY, new Notice(heading, text));
        RequestContextUtils.saveOutputFlashMap(path, request, response);
    }
}
