package plumbline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.util.Optional;

/// The file of a form, still on its way: `bytes` come off the line as they are read, once, and lie nowhere in between.
///
/// @param name as the browser gives it; for people, never for paths
public record FormFile(String name, InputStream bytes) {
    private static final String KEY = FormFile.class.getName();

    /// The file chosen in the form that this request sends, where one was chosen.
    public static Optional<FormFile> of(HttpServletRequest request) {
        return request.getAttribute(KEY) instanceof FormFile file ? Optional.of(file) : Optional.empty();
    }

    void leave(HttpServletRequest request) {
        request.setAttribute(KEY, this);
    }
}
