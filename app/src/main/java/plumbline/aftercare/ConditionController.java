package plumbline.aftercare;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.law.clock.London;
import plumbline.web.DateParts;
import plumbline.web.NotFound;
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
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        var running = conditions.get(decisionId, place);
        var parts = new DateParts(sent.get("on-day"), sent.get("on-month"), sent.get("on-year"));
        var kept = Typed.text(sent.get("kept"));
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
        problems.require("evidence", sent.get("evidence"), "Enter what shows it");
        if (problems.any()) {
            return Show.refused(
                    "aftercare/condition",
                    new DuePages.Condition(
                            problems, running, UUID.randomUUID(), parts, kept, Typed.text(sent.get("evidence"))));
        }
        conditions.look(
                id(sent.getOrDefault("reviewId", "")),
                new ConditionRepository.Look(
                        decisionId, place, on.orElseThrow(), kept.equals("yes"), Typed.text(sent.get("evidence"))));
        Notice.leave(
                redirect,
                "The look is on record",
                kept.equals("yes")
                        ? ""
                        : "Not kept. What was agreed then: "
                                + running.condition().onBreach());
        return Show.redirect(running.path());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            throw new NotFound();
        }
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }
}
