package plumbline.assessment;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import plumbline.law.vetting.decision.PriorDecision;
import plumbline.web.Choice;
import plumbline.web.NotFound;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;

/// Recording what somebody decided before on facts that are before us again.
@Controller
class PriorController {
    private final Assessments assessments;
    private final InstantSource clock;

    PriorController(Assessments assessments, InstantSource clock) {
        this.assessments = assessments;
        this.clock = clock;
    }

    @GetMapping("/vetting/applications/{applicationId}/assessment/priors/new")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView empty(@PathVariable UUID applicationId) {
        return Show.page(
                "assessment/prior",
                page(applicationId, UUID.randomUUID(), new Answers(new LinkedMultiValueMap<>()), Problems.none()));
    }

    @PostMapping("/vetting/applications/{applicationId}/assessment/priors")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView record(
            @PathVariable UUID applicationId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var answers = new Answers(sent);
        var problems = Problems.none();
        var priorId = answers.id("priorId");
        var read = new FormReader(answers, problems, clock.instant()).read(AssessmentForms.PRIOR);
        var findings = findings(answers);
        if (findings.isEmpty()) {
            problems.add("finding", "Choose at least one finding that is about the same facts");
        }
        if (read.isEmpty() || problems.any()) {
            return Show.refused("assessment/prior", page(applicationId, priorId, answers, problems));
        }
        var prior = read.get();
        assessments.recordPrior(
                applicationId,
                new PriorDecision(
                        priorId, prior.decidedOn(), prior.decidedBy(), prior.result(), prior.words(), findings));
        Notice.leave(redirect, "Earlier decision recorded", "Whoever gives an opinion must say whether they agree.");
        return Show.redirect("/vetting/applications/" + applicationId + "/assessment");
    }

    private static Set<UUID> findings(Answers answers) {
        try {
            return answers.chosen("finding").stream().map(UUID::fromString).collect(Collectors.toSet());
        } catch (IllegalArgumentException notOurs) {
            throw new NotFound();
        }
    }

    private AssessmentPages.Prior page(UUID applicationId, UUID priorId, Answers answers, Problems problems) {
        var findings = new ArrayList<Choice>();
        for (var finding : assessments.findings(applicationId)) {
            findings.add(Choice.of(
                            finding.id().toString(),
                            "Finding " + (findings.size() + 1) + ": "
                                    + finding.type().label())
                    .hinting(finding.summary()));
        }
        return new AssessmentPages.Prior(
                assessments.application(applicationId),
                priorId,
                Asking.of(AssessmentForms.PRIOR, answers, problems),
                findings);
    }
}
