package plumbline.aftercare;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.forms.Answers;
import plumbline.law.clock.London;
import plumbline.web.DateParts;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;
import plumbline.web.Typed;

/// One condition of a clearance: what was agreed, who looked at it, and the form of the next look.
@Controller
class ConditionController {
    private final ConditionsDue conditions;
    private final InstantSource clock;

    ConditionController(ConditionsDue conditions, InstantSource clock) {
        this.conditions = conditions;
        this.clock = clock;
    }

    @GetMapping("/aftercare/conditions/{decisionId}/{place}")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView one(@PathVariable UUID decisionId, @PathVariable int place) {
        return Show.page(
                "aftercare/condition",
                new DuePages.Condition(
                        Problems.none(),
                        conditions.get(decisionId, place),
                        UUID.randomUUID(),
                        DateParts.of(today()),
                        "",
                        ""));
    }

    @PostMapping("/aftercare/conditions/{decisionId}/{place}")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView look(
            @PathVariable UUID decisionId,
            @PathVariable int place,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var running = conditions.get(decisionId, place);
        var answers = new Answers(sent);
        var parts = answers.date("on");
        var kept = Typed.text(answers.text("kept"));
        var evidence = Typed.text(answers.text("evidence"));
        var problems = Problems.none();
        var on = parts.date()
                .filter(day -> !day.isAfter(today()))
                .filter(day -> !day.isBefore(running.condition().startsOn()));
        if (on.isEmpty()) {
            problems.add("on", "Enter the day of the look, such as 27 3 2026, not in the future");
        }
        if (!kept.equals("yes") && !kept.equals("no")) {
            problems.add("kept", "Choose whether it is kept");
        }
        problems.require("evidence", evidence, "Enter what shows it");
        if (problems.any()) {
            return Show.refused(
                    "aftercare/condition",
                    new DuePages.Condition(problems, running, UUID.randomUUID(), parts, kept, evidence));
        }
        conditions.look(
                answers.id("reviewId"),
                new ConditionRepository.Look(decisionId, place, on.orElseThrow(), kept.equals("yes"), evidence));
        Notice.leave(
                redirect,
                "The look is on record",
                kept.equals("yes")
                        ? ""
                        : "Not kept. What was agreed then: "
                                + running.condition().onBreach());
        return Show.redirect(running.path());
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }
}
