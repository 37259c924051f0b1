package plumbline.vetting;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
import plumbline.law.Verdict;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.web.Link;
import plumbline.web.NotFound;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;
import plumbline.web.Typed;

/// One application: what was declared, which checks count, what blocks, and what may be done next.
@Controller
class ApplicationController {
    private final Applications applications;
    private final Course course;
    private final Checks checks;
    private final Access access;
    private final ObjectProvider<ApplicationTab> tabs;

    ApplicationController(
            Applications applications,
            Course course,
            Checks checks,
            Access access,
            ObjectProvider<ApplicationTab> tabs) {
        this.applications = applications;
        this.course = course;
        this.checks = checks;
        this.access = access;
        this.tabs = tabs;
    }

    @GetMapping("/vetting/applications/{applicationId}")
    @Allowed({Role.VETTING_RESEARCHER, Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.CHIEF_OFFICER})
    ModelAndView show(@PathVariable UUID applicationId) {
        return Show.page("vetting/application", page(applicationId, Problems.none(), null));
    }

    @PostMapping("/vetting/applications/{applicationId}/stage")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView move(
            @PathVariable UUID applicationId,
            @RequestParam ApplicationStage stage,
            @RequestParam(required = false) @Nullable String why,
            RedirectAttributes redirect) {
        if (!ApplicationPages.ACTS.contains(stage)) {
            throw new NotFound();
        }
        var problems = Problems.none();
        if (stage == ApplicationStage.DISCONTINUED) {
            problems.require("why", why, "Enter which investigation is pending: it stands in the letter");
        }
        if (problems.any()) {
            return Show.refused("vetting/application", page(applicationId, problems, null));
        }
        return after(applicationId, course.take(applicationId, stage, Typed.text(why)), redirect);
    }

    @PostMapping("/vetting/applications/{applicationId}/questions")
    @Allowed({Role.VETTING_RESEARCHER, Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView ask(
            @PathVariable UUID applicationId,
            @RequestParam UUID queryId,
            @RequestParam(required = false) @Nullable String question,
            RedirectAttributes redirect) {
        var problems = Problems.none().require("question", question, "Enter what the applicant is asked");
        if (problems.any()) {
            return Show.refused("vetting/application", page(applicationId, problems, null));
        }
        return after(applicationId, checks.ask(applicationId, queryId, Typed.text(question)), redirect);
    }

    private ModelAndView after(UUID applicationId, Acted acted, RedirectAttributes redirect) {
        return switch (acted) {
            case Acted.Done _ -> {
                Notice.leave(redirect, "Recorded", "");
                yield Show.redirect("/vetting/applications/" + applicationId);
            }
            case Acted.Refused(var why) -> {
                var problems = Problems.none().add("", why.reason());
                yield Show.refused("vetting/application", page(applicationId, problems, why));
            }
            case Acted.Wrong(var field, var reason) -> {
                var problems = Problems.none().add(field, reason);
                yield Show.refused("vetting/application", page(applicationId, problems, null));
            }
        };
    }

    private ApplicationPages.One page(UUID applicationId, Problems problems, Verdict.@Nullable Refused refused) {
        var file = applications.file(applicationId);
        List<Link> later = tabs.stream()
                .sorted(Comparator.comparingInt(ApplicationTab::order))
                .flatMap(tab -> tab.of(file.held().application()).stream())
                .toList();
        return new ApplicationPages.One(problems, refused, file, later, access.namesOf(file.accounts()));
    }
}
