package plumbline.codecision;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.law.vetting.Side;
import plumbline.law.vetting.twokey.ConflictCode;
import plumbline.web.Link;
import plumbline.web.NavigationEntry;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;
import plumbline.web.Typed;

/// The work of somebody from outside: what was drawn for them, and nothing else.
@Controller
class ReviewController {
    private final CaseFiles cases;
    private final Opening opening;
    private final Members members;
    private final Desk desk;
    private final Documents documents;
    private final CoDecisions decisions;
    private final ObjectProvider<AfterReview> after;

    ReviewController(
            CaseFiles cases,
            Opening opening,
            Members members,
            Desk desk,
            Documents documents,
            CoDecisions decisions,
            ObjectProvider<AfterReview> after) {
        this.cases = cases;
        this.opening = opening;
        this.members = members;
        this.desk = desk;
        this.documents = documents;
        this.decisions = decisions;
        this.after = after;
    }

    @Bean
    static NavigationEntry reviewsEntry() {
        return new NavigationEntry(75, "My reviews", "/reviews", Set.of(Role.OUTSIDE_REVIEWER.name()));
    }

    @GetMapping("/reviews")
    @Allowed(Role.OUTSIDE_REVIEWER)
    ModelAndView board() {
        var own = cases.own();
        var courses = cases.ofReviewer();
        return Show.page(
                "codecision/reviews",
                new ReviewPages.Board(
                        own.name(),
                        courses.stream()
                                .map(course -> TwoKeyPages.Row.masked(course, cases.today(), "/reviews/"))
                                .toList(),
                        Trend.of(courses, own.reviewerId())));
    }

    @GetMapping("/reviews/{decisionId}")
    @Allowed(Role.OUTSIDE_REVIEWER)
    ModelAndView one(@PathVariable UUID decisionId) {
        return Show.page("codecision/review", page(decisionId, Problems.none()));
    }

    @GetMapping("/reviews/{decisionId}/opinions")
    @Allowed(Role.OUTSIDE_REVIEWER)
    ModelAndView opinions(@PathVariable UUID decisionId) {
        var back = "/reviews/" + decisionId;
        return desk.readAsReviewer(decisionId)
                .map(course -> Show.page(
                        "codecision/opinions",
                        new TwoKeyPages.Opinions(
                                course.file().reference(),
                                back,
                                "What each side concluded before it saw the other's, and what it said after.",
                                OpinionView.of(course, whose(course)))))
                .orElseGet(() -> TwoKeyController.shut(back));
    }

    @GetMapping("/reviews/{decisionId}/documents/{digest}")
    @Allowed(Role.OUTSIDE_REVIEWER)
    ModelAndView read(@PathVariable UUID decisionId, @PathVariable String digest) {
        return Show.page("codecision/document", desk.read(decisionId, digest));
    }

    @PostMapping("/reviews/{decisionId}/declaration")
    @Allowed(Role.OUTSIDE_REVIEWER)
    ModelAndView declare(@PathVariable UUID decisionId, RedirectAttributes redirect) {
        members.unconflicted(decisionId);
        Notice.leave(redirect, "Declared", "The file is open to you.");
        return Show.redirect("/reviews/" + decisionId);
    }

    @PostMapping("/reviews/{decisionId}/conflict")
    @Allowed(Role.OUTSIDE_REVIEWER)
    ModelAndView conflict(
            @PathVariable UUID decisionId, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        var problems = Problems.none().require("words", sent.get("words"), "Enter what it is, in a sentence");
        var code = Arrays.stream(ConflictCode.values())
                .filter(one -> one.name().equals(sent.get("code")))
                .findAny();
        if (code.isEmpty()) {
            problems.add("code", "Choose what it is");
        }
        if (problems.any()) {
            return Show.refused("codecision/review", page(decisionId, problems));
        }
        members.declare(decisionId, code.orElseThrow(), Typed.text(sent.get("words")));
        Notice.leave(redirect, "You are off the case", "Another reviewer is drawn.");
        return Show.redirect("/reviews");
    }

