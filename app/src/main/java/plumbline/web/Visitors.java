package plumbline.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/// Tells the frame who asks. The feature that signs people in provides the one bean; this package may not know it.
public interface Visitors {
    /// The person signed in, or null where nobody is.
    @Nullable
    Visitor visiting(HttpServletRequest request);
}
