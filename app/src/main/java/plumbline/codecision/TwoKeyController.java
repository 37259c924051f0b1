package plumbline.codecision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
import plumbline.access.Access;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.law.Verdict;
import plumbline.law.vetting.twokey.ForceSeat;
import plumbline.web.NavigationEntry;
import plumbline.web.NotFound;
import plumbline.web.Notice;
import plumbline.web.Paging;
import plumbline.web.Problems;
import plumbline.web.Show;
import plumbline.web.Typed;

/// Cases with two keys as the force's people see them.
@Controller
class TwoKeyController {
    private final CaseFiles cases;
    private final Opening opening;
    private final Desk desk;
    private final Appealing appealing;
    private final Roster roster;
    private final Access access;

    TwoKeyController(CaseFiles cases, Opening opening, Desk desk, Appealing appealing, Roster roster, Access access) {
        this.cases = cases;
        this.opening = opening;
        this.desk = desk;
        this.appealing = appealing;
        this.roster = roster;
        this.access = access;
    }

    @Bean
    static NavigationEntry twoKeysEntry() {
        return new NavigationEntry(
                74,
                "Two keys",
                "/two-keys",
                Set.of(Role.VETTING_OFFICER.name(), Role.VETTING_MANAGER.name(), Role.CHIEF_OFFICER.name()));
    }

    @GetMapping("/two-keys")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.CHIEF_OFFICER})
    ModelAndView board(@RequestParam(name = "page", defaultValue = "1") int asked) {
        int page = Paging.number(asked);
        return Show.page(
                "codecision/two-keys",
                TwoKeyPages.Board.of(
                        cases.listedOfForce(page),
                        page,
                        "/two-keys",
                        course -> TwoKeyPages.Row.of(
                                course,
                                cases.today(),
                                "/two-keys/",
                                course.file().name())));
    }

    @GetMapping("/two-keys/{decisionId}")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.CHIEF_OFFICER})
    ModelAndView one(@PathVariable UUID decisionId) {
        return Show.page("codecision/case", page(decisionId, Problems.none()));
    }

    @GetMapping("/two-keys/{decisionId}/opinions")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.CHIEF_OFFICER})
    ModelAndView opinions(@PathVariable UUID decisionId) {
        var names = reviewers();
        return desk.readAsForce(decisionId)
                .map(course -> Show.page(
                        "codecision/opinions",
                        new TwoKeyPages.Opinions(
                                course.file().reference(),
                                "/two-keys/" + decisionId,
                                "What each side concluded before it saw the other's, and what it said after.",
                                OpinionView.of(course, one -> switch (one.side()) {
                                    case FORCE -> access.nameOf(one.author());
                                    case OUTSIDE -> names.apply(one.author());
                                }))))
                .orElseGet(() -> shut("/two-keys/" + decisionId));
    }

    /// What is asked for too early: refused, and on record.
    static ModelAndView shut(String back) {
        var page = Show.page("codecision/shut", new TwoKeyPages.Shut(back));
        page.setStatus(HttpStatus.FORBIDDEN);
        return page;
    }

    @PostMapping("/two-keys/{decisionId}/answers")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView answer(
            @PathVariable UUID decisionId, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        var problems = Problems.none().require("answer", sent.get("answer"), "Enter the answer");
        if (problems.any()) {
            return Show.refused("codecision/case", page(decisionId, problems));
        }
        desk.answer(decisionId, id(sent.get("questionId")), Typed.text(sent.get("answer")));
        Notice.leave(redirect, "Answered", "Every reviewer of the case reads it.");
        return Show.redirect("/two-keys/" + decisionId);
    }

    @PostMapping("/two-keys/{decisionId}/withheld")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView withhold(
            @PathVariable UUID decisionId, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        var problems = Problems.none()
                .require("label", sent.get("label"), "Choose the document")
                .require("reason", sent.get("reason"), "Enter why the reviewers do not see it");
        if (problems.any()) {
            return Show.refused("codecision/case", page(decisionId, problems));
        }
        desk.withhold(decisionId, Typed.text(sent.get("label")), Typed.text(sent.get("reason")));
        Notice.leave(redirect, "Withheld", "The reviewers read that, and why.");
        return Show.redirect("/two-keys/" + decisionId);
    }

    @PostMapping("/two-keys/{decisionId}/resumed")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView resume(
            @PathVariable UUID decisionId, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        var problems = Problems.none().require("what", sent.get("what"), "Enter what the checks brought");
        if (problems.any()) {
            return Show.refused("codecision/case", page(decisionId, problems));
        }
        desk.resume(decisionId, Typed.text(sent.get("what")));
        Notice.leave(redirect, "The clock goes on", "Both sides seal anew.");
        return Show.redirect("/two-keys/" + decisionId);
    }

    @PostMapping("/two-keys/{decisionId}/told")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView told(
            @PathVariable UUID decisionId, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        cases.ofForce(decisionId);
        var problems = Problems.none();
        var on = OutsideCaseController.day(sent, "told", problems);
        if (on.isPresent() && appealing.told(decisionId, on.get()) instanceof Verdict.Refused refused) {
            problems.add("told", refused.reason());
        }
        if (problems.any()) {
            return Show.refused("codecision/case", page(decisionId, problems));
        }
        Notice.leave(
                redirect, "The person has been told", "They see the decision on their page, and can appeal there.");
        return Show.redirect("/two-keys/" + decisionId);
    }

    private TwoKeyPages.Case page(UUID decisionId, Problems problems) {
        var course = cases.ofForce(decisionId);
        var stage = course.stage(cases.today());
        var names = reviewers();
        return new TwoKeyPages.Case(
                problems,
                null,
                course,
                stage,
                EnvelopeView.of(course, opening.quorum(course), "The force", names),
                new Tale(names, access::nameOf).of(course),
                maySeal(course),
                stage == Stage.NOT_CLEARED || course.appeal().lodged() != null
                        ? AppealPages.rows(course, appealing.clocks(), access::nameOf)
                        : List.of(),
                cases.today(),
                stage == Stage.NOT_CLEARED && Access.current().has(Role.CHIEF_OFFICER));
    }

    private static Verdict maySeal(Course course) {
        return ForceSeat.of(course.file().caseClass()).may(Sealing.grade(Access.current()), Set.of());
    }

    private Function<UUID, String> reviewers() {
        var names = roster.names();
        return id -> names.getOrDefault(id, "Somebody no longer on the roster");
    }

    static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(Typed.text(text));
        } catch (IllegalArgumentException notOurs) {
            throw new NotFound();
        }
    }
}
