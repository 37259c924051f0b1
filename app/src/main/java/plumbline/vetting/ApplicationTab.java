package plumbline.vetting;

import java.util.Optional;
import plumbline.web.Link;

/// A page about an application that a later feature has, contributed as a bean.
public interface ApplicationTab {
    /// From left to right.
    int order();

    /// The link to it; empty where whoever is signed in has no such page.
    Optional<Link> of(Application application);
}
