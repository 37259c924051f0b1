package plumbline.clearance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.people.People;
import plumbline.people.Person;
import plumbline.web.NotFound;
import plumbline.web.Notice;
import plumbline.web.Paging;
import plumbline.web.Problems;
import plumbline.web.Show;
import plumbline.web.Typed;

/// The audit of clearances out of a register, and who no longer meets the rules after they changed.
@Controller
class EvaluationController {
    private final Evaluations evaluations;
    private final EvaluationRepository found;
    private final People people;

    EvaluationController(Evaluations evaluations, EvaluationRepository found, People people) {
        this.evaluations = evaluations;
        this.found = found;
        this.people = people;
    }

    /// @param measure `audit` or `rules`
    /// @param from the last of the page before
    @GetMapping("/clearances/evaluations/{measure}")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView show(@PathVariable String measure, @RequestParam(required = false) @Nullable UUID from) {
        var which = measure(measure);
        var newest = evaluations.newest(which).orElse(null);
        var rows = newest == null
                ? List.<Evaluation.Row>of()
                : evaluations.open(newest.evaluationId(), from, CurrencyController.PAGE + 1);
        var shown = rows.subList(0, Math.min(CurrencyController.PAGE, rows.size()));
        return Show.page(
                "clearance/evaluation",
                new EvaluationPages.Show(
                        which,
                        evaluations.underWay(which).orElse(null),
                        newest,
                        newest == null ? Map.of() : found.counts(newest.evaluationId()),
                        newest == null ? 0 : found.seen(newest.evaluationId()),
                        shown,
                        people.findAll(shown.stream()
                                .map(row -> row.clearance().personId())
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()),
                        new Paging(
                                null,
                                rows.size() > shown.size()
                                        ? which.path() + "?from="
                                                + shown.getLast().clearance().clearanceId()
                                        : null,
                                List.of())));
    }

    @GetMapping(path = "/clearances/evaluations/{measure}/progress", produces = "application/json")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    @ResponseBody
    EvaluationPages.Progress progress(@PathVariable String measure) {
        return evaluations
                .underWay(measure(measure))
                .map(job -> new EvaluationPages.Progress(
                        true,
                        job.done(),
                        job.total(),
                        ClearancePages.number(job.done()) + " of " + ClearancePages.number(job.total())
                                + " clearances"))
                .orElse(new EvaluationPages.Progress(false, 0, 0, ""));
    }

    @PostMapping("/clearances/evaluations/{measure}")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView ask(@PathVariable String measure, RedirectAttributes redirect) {
        var which = measure(measure);
        evaluations.ask(which);
        Notice.leave(redirect, "Every clearance is being looked at", "Nobody loses one by it.");
        return Show.redirect(which.path());
    }

    @GetMapping("/clearances/evaluations/{measure}/{clearanceId}")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView look(@PathVariable String measure, @PathVariable UUID clearanceId) {
        return Show.page("clearance/look", page(Problems.none(), measure(measure), clearanceId, null, null));
    }

    @PostMapping("/clearances/evaluations/{measure}/{clearanceId}")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView see(
            @PathVariable String measure,
            @PathVariable UUID clearanceId,
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes redirect) {
        var which = measure(measure);
        var seen = Arrays.stream(Seen.values())
                .filter(one -> one.name().equals(outcome))
                .findFirst();
        var problems = Problems.none();
        if (seen.isEmpty()) {
            problems.add("outcome", "Choose what is to be done");
        }
        problems.require("reason", reason, "Say why");
        if (problems.any()) {
            return Show.refused("clearance/look", page(problems, which, clearanceId, outcome, reason));
        }
        evaluations.see(which, clearanceId, seen.orElseThrow(), Typed.text(reason));
        Notice.leave(redirect, "Recorded", "The clearance stands as it stood.");
        return Show.redirect(which.path());
    }

    private EvaluationPages.Look page(
            Problems problems, Measure measure, UUID clearanceId, @Nullable String outcome, @Nullable String reason) {
        var row = evaluations.one(measure, clearanceId);
        var personId = row.clearance().personId();
        var name = personId == null
                ? row.clearance().named()
                : people.find(personId)
                        .map(Person::title)
                        .orElse(row.clearance().named());
        return new EvaluationPages.Look(problems, measure, row, name, outcome, reason);
    }

    private static Measure measure(String path) {
        return Arrays.stream(Measure.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
