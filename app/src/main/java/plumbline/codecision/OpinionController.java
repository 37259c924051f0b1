package plumbline.codecision;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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
import plumbline.assessment.Assessments;
import plumbline.assessment.OpinionDrafts;
import plumbline.assessment.OpinionForm;
import plumbline.assessment.OpinionQuestions;
import plumbline.forms.Answers;
import plumbline.law.Verdict;
import plumbline.law.vetting.decision.ComposedOpinion;
import plumbline.law.vetting.decision.ConditionSource;
import plumbline.law.vetting.decision.Objection;
import plumbline.law.vetting.decision.OpinionFacts;
import plumbline.web.Dates;
import plumbline.web.NotFound;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;

/// Writing and sealing an opinion: the same questions for the force and for the outside, who read the findings without
/// name and forces.
@Controller
class OpinionController {
    private final CaseFiles cases;
    private final Sealing sealing;
    private final Assessments assessments;
    private final Documents documents;
    private final OpinionDrafts drafts;
    private final InstantSource clock;

    OpinionController(
            CaseFiles cases,
            Sealing sealing,
            Assessments assessments,
            Documents documents,
            OpinionDrafts drafts,
            InstantSource clock) {
        this.cases = cases;
        this.sealing = sealing;
        this.assessments = assessments;
        this.documents = documents;
        this.drafts = drafts;
        this.clock = clock;
    }

    /// One side's way to an opinion.
    ///
    /// @param seal seals it, and says why not
    private record Way(
            CaseFile file,
            String title,
            String caption,
            String path,
            ConditionSource source,
            OpinionFacts facts,
            Function<Sent, Verdict> seal) {}

    private record Sent(UUID opinionId, ComposedOpinion composed) {}

    @GetMapping("/two-keys/{decisionId}/opinion")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView force(@PathVariable UUID decisionId) {
        return write(ofForce(decisionId));
    }

    @PostMapping("/two-keys/{decisionId}/opinion")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView sealForce(
            @PathVariable UUID decisionId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return send(ofForce(decisionId), sent, redirect);
    }

    @GetMapping("/reviews/{decisionId}/opinion")
    @Allowed(Role.OUTSIDE_REVIEWER)
    ModelAndView outside(@PathVariable UUID decisionId) {
        return write(ofReviewer(decisionId));
    }

    @PostMapping("/reviews/{decisionId}/opinion")
    @Allowed(Role.OUTSIDE_REVIEWER)
    ModelAndView sealOutside(
            @PathVariable UUID decisionId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return send(ofReviewer(decisionId), sent, redirect);
    }

    private Way ofForce(UUID decisionId) {
        var file = cases.ofForce(decisionId).file();
        return new Way(
                file,
                "The force's opinion",
                file.name() + ", " + file.reference(),
                "/two-keys/" + decisionId,
                ConditionSource.FORCE,
                assessments.facts(file.applicationId()),
                sent -> sealing.force(decisionId, sent.opinionId(), sent.composed()));
    }

    /// Whoever has not said that nothing stands between them and the person reads no finding.
    private Way ofReviewer(UUID decisionId) {
        var course = cases.ofReviewer(decisionId);
        var own = cases.own();
        if (!course.isOpenTo(own.reviewerId())) {
            throw new NotFound();
        }
        return new Way(
                course.file(),
                "Your opinion",
                TwoKeyPages.Row.title(course),
                "/reviews/" + decisionId,
                course.isHost(own.reviewerId()) ? ConditionSource.FORCE : ConditionSource.OUTSIDE,
                documents
                        .masking(course, own)
                        .facts(assessments.facts(course.file().applicationId())),
                sent -> sealing.outside(decisionId, sent.opinionId(), sent.composed()));
    }

    private ModelAndView write(Way way) {
        var draft = drafts.mine(way.file().applicationId());
        var answers = draft.map(OpinionDrafts.Draft::answers).orElseGet(() -> new Answers(new LinkedMultiValueMap<>()));
        var savedAt = draft.map(one -> Dates.dateTime(one.savedAt())).orElse(null);
        return Show.page(
                "codecision/opinion", page(way, UUID.randomUUID(), answers, Problems.none(), List.of(), savedAt, null));
    }

    private ModelAndView send(Way way, MultiValueMap<String, String> sent, RedirectAttributes redirect) {
        var answers = OpinionForm.kept(new Answers(sent));
        var opinionId = answers.id("opinionId");
        if (answers.text("more") != null) {
            return Show.page(
                    "codecision/opinion", page(way, opinionId, answers, Problems.none(), List.of(), null, null));
        }
        if (!"seal".equals(answers.text("act"))) {
            drafts.save(way.file().applicationId(), answers);
            Notice.leave(redirect, "Draft saved", "Only you can see it.");
            return Show.redirect(way.path() + "/opinion");
        }
        var problems = Problems.none();
        return switch (OpinionForm.read(answers, way.facts(), way.source(), clock.instant(), problems)) {
            case OpinionForm.Read.Incomplete(List<Objection> objections) ->
                Show.refused("codecision/opinion", page(way, opinionId, answers, problems, objections, null, null));
            case OpinionForm.Read.Complete(ComposedOpinion composed) ->
                switch (way.seal().apply(new Sent(opinionId, composed))) {
                    case Verdict.Refused refused ->
                        Show.refused(
                                "codecision/opinion",
                                page(
                                        way,
                                        opinionId,
                                        answers,
                                        problems.add("", refused.reason()),
                                        List.of(),
                                        null,
                                        refused));
                    case Verdict.Allowed _ -> {
                        drafts.discard(way.file().applicationId());
                        Notice.leave(redirect, "Sealed", "Nobody reads it before all envelopes are opened together.");
                        yield Show.redirect(way.path());
                    }
                };
        };
    }

    private static OpinionPages.Writing page(
            Way way,
            UUID opinionId,
            Answers answers,
            Problems problems,
            List<Objection> objections,
            @Nullable String savedAt,
            Verdict.@Nullable Refused refused) {
        return new OpinionPages.Writing(
                way.title(),
                way.caption(),
                way.path(),
                opinionId,
                OpinionQuestions.of(way.facts(), answers, problems, objections),
                savedAt,
                refused);
    }
}
