package plumbline.codecision;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.forms.Labels;
import plumbline.law.Verdict;
import plumbline.law.vetting.twokey.Departure;
import plumbline.web.DateParts;
import plumbline.web.Dates;
import plumbline.web.NavigationEntry;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;
import plumbline.web.Typed;

/// The chief officer's departure, and the page on which those who watch read of it.
@Controller
class DepartureController {
    private final CaseFiles cases;
    private final Departing departing;

    DepartureController(CaseFiles cases, Departing departing) {
        this.cases = cases;
        this.departing = departing;
    }

    @Bean
    static NavigationEntry departuresEntry() {
        return new NavigationEntry(
                78, "Departures", "/departures", Set.of(Role.OUTSIDE_BODY.name(), Role.INSPECTOR.name()));
    }

    @GetMapping("/departures")
    @Allowed({Role.OUTSIDE_BODY, Role.INSPECTOR})
    ModelAndView all() {
        return Show.page(
                "codecision/departures",
                new TwoKeyPages.Departures(departing.all().stream()
                        .map(course -> row(course, course.departed().orElseThrow()))
                        .toList()));
    }

    @GetMapping("/two-keys/{decisionId}/departure")
    @Allowed(Role.CHIEF_OFFICER)
    ModelAndView form(@PathVariable UUID decisionId) {
        return Show.page("codecision/departure", page(decisionId, Problems.none(), null, Map.of()));
    }

    @PostMapping("/two-keys/{decisionId}/departure")
    @Allowed(Role.CHIEF_OFFICER)
    ModelAndView depart(
            @PathVariable UUID decisionId, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        var problems = Problems.none().require("reasons", sent.get("reasons"), "Enter the reasons");
        var until = DateParts.of(sent, "until").date();
        if (until.isEmpty()) {
            problems.add("until", "Enter the last day, such as 27 3 2026");
        }
        if (problems.any()) {
            return Show.refused("codecision/departure", page(decisionId, problems, null, sent));
        }
        var result = departing.depart(
                decisionId, Typed.text(sent.get("reasons")), Typed.text(sent.get("advice")), until.orElseThrow());
        if (result instanceof Verdict.Refused refused) {
            var answer = Show.page(
                    "codecision/departure", page(decisionId, problems.add("", refused.reason()), refused, sent));
            answer.setStatus(HttpStatus.CONFLICT);
            return answer;
        }
        Notice.leave(
                redirect,
                "The departure is on record",
                "The outside body, the local policing body and the inspectorate read it from now on.");
        return Show.redirect("/two-keys/" + decisionId);
    }

    private TwoKeyPages.Departure page(
            UUID decisionId, Problems problems, Verdict.@Nullable Refused refused, Map<String, String> sent) {
        var course = cases.ofForce(decisionId);
        var last = Departure.last(cases.today(), course.file().figures());
        return new TwoKeyPages.Departure(
                problems, refused, course, departing.may(decisionId, "?", "?", last), last, sent);
    }

    private static TwoKeyPages.Departed row(Course course, Step.Departed departed) {
        return new TwoKeyPages.Departed(
                course.file().reference(),
                Labels.of(course.file().caseClass()),
                departed.reasons(),
                departed.legalAdvice(),
                Dates.date(departed.from()),
                Dates.date(departed.until()));
    }
}