    @PostMapping("/reviews/{decisionId}/questions")
    @Allowed(Role.OUTSIDE_REVIEWER)
    ModelAndView ask(
            @PathVariable UUID decisionId, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        var problems = Problems.none().require("question", sent.get("question"), "Enter the question");
        if (problems.any()) {
            return Show.refused("codecision/review", page(decisionId, problems));
        }
        desk.ask(decisionId, TwoKeyController.id(sent.get("questionId")), Typed.text(sent.get("question")));
        Notice.leave(redirect, "Asked", "The force answers in the file, for every reviewer to read.");
        return Show.redirect("/reviews/" + decisionId);
    }

    @PostMapping("/reviews/{decisionId}/unmasked")
    @Allowed(Role.OUTSIDE_REVIEWER)
    ModelAndView unmask(
            @PathVariable UUID decisionId, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        var problems = Problems.none().require("unmaskReason", sent.get("unmaskReason"), "Enter why you must see it");
        var field = masked(sent.get("field"));
        if (field == null) {
            problems.add("field", "Choose what you must see");
        }
        if (problems.any() || field == null) {
            return Show.refused("codecision/review", page(decisionId, problems));
        }
        desk.unmask(decisionId, field, Typed.text(sent.get("unmaskReason")));
        Notice.leave(redirect, "Shown to you", "Your reason is on record.");
        return Show.redirect("/reviews/" + decisionId);
    }

    private static @Nullable Masked masked(@Nullable String name) {
        return Arrays.stream(Masked.values())
                .filter(one -> one.name().equals(name))
                .findAny()
                .orElse(null);
    }

    private ReviewPages.Case page(UUID decisionId, Problems problems) {
        var course = cases.ofReviewer(decisionId);
        var own = cases.own();
        var declared = course.isOpenTo(own.reviewerId());
        var sealed = course.sealedBy(own.reviewerId()).isPresent();
        var opened = Opening.lastWord(course, own.reviewerId()).isPresent();
        return new ReviewPages.Case(
                problems,
                null,
                decisionId,
                TwoKeyPages.Row.title(course),
                course.stage(cases.today()),
                declared,
                course.isHost(own.reviewerId()),
                sealed,
                opened,
                EnvelopeView.of(course, opening.quorum(course), "The force", numbered(course, own)),
                declared ? ReviewPages.fields(course, own) : List.of(),
                declared ? shown(course, own) : List.of(),
                course.readBy(own.reviewerId()),
                declared ? course.all(Step.Withheld.class).toList() : List.of(),
                course.filed().size(),
                declared ? questions(course) : List.of(),
                opened ? after(course) : List.of());
    }

    private List<Link> after(Course course) {
        return decisions.conclusion(course).stream()
                .flatMap(conclusion -> after.stream().flatMap(one -> one.of(conclusion).stream()))
                .toList();
    }

    private List<Step.Shown> shown(Course course, Reviewer own) {
        var masking = documents.masking(course, own);
        return course.shown().stream().map(one -> one.told(masking)).toList();
    }

    private static List<ReviewPages.Question> questions(Course course) {
        return course.all(Step.Asked.class)
                .map(asked -> new ReviewPages.Question(
                        asked.question(),
                        course.all(Step.Answered.class)
                                .filter(one -> one.questionId().equals(asked.questionId()))
                                .map(Step.Answered::answer)
                                .findAny()
                                .orElse("")))
                .toList();
    }

    /// The others have numbers: who they are is nobody's business before the opening.
    private static Function<UUID, String> numbered(Course course, Reviewer own) {
        var holders = course.seats().holders();
        return id -> id.equals(own.reviewerId()) ? "You" : "Reviewer " + (holders.indexOf(id) + 1);
    }

    private Function<Step.Sealed, String> whose(Course course) {
        var numbers = numbered(course, cases.own());
        return one -> one.side() == Side.FORCE ? "The force" : numbers.apply(one.author());
    }
}
