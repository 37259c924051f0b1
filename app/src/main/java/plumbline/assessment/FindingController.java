package plumbline.assessment;

import java.time.InstantSource;
import java.util.Map;
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
import plumbline.access.Access;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.forms.Answers;
import plumbline.forms.Asking;
import plumbline.forms.FormReader;
import plumbline.forms.Refill;
import plumbline.forms.Told;
import plumbline.law.Verdict;
import plumbline.web.Dates;
import plumbline.web.NotFound;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;
import plumbline.web.Typed;

/// Recording a finding, putting it right, and taking one out that should not be there.
@Controller
class FindingController {
    private final Assessments assessments;
    private final Access access;
    private final InstantSource clock;

    FindingController(Assessments assessments, Access access, InstantSource clock) {
        this.assessments = assessments;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/vetting/applications/{applicationId}/assessment/findings/new")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView empty(@PathVariable UUID applicationId) {
        var answers = new LinkedMultiValueMap<String, String>();
        answers.add("filtered", "no");
        answers.add("sealed", "no");
        answers.add("findingId", UUID.randomUUID().toString());
        return Show.page(
                "assessment/finding",
                page(applicationId, new Answers(answers), UUID.randomUUID(), false, Problems.none(), null));
    }

    @GetMapping("/vetting/applications/{applicationId}/assessment/findings/{findingId}")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView correction(@PathVariable UUID applicationId, @PathVariable UUID findingId) {
        var newest = counting(applicationId, findingId);
        var answers = new Refill()
                .with(FindingAnswers.of(newest.finding()))
                .with("findingId", findingId)
                .answers();
        return Show.page(
                "assessment/finding", page(applicationId, answers, UUID.randomUUID(), true, Problems.none(), null));
    }

    @PostMapping("/vetting/applications/{applicationId}/assessment/findings")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView record(
            @PathVariable UUID applicationId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var answers = new Answers(sent);
        var problems = Problems.none();
        var versionId = answers.id("versionId");
        var findingId = answers.id("findingId");
        var correction = "yes".equals(answers.text("correction"));
        if (correction) {
            counting(applicationId, findingId);
        }
        var read = new FormReader(answers, problems, clock.instant()).read(AssessmentForms.FINDING);
        if (read.isEmpty()) {
            return Show.refused(
                    "assessment/finding", page(applicationId, answers, versionId, correction, problems, null));
        }
        return switch (assessments.record(applicationId, versionId, read.get().finding(findingId))) {
            case Verdict.Allowed _ -> {
                Notice.leave(redirect, correction ? "Finding corrected" : "Finding recorded", "");
                yield Show.redirect("/vetting/applications/" + applicationId + "/assessment");
            }
            case Verdict.Refused refused -> {
                problems.add("", refused.reason());
                yield Show.refused(
                        "assessment/finding", page(applicationId, answers, versionId, correction, problems, refused));
            }
        };
    }

    @GetMapping("/vetting/applications/{applicationId}/assessment/findings/{findingId}/versions")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView versions(@PathVariable UUID applicationId, @PathVariable UUID findingId) {
        var versions = assessments.versions(applicationId, findingId);
        var nameOf = access.namesOf(versions.stream().map(RecordedFinding::by).toList());
        return Show.page(
                "assessment/versions",
                new AssessmentPages.Versions(
                        assessments.application(applicationId),
                        versions.stream()
                                .map(one -> new AssessmentPages.VersionCard(
                                        one.version(),
                                        nameOf.apply(one.by()) + ", " + Dates.dateTime(one.at()),
                                        Told.of(AssessmentForms.FINDING, FindingAnswers.of(one.finding()), Map.of())))
                                .toList()));
    }

    @PostMapping("/vetting/applications/{applicationId}/assessment/findings/{findingId}/withdraw")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView withdraw(
            @PathVariable UUID applicationId,
            @PathVariable UUID findingId,
            @RequestParam(required = false) @Nullable String withdrawnBecause,
            RedirectAttributes redirect) {
        var newest = counting(applicationId, findingId);
        var reason = Typed.text(withdrawnBecause);
        if (reason.isEmpty()) {
            var answers = new Refill()
                    .with(FindingAnswers.of(newest.finding()))
                    .with("findingId", findingId)
                    .answers();
            var problems = Problems.none().add("withdrawnBecause", "Say why the finding should not have been recorded");
            return Show.refused(
                    "assessment/finding", page(applicationId, answers, UUID.randomUUID(), true, problems, null));
        }
        assessments.withdraw(applicationId, findingId, reason);
        Notice.leave(redirect, "Finding withdrawn", "It stays in the record, with the reason.");
        return Show.redirect("/vetting/applications/" + applicationId + "/assessment");
    }

    private RecordedFinding counting(UUID applicationId, UUID findingId) {
        return assessments.recordedFindings(applicationId).stream()
                .filter(one -> one.finding().id().equals(findingId))
                .findAny()
                .orElseThrow(NotFound::new);
    }

    private AssessmentPages.Form page(
            UUID applicationId,
            Answers answers,
            UUID versionId,
            boolean correction,
            Problems problems,
            Verdict.@Nullable Refused refused) {
        var application = assessments.application(applicationId);
        return new AssessmentPages.Form(
                application,
                correction ? "Correct a finding" : "Record a finding",
                AssessmentPages.path(application) + "/findings",
                versionId,
                correction,
                Asking.of(AssessmentForms.FINDING, answers, problems),
                AssessmentForms.FINDING.fields().stream()
                        .map(field -> AssessmentForms.ofFinding(field, application.sources()))
                        .toList(),
                refused);
    }
}
