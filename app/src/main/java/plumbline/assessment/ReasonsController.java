package plumbline.assessment;

import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
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
import plumbline.forms.Asking;
import plumbline.forms.FormReader;
import plumbline.forms.Refill;
import plumbline.law.Verdict;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;

/// Writing the reasons as the person is given them, and what the harm test keeps back.
@Controller
class ReasonsController {
    private final Assessments assessments;
    private final InstantSource clock;

    ReasonsController(Assessments assessments, InstantSource clock) {
        this.assessments = assessments;
        this.clock = clock;
    }

    @GetMapping("/vetting/applications/{applicationId}/assessment/reasons")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView form(@PathVariable UUID applicationId) {
        var answers = assessments
                .reasons(applicationId)
                .map(reasons -> new Refill().with(ReasonsAnswers.of(reasons)).answers())
                .orElseGet(() -> new Answers(new LinkedMultiValueMap<>()));
        return Show.page("assessment/reasons", page(applicationId, UUID.randomUUID(), answers, Problems.none(), null));
    }

    @PostMapping("/vetting/applications/{applicationId}/assessment/reasons")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView write(
            @PathVariable UUID applicationId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var answers = new Answers(sent);
        var problems = Problems.none();
        var reasonsId = answers.id("reasonsId");
        if (answers.text("more") != null) {
            return Show.page(
                    "assessment/reasons",
                    page(applicationId, reasonsId, answers.withOneMore("withheld"), problems, null));
        }
        var read = new FormReader(answers, problems, clock.instant()).read(AssessmentForms.REASONS);
        if (read.isEmpty()) {
            return Show.refused("assessment/reasons", page(applicationId, reasonsId, answers, problems, null));
        }
        return switch (assessments.giveReasons(
                applicationId, reasonsId, read.get().reasons())) {
            case Verdict.Allowed _ -> {
                Notice.leave(redirect, "Reasons written", "");
                yield Show.redirect("/vetting/applications/" + applicationId + "/assessment");
            }
            case Verdict.Refused refused -> {
                problems.add("", refused.reason());
                yield Show.refused("assessment/reasons", page(applicationId, reasonsId, answers, problems, refused));
            }
        };
    }

    private AssessmentPages.Reasons page(
            UUID applicationId, UUID reasonsId, Answers answers, Problems problems, Verdict.@Nullable Refused refused) {
        return new AssessmentPages.Reasons(
                assessments.application(applicationId),
                reasonsId,
                Asking.of(AssessmentForms.REASONS, answers, problems),
                assessments.facts(applicationId),
                refused);
    }
}
