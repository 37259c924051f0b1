package plumbline.codecision;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
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
import plumbline.forms.Answers;
import plumbline.forms.Asking;
import plumbline.forms.FormReader;
import plumbline.forms.RecordForm;
import plumbline.forms.Refill;
import plumbline.law.Verdict;
import plumbline.web.Choice;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;

/// Putting somebody on the outside roster, and what they declare.
@Controller
class ReviewerController {
    private final Roster roster;
    private final Access access;
    private final InstantSource clock;

    ReviewerController(Roster roster, Access access, InstantSource clock) {
        this.roster = roster;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/outside/reviewers/new")
    @Allowed(Role.OUTSIDE_BODY)
    ModelAndView empty() {
        return form(UUID.randomUUID(), new Answers(new LinkedMultiValueMap<>()), Problems.none(), null, "New reviewer");
    }

    @GetMapping("/outside/reviewers/{reviewerId}")
    @Allowed(Role.OUTSIDE_BODY)
    ModelAndView filled(@PathVariable UUID reviewerId) {
        var reviewer = roster.get(reviewerId);
        return form(
                reviewerId,
                new Refill().with(Enrolment.of(reviewer)).answers(),
                Problems.none(),
                null,
                reviewer.name());
    }

    @PostMapping("/outside/reviewers/{reviewerId}")
    @Allowed(Role.OUTSIDE_BODY)
    ModelAndView enrol(
            @PathVariable UUID reviewerId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var answers = new Answers(sent);
        var problems = Problems.none();
        var read = new FormReader(answers, problems, clock.instant()).read(Enrolment.FORM);
        Verdict.@Nullable Refused refused = null;
        if (read.isPresent()) {
            if (!(roster.enrol(read.get().reviewer(reviewerId)) instanceof Verdict.Refused why)) {
                Notice.leave(redirect, "The roster is changed", "The change is on record.");
                return Show.redirect("/outside");
            }
            problems.add("termUntil", why.reason());
            refused = why;
        }
        var page = form(reviewerId, answers, problems, refused, "Reviewer");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @GetMapping("/outside/reviewers/{reviewerId}/interests")
    @Allowed(Role.OUTSIDE_BODY)
    ModelAndView interests(@PathVariable UUID reviewerId) {
        var reviewer = roster.get(reviewerId);
        var known = roster.interests().get(reviewerId);
        var answers = known == null
                ? new Answers(new LinkedMultiValueMap<>())
                : new Refill().with(known.party()).answers();
        return interests(reviewer, answers, Problems.none());
    }

    @PostMapping("/outside/reviewers/{reviewerId}/interests")
    @Allowed(Role.OUTSIDE_BODY)
    ModelAndView declare(
            @PathVariable UUID reviewerId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var reviewer = roster.get(reviewerId);
        var answers = new Answers(sent);
        var more = answers.text("more");
        if (more != null) {
            return interests(reviewer, answers.withOneMore(more), Problems.none());
        }
        var problems = Problems.none();
        var read = new FormReader(answers, problems, clock.instant()).read(Enrolment.INTERESTS);
        if (read.isEmpty()) {
            var page = interests(reviewer, answers, problems);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        roster.declare(reviewerId, read.get());
        Notice.leave(redirect, "Declared", "Conflicts are looked for in it at each draw of the year.");
        return Show.redirect("/outside");
    }

    private ModelAndView form(
            UUID reviewerId, Answers answers, Problems problems, Verdict.@Nullable Refused refused, String title) {
        var accounts = access.holders(Set.of(Role.OUTSIDE_REVIEWER)).stream()
                .map(one -> Choice.of(one.userId().toString(), one.name() + ", " + one.organisation()))
                .toList();
        return Show.page(
                "codecision/roster-form",
                new OutsidePages.Form(
                        title,
                        "/outside/reviewers/" + reviewerId,
                        refused,
                        new Asking(Enrolment.FORM, answers, problems, _ -> accounts, List.of()),
                        reviewerId));
    }

    private static ModelAndView interests(Reviewer reviewer, Answers answers, Problems problems) {
        RecordForm<?> form = Enrolment.INTERESTS;
        return Show.page(
                "codecision/roster-form",
                new OutsidePages.Form(
                        "Interests of " + reviewer.name(),
                        "/outside/reviewers/" + reviewer.reviewerId() + "/interests",
                        null,
                        Asking.of(form, answers, problems),
                        null));
    }
}
