package plumbline.codecision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
import plumbline.law.vetting.twokey.ConflictCode;
import plumbline.web.DateParts;
import plumbline.web.Dates;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;
import plumbline.web.Typed;

/// Who sits in a case: what only the outside body does about it.
@Controller
class OutsideCaseController {
    private final CaseFiles cases;
    private final Opening opening;
    private final Members members;
    private final Roster roster;
    private final Access access;

    OutsideCaseController(CaseFiles cases, Opening opening, Members members, Roster roster, Access access) {
        this.cases = cases;
        this.opening = opening;
        this.members = members;
        this.roster = roster;
        this.access = access;
    }

    @GetMapping("/outside/cases/{decisionId}")
    @Allowed(Role.OUTSIDE_BODY)
    ModelAndView one(@PathVariable UUID decisionId) {
        return Show.page("codecision/outside-case", page(decisionId, Problems.none(), null));
    }

    @PostMapping("/outside/cases/{decisionId}/draw")
    @Allowed(Role.OUTSIDE_BODY)
    ModelAndView draw(@PathVariable UUID decisionId, RedirectAttributes redirect) {
        return act(decisionId, redirect, "Drawn", Problems.none(), () -> members.draw(decisionId));
    }

    @PostMapping("/outside/cases/{decisionId}/named")
    @Allowed(Role.OUTSIDE_BODY)
    ModelAndView named(
            @PathVariable UUID decisionId, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        var problems = Problems.none();
        var on = day(sent, "on", problems);
        return act(
                decisionId,
                redirect,
                "The person knows who sits",
                problems,
                () -> members.named(decisionId, on.orElseThrow()));
    }

    @PostMapping("/outside/cases/{decisionId}/nothing-against")
    @Allowed(Role.OUTSIDE_BODY)
    ModelAndView nothingAgainst(@PathVariable UUID decisionId, RedirectAttributes redirect) {
        return act(decisionId, redirect, "Recorded", Problems.none(), () -> members.nothingAgainst(decisionId));
    }

    @PostMapping("/outside/cases/{decisionId}/objections")
    @Allowed(Role.OUTSIDE_BODY)
    ModelAndView object(
            @PathVariable UUID decisionId, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        var problems =
                Problems.none().require("grounds", sent.get("grounds"), "Enter the grounds, as the person wrote");
        var received = day(sent, "received", problems);
        return act(
                decisionId,
                redirect,
                "The objection is admitted",
                problems,
                () -> members.object(
                        decisionId,
                        TwoKeyController.id(sent.get("objectionId")),
                        TwoKeyController.id(sent.get("objectedTo")),
                        received.orElseThrow(),
                        Typed.text(sent.get("grounds"))));
    }

    @PostMapping("/outside/cases/{decisionId}/objections/{objectionId}/ruling")
    @Allowed(Role.OUTSIDE_BODY)
    ModelAndView rule(
            @PathVariable UUID decisionId,
            @PathVariable UUID objectionId,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        var problems = Problems.none()
                .require("ruling", sent.get("ruling"), "Choose whether it is upheld")
                .require("rulingReason", sent.get("rulingReason"), "Enter why");
        return act(
                decisionId,
                redirect,
                "Ruled",
                problems,
                () -> members.rule(
                        decisionId,
                        objectionId,
                        "upheld".equals(sent.get("ruling")),
                        Typed.text(sent.get("rulingReason"))));
    }

    @PostMapping("/outside/cases/{decisionId}/illness")
    @Allowed(Role.OUTSIDE_BODY)
    ModelAndView ill(
            @PathVariable UUID decisionId, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        var problems = Problems.none();
        var since = day(sent, "since", problems);
        return act(decisionId, redirect, "Recorded", problems, () -> {
            members.ill(decisionId, TwoKeyController.id(sent.get("illReviewer")), since.orElseThrow());
            return Verdict.allowed();
        });
    }

    @PostMapping("/outside/cases/{decisionId}/replacement")
    @Allowed(Role.OUTSIDE_BODY)
    ModelAndView replace(
            @PathVariable UUID decisionId, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        return act(
                decisionId,
                redirect,
                "Another reviewer is drawn",
                Problems.none(),
                () -> members.replace(decisionId, TwoKeyController.id(sent.get("reviewerId"))));
    }

    @PostMapping("/outside/cases/{decisionId}/conflict")
    @Allowed(Role.OUTSIDE_BODY)
    ModelAndView conflict(
            @PathVariable UUID decisionId, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        var problems = Problems.none().require("words", sent.get("words"), "Enter what it is, in a sentence");
        var code = Arrays.stream(ConflictCode.values())
                .filter(one -> one.name().equals(sent.get("code")))
                .findAny();
        if (code.isEmpty()) {
            problems.add("code", "Choose what it is");
        }
        return act(
                decisionId,
                redirect,
                "The reviewer is off the case",
                problems,
                () -> members.found(
                        decisionId,
                        TwoKeyController.id(sent.get("inConflict")),
                        code.orElseThrow(),
                        Typed.text(sent.get("words"))));
    }

    private ModelAndView act(
            UUID decisionId, RedirectAttributes redirect, String done, Problems problems, Supplier<Verdict> act) {
        if (problems.any()) {
            return Show.refused("codecision/outside-case", page(decisionId, problems, null));
        }
        if (act.get() instanceof Verdict.Refused refused) {
            return Show.refused(
                    "codecision/outside-case", page(decisionId, problems.add("", refused.reason()), refused));
        }
        Notice.leave(redirect, done, "");
        return Show.redirect("/outside/cases/" + decisionId);
    }

    /// A day that must be entered; what cannot be read as one is told at its field.
    static Optional<LocalDate> day(Map<String, String> sent, String name, Problems problems) {
        var day = DateParts.of(sent, name).date();
        if (day.isEmpty()) {
            problems.add(name, "Enter the day, such as 27 3 2026");
        }
        return day;
    }

    private OutsidePages.Case page(UUID decisionId, Problems problems, Verdict.@Nullable Refused refused) {
        var course = cases.ofBody(decisionId);
        var names = roster.names();
        Function<UUID, String> name = id -> names.getOrDefault(id, "Somebody no longer on the roster");
        return new OutsidePages.Case(
                problems,
                refused,
                course,
                course.stage(cases.today()),
                EnvelopeView.of(course, opening.quorum(course), "The force", name),
                sitters(course, name),
                new Tale(name, access::nameOf).of(course),
                cases.today());
    }

    private static List<OutsidePages.Sitter> sitters(Course course, Function<UUID, String> name) {
        return course.seats().all().stream()
                .flatMap(seat -> seat.holder().stream()
                        .map(id -> new OutsidePages.Sitter(
                                id,
                                name.apply(id),
                                seat.namedOn().map(Dates::date).orElse("Not yet"),
                                seat.isNotObjectedTo()
                                        ? "Nothing against them"
                                        : course.objectionsUntil(seat)
                                                .map(last -> "Until " + Dates.date(last))
                                                .orElse(""),
                                course.waiting(seat)
                                        .flatMap(waiting -> waiting.limit().last())
                                        .map(last -> "Waited for until " + Dates.date(last))
                                        .orElse(""))))
                .toList();
    }
}
