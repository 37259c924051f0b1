package plumbline.assessment;

import java.time.InstantSource;
import java.util.List;
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
import plumbline.law.vetting.decision.ConditionSource;
import plumbline.law.vetting.decision.Objection;
import plumbline.web.Dates;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;

/// Writing the force's opinion over several sittings, and asking what still stands against sealing it.
@Controller
class OpinionDraftController {
    private final Assessments assessments;
    private final OpinionDrafts drafts;
    private final InstantSource clock;

    OpinionDraftController(Assessments assessments, OpinionDrafts drafts, InstantSource clock) {
        this.assessments = assessments;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/vetting/applications/{applicationId}/assessment/opinion")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView form(@PathVariable UUID applicationId) {
        assessments.application(applicationId);
        var draft = drafts.mine(applicationId);
        var answers = draft.map(OpinionDrafts.Draft::answers).orElseGet(() -> new Answers(new LinkedMultiValueMap<>()));
        var savedAt = draft.map(one -> Dates.dateTime(one.savedAt())).orElse(null);
        return Show.page("assessment/opinion", page(applicationId, answers, Problems.none(), List.of(), savedAt, null));
    }

    @PostMapping("/vetting/applications/{applicationId}/assessment/opinion")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView save(
            @PathVariable UUID applicationId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var facts = assessments.facts(applicationId);
        var answers = OpinionForm.kept(new Answers(sent));
        if (answers.text("more") != null) {
            return Show.page(
                    "assessment/opinion", page(applicationId, answers, Problems.none(), List.of(), null, null));
        }
        drafts.save(applicationId, answers);
        if (!"check".equals(answers.text("act"))) {
            Notice.leave(redirect, "Draft saved", "Only you can see it.");
            return Show.redirect("/vetting/applications/" + applicationId + "/assessment/opinion");
        }
        var problems = Problems.none();
        return switch (OpinionForm.read(answers, facts, ConditionSource.FORCE, clock.instant(), problems)) {
            case OpinionForm.Read.Complete _ ->
                Show.page("assessment/opinion", page(applicationId, answers, problems, List.of(), null, true));
            case OpinionForm.Read.Incomplete(List<Objection> objections) ->
                Show.refused("assessment/opinion", page(applicationId, answers, problems, objections, null, false));
        };
    }

    private AssessmentPages.Draft page(
            UUID applicationId,
            Answers answers,
            Problems problems,
            List<Objection> objections,
            @Nullable String savedAt,
            @Nullable Boolean sealable) {
        return new AssessmentPages.Draft(
                assessments.application(applicationId),
                OpinionQuestions.of(assessments.facts(applicationId), answers, problems, objections),
                savedAt,
                sealable);
    }
}
