package plumbline.codecision;

import java.util.Optional;
import plumbline.web.Link;

/// Where whoever sits in a case goes on once it is decided, told by the later feature that has the page.
public interface AfterReview {
    Optional<Link> of(Conclusion conclusion);
}
