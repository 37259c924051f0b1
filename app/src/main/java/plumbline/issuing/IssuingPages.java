package plumbline.issuing;

import java.util.List;
import plumbline.web.Problems;

/// What the page of this feature shows.
final class IssuingPages {
    private IssuingPages() {}

    record Listing(Problems problems, List<Waiting> waiting) {}
}
