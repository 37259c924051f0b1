package plumbline.codecision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Access;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.law.Verdict;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.after.AppealGround;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;
import plumbline.web.Typed;

/// An appeal as the outside body leads it: it takes the letter, sets the panel and records what that decided.
@Controller
class AppealController {
    private final CaseFiles cases;
    private final Appealing appealing;
    private final AppealSeats seats;
    private final Access access;

    AppealController(CaseFiles cases, Appealing appealing, AppealSeats seats, Access access) {
        this.cases = cases;
        this.appealing = appealing;
        this.seats = seats;
        this.access = access;
    }

    @GetMapping("/outside/cases/{decisionId}/appeal")
    @Allowed(Role.OUTSIDE_BODY)
    ModelAndView one(@PathVariable UUID decisionId) {
        return Show.page("codecision/appeal", page(decisionId, Problems.none(), null, Map.of()));
    }

    @PostMapping("/outside/cases/{decisionId}/appeal/told")
    @Allowed(Role.OUTSIDE_BODY)
    ModelAndView told(
            @PathVariable UUID decisionId, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        var problems = Problems.none();
        var on = OutsideCaseController.day(sent, "told", problems);
        return act(
                decisionId,
                sent,
                redirect,
                "Recorded: the time to appeal runs",
                problems,
                () -> appealing.told(decisionId, on.orElseThrow()));
    }

    @PostMapping("/outside/cases/{decisionId}/appeal/lodged")
    @Allowed(Role.OUTSIDE_BODY)
    ModelAndView lodge(
            @PathVariable UUID decisionId,
            @RequestParam MultiValueMap<String, String> all,
            RedirectAttributes redirect) {
        var sent = all.toSingleValueMap();
        var problems = Problems.none()
                .require("statement", sent.get("statement"), "Enter why the person appeals, as they wrote");
        var received = OutsideCaseController.day(sent, "received", problems);
        return act(
                decisionId,
                sent,
                redirect,
                "The appeal is admitted",
                problems,
                () -> appealing.lodge(
                        decisionId,
                        TwoKeyController.id(sent.get("appealId")),
                        received.orElseThrow(),
                        grounds(all),
                        Typed.text(sent.get("statement"))));
    }

    static Set<AppealGround> grounds(MultiValueMap<String, String> sent) {
        var chosen = sent.getOrDefault("grounds", List.of());
        var grounds = EnumSet.noneOf(AppealGround.class);
        Arrays.stream(AppealGround.values())
                .filter(one -> chosen.contains(one.name()))
                .forEach(grounds::add);
        return grounds;
    }

    @PostMapping("/outside/cases/{decisionId}/appeal/panel")
    @Allowed(Role.OUTSIDE_BODY)
    ModelAndView panel(
            @PathVariable UUID decisionId, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        var problems = Problems.none()
                .require("chairing", sent.get("chairing"), "Choose who takes the chair")
                .require("second", sent.get("second"), "Choose the second member")
                .require("third", sent.get("third"), "Choose the third member");
        return act(
                decisionId,
                sent,
                redirect,
                "The panel is set",
                problems,
                () -> appealing.set(
                        decisionId,
                        List.of(
                                TwoKeyController.id(sent.get("chairing")),
                                TwoKeyController.id(sent.get("second")),
                                TwoKeyController.id(sent.get("third")))));
    }

    @PostMapping("/outside/cases/{decisionId}/appeal/heard")
    @Allowed(Role.OUTSIDE_BODY)
    ModelAndView heard(
            @PathVariable UUID decisionId, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        var problems = Problems.none();
        List<Appealing.Said> said = new ArrayList<>();
        var panel = cases.ofBody(decisionId).appeal().panel();
        for (int place = 0; panel != null && place < panel.seats().size(); place++) {
            var opinion = sent.getOrDefault("opinion-" + place, "");
            if (AppealPages.VOTES.stream().noneMatch(one -> one.value().equals(opinion))) {
                problems.add("opinion-" + place, "Choose what this member decided");
            } else {
                said.add(new Appealing.Said(Opinion.valueOf(opinion), Typed.text(sent.get("reasons-" + place))));
            }
            problems.require("reasons-" + place, sent.get("reasons-" + place), "Enter this member's reasons");
        }
        problems.require("toPerson", sent.get("toPerson"), "Enter the reasons as the person may read them");
        return act(
                decisionId,
                sent,
                redirect,
                "The panel's decision is on record",
                problems,
                () -> appealing.heard(
                        decisionId, said, Typed.text(sent.get("answers")), Typed.text(sent.get("toPerson"))));
    }

    private ModelAndView act(
            UUID decisionId,
            Map<String, String> sent,
            RedirectAttributes redirect,
            String done,
            Problems problems,
            Supplier<Verdict> act) {
        if (problems.any()) {
            return Show.refused("codecision/appeal", page(decisionId, problems, null, sent));
        }
        if (act.get() instanceof Verdict.Refused refused) {
            return Show.refused(
                    "codecision/appeal", page(decisionId, problems.add("", refused.reason()), refused, sent));
        }
        Notice.leave(redirect, done, "");
        return Show.redirect("/outside/cases/" + decisionId + "/appeal");
    }

    private AppealPages.Desk page(
            UUID decisionId, Problems problems, Verdict.@Nullable Refused refused, Map<String, String> sent) {
        var course = cases.ofBody(decisionId);
        return new AppealPages.Desk(
                problems,
                refused,
                course,
                course.stage(cases.today()),
                AppealPages.rows(course, appealing.clocks(), access::nameOf),
                seats.outside(),
                seats.force(course.file()),
                access::nameOf,
                cases.today(),
                sent);
    }
}
