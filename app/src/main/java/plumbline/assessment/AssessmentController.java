package plumbline.assessment;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import plumbline.access.Access;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.web.Show;

/// The assessment of an application on one page.
@Controller
class AssessmentController {
    private final Assessments assessments;
    private final Access access;

    AssessmentController(Assessments assessments, Access access) {
        this.assessments = assessments;
        this.access = access;
    }

    @GetMapping("/vetting/applications/{applicationId}/assessment")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView show(@PathVariable UUID applicationId) {
        var application = assessments.application(applicationId);
        var facts = assessments.facts(applicationId);
        var recorded = assessments.recordedFindings(applicationId);
        var withdrawn = assessments.withdrawn(applicationId);
        var nameOf = access.namesOf(Stream.concat(
                        recorded.stream().map(RecordedFinding::by),
                        withdrawn.stream().map(WithdrawnFinding::by))
                .toList());
        return Show.page(
                "assessment/assessment",
                new AssessmentPages.All(
                        application,
                        facts,
                        AssessmentPages.cards(facts, recorded, nameOf),
                        withdrawn,
                        assessments.papers(applicationId),
                        assessments.reasons(applicationId)));
    }
}
