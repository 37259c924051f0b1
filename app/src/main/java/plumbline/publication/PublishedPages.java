package plumbline.publication;

import java.util.List;
import plumbline.web.Dates;

/// What the pages for the public show: nothing but what was approved.
final class PublishedPages {
    private PublishedPages() {}

    /// What is in sight, the newest first.
    record Listing(PublicPage page, List<One> published) {}

    record One(PublicPage page, Fixed fixed, Content content) {
        static One of(Fixed fixed) {
            return new One(fixed.page(), fixed, fixed.content());
        }

        String published() {
            return Dates.date(fixed.publishedOn().orElseThrow());
        }

        String through() {
            return Dates.date(fixed.through().orElseThrow());
        }

        /// Who it concerns, as the text says.
        String who() {
            return content.passages().getFirst().text().lines().findFirst().orElse("");
        }
    }
}
