package plumbline.assessment;

import java.time.InstantSource;
import java.util.UUID;
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
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;

/// Recording what the person supplied after the form.
@Controller
class PaperController {
    private final Assessments assessments;
    private final InstantSource clock;

    PaperController(Assessments assessments, InstantSource clock) {
        this.assessments = assessments;
        this.clock = clock;
    }

    @GetMapping("/vetting/applications/{applicationId}/assessment/papers/new")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView empty(@PathVariable UUID applicationId) {
        return Show.page(
                "assessment/paper",
                page(applicationId, UUID.randomUUID(), new Answers(new LinkedMultiValueMap<>()), Problems.none()));
    }

    @PostMapping("/vetting/applications/{applicationId}/assessment/papers")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView receive(
            @PathVariable UUID applicationId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var answers = new Answers(sent);
        var problems = Problems.none();
        var paperId = answers.id("paperId");
        var read = new FormReader(answers, problems, clock.instant()).read(AssessmentForms.PAPER);
        if (read.isPresent() && assessments.receive(applicationId, paperId, read.get())) {
            Notice.leave(redirect, "Paper recorded", "Opinions can name it.");
            return Show.redirect("/vetting/applications/" + applicationId + "/assessment");
        }
        if (read.isPresent()) {
            problems.add("label", "Enter another name: a paper of this application has it");
        }
        return Show.refused("assessment/paper", page(applicationId, paperId, answers, problems));
    }

    private AssessmentPages.NewPaper page(UUID applicationId, UUID paperId, Answers answers, Problems problems) {
        return new AssessmentPages.NewPaper(
                assessments.application(applicationId), paperId, Asking.of(AssessmentForms.PAPER, answers, problems));
    }
}
