package plumbline.vetting;

import java.util.Optional;
import java.util.UUID;
import plumbline.web.Link;

/// A page that a later feature has for the person about their own application, contributed as a bean.
public interface OwnPage {
    /// The link to it; empty where there is nothing to show yet.
    Optional<Link> of(UUID applicationId);
}
