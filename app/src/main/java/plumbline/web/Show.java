package plumbline.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// Answers of controllers that are pages.
///
/// A page is a template named by its feature and file (`intake/report` is `intake/report.jte`) and one record that it
/// reads. Nothing else reaches a template, so that what a page can show is exactly what its record holds.
public final class Show {
    static final String PAGE = "page";

    private Show() {}

    /// The page `template` filled from `page`.
    public static ModelAndView page(String template, Object page) {
        return new ModelAndView(template, Map.of(PAGE, page));
    }

    /// The same page again with what is wrong: status 422, so that browsers and tests can tell it from success.
    public static ModelAndView refused(String template, Object page) {
        ModelAndView answer = page(template, page);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    /// To the page at `path` (a path of ours, beginning with one slash), fetched anew.
    public static ModelAndView redirect(String path) {
        if (!path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
            throw new IllegalArgumentException("A redirect stays inside: " + path);
        }
        return new ModelAndView("redirect:" + path);
    }
}
