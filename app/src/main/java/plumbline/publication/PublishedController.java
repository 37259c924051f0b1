package plumbline.publication;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import plumbline.access.OpenPages;
import plumbline.access.Public;
import plumbline.law.clock.London;
import plumbline.web.NotFound;
import plumbline.web.Show;

/// Pages for everyone: hearings to come, outcomes, and how to check that a page is the one that was approved.
///
/// Whatever is not in sight today answers alike, whether it never was, is not yet, or is no longer.
@Controller
class PublishedController {
    /// Long enough to spare the server, and short enough that what is taken out of sight is soon out of every cache.
    private static final CacheControl SHORTLY =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final FixedRepository approved;
    private final InstantSource clock;

    PublishedController(FixedRepository approved, InstantSource clock) {
        this.approved = approved;
        this.clock = clock;
    }

    @Bean
    static OpenPages publishedPages() {
        return new OpenPages(List.of("/hearings/**", "/outcomes/**"));
    }

    @GetMapping("/hearings")
    @Public
    ModelAndView hearings(HttpServletResponse response) {
        return list(PublicPage.HEARING, response);
    }

    @GetMapping("/outcomes")
    @Public
    ModelAndView outcomes(HttpServletResponse response) {
        return list(PublicPage.OUTCOME, response);
    }

    @GetMapping("/hearings/{reference}")
    @Public
    ModelAndView hearing(@PathVariable String reference, HttpServletResponse response) {
        return one("publication/published", PublicPage.HEARING, reference, response);
    }

    @GetMapping("/outcomes/{reference}")
    @Public
    ModelAndView outcome(@PathVariable String reference, HttpServletResponse response) {
        return one("publication/published", PublicPage.OUTCOME, reference, response);
    }

    @GetMapping("/hearings/{reference}/check")
    @Public
    ModelAndView checkHearing(@PathVariable String reference, HttpServletResponse response) {
        return one("publication/check", PublicPage.HEARING, reference, response);
    }

    @GetMapping("/outcomes/{reference}/check")
    @Public
    ModelAndView checkOutcome(@PathVariable String reference, HttpServletResponse response) {
        return one("publication/check", PublicPage.OUTCOME, reference, response);
    }

    @GetMapping("/hearings/{reference}/text")
    @Public
    ResponseEntity<byte[]> hearingText(@PathVariable String reference) {
        return text(PublicPage.HEARING, reference);
    }

    @GetMapping("/outcomes/{reference}/text")
    @Public
    ResponseEntity<byte[]> outcomeText(@PathVariable String reference) {
        return text(PublicPage.OUTCOME, reference);
    }

    private ModelAndView list(PublicPage page, HttpServletResponse response) {
        var published = approved.inSight(page, London.day(clock.instant())).stream()
                .map(PublishedPages.One::of)
                .toList();
        mayBeKept(response);
        return Show.page("publication/listing", new PublishedPages.Listing(page, published));
    }

    private ModelAndView one(String template, PublicPage page, String reference, HttpServletResponse response) {
        var found = find(page, reference);
        mayBeKept(response);
        return Show.page(template, PublishedPages.One.of(found));
    }

    private ResponseEntity<byte[]> text(PublicPage page, String reference) {
        var found = find(page, reference);
        return ResponseEntity.ok()
                .cacheControl(SHORTLY)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + reference + ".txt\"")
                .body(found.text().getBytes(StandardCharsets.UTF_8));
    }

    private Fixed find(PublicPage page, String reference) {
        return approved.inSight(page, reference, London.day(clock.instant())).orElseThrow(NotFound::new);
    }

    private static void mayBeKept(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, SHORTLY.getHeaderValue());
    }
}
