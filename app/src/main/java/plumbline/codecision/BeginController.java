package plumbline.codecision;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
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
import plumbline.assessment.Assessments;
import plumbline.law.Verdict;
import plumbline.law.vetting.decision.Assessment;
import plumbline.vetting.Application;
import plumbline.vetting.ApplicationTab;
import plumbline.vetting.Vetting;
import plumbline.web.Link;
import plumbline.web.Notice;
import plumbline.web.Show;

/// Where an application goes to two keys.
@Controller
class BeginController {
    private final TwoKeyStart start;
    private final Assessments assessments;
    private final CaseRepository cases;
    private final Vetting vetting;

    BeginController(TwoKeyStart start, Assessments assessments, CaseRepository cases, Vetting vetting) {
        this.start = start;
        this.assessments = assessments;
        this.cases = cases;
        this.vetting = vetting;
    }

    @Bean
    static ApplicationTab twoKeysTab() {
        return new ApplicationTab() {
            @Override
            public int order() {
                return 60;
            }

            @Override
            public Optional<Link> of(Application application) {
                var who = Access.current();
                return who.has(Role.VETTING_OFFICER) || who.has(Role.VETTING_MANAGER)
                        ? Optional.of(Link.to("Two keys", application.path() + "/two-keys"))
                        : Optional.empty();
            }
        };
    }

    /// What beginning would mean.
    ///
    /// @param may whether it may begin, and why not
    record Begin(UUID decisionId, CaseFile file, Assessment assessment, Verdict may) {
        String path() {
            return "/vetting/applications/" + file.applicationId();
        }
    }

    @GetMapping("/vetting/applications/{applicationId}/two-keys")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView form(@PathVariable UUID applicationId) {
        return begun(applicationId)
                .map(file -> Show.redirect("/two-keys/" + file.decisionId()))
                .orElseGet(() -> Show.page("codecision/begin", page(applicationId, null)));
    }

    @PostMapping("/vetting/applications/{applicationId}/two-keys")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView begin(@PathVariable UUID applicationId, @RequestParam UUID decisionId, RedirectAttributes redirect) {
        if (begun(applicationId).isEmpty()
                && start.begin(decisionId, applicationId) instanceof Verdict.Refused refused) {
            return Show.refused("codecision/begin", page(applicationId, refused));
        }
        Notice.leave(redirect, "The case is with two keys", "Who sits from outside was drawn by lot.");
        return Show.redirect("/two-keys");
    }

    /// The case of an application, where whoever asks may know of the application.
    private Optional<CaseFile> begun(UUID applicationId) {
        return cases.ofApplication(vetting.application(applicationId).applicationId());
    }

    private Begin page(UUID applicationId, @Nullable Verdict refused) {
        var decisionId = UUID.randomUUID();
        return new Begin(
                decisionId,
                start.outlook(decisionId, applicationId),
                assessments.assess(applicationId),
                refused == null ? start.may(applicationId) : refused);
    }
}
