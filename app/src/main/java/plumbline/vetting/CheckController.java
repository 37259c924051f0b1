package plumbline.vetting;

import java.time.InstantSource;
import java.util.UUID;
import java.util.stream.Stream;
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
import plumbline.forms.RecordForm;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.vetting.level.Check;
import plumbline.web.NotFound;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;

/// One check of an application: asked for with the reason, then recorded with what came back.
@Controller
class CheckController {
    private final Applications applications;
    private final Checks checks;
    private final Access access;
    private final InstantSource clock;

    CheckController(Applications applications, Checks checks, Access access, InstantSource clock) {
        this.applications = applications;
        this.checks = checks;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/vetting/applications/{applicationId}/checks/{check}")
    @Allowed({Role.VETTING_RESEARCHER, Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.CHIEF_OFFICER})
    ModelAndView show(@PathVariable UUID applicationId, @PathVariable String check) {
        var today = London.day(clock.instant());
        var answers = new LinkedMultiValueMap<String, String>();
        answers.add("ranOn-day", Integer.toString(today.getDayOfMonth()));
        answers.add("ranOn-month", Integer.toString(today.getMonthValue()));
        answers.add("ranOn-year", Integer.toString(today.getYear()));
        return Show.page(
                "vetting/check", page(applicationId, check(check), new Answers(answers), Problems.none(), null));
    }

    @PostMapping("/vetting/applications/{applicationId}/checks/{check}")
    @Allowed(Role.VETTING_RESEARCHER)
    ModelAndView request(
            @PathVariable UUID applicationId,
            @PathVariable String check,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var answers = new Answers(sent);
        var problems = Problems.none();
        var read = read(VettingForms.REQUEST, answers, problems);
        if (read == null) {
            return Show.refused("vetting/check", page(applicationId, check(check), answers, problems, null));
        }
        var acted = checks.request(
                applicationId, answers.id("requestId"), check(check), read.justification(), read.connected());
        return after(applicationId, check(check), answers, acted, redirect);
    }

    @PostMapping("/vetting/applications/{applicationId}/checks/{check}/{requestId}")
    @Allowed(Role.VETTING_RESEARCHER)
    ModelAndView record(
            @PathVariable UUID applicationId,
            @PathVariable String check,
            @PathVariable UUID requestId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var answers = new Answers(sent);
        var problems = Problems.none();
        var read = read(VettingForms.RESULT, answers, problems);
        if (read != null && read.code().needsWords() && read.words() == null) {
            problems.add("words", "Enter why it could not be run, or is not required");
        }
        if (read == null || problems.any()) {
            return Show.refused("vetting/check", page(applicationId, check(check), answers, problems, null));
        }
        var returned = new Checks.Returned(
                answers.id("resultId"),
                read.ranOn(),
                read.ranAs(),
                read.code(),
                read.references(),
                read.words() == null ? "" : read.words());
        return after(applicationId, check(check), answers, checks.record(applicationId, requestId, returned), redirect);
    }

    private <T> @Nullable T read(RecordForm<T> form, Answers answers, Problems problems) {
        return new FormReader(answers, problems, clock.instant()).read(form).orElse(null);
    }

    private ModelAndView after(
            UUID applicationId, Check check, Answers answers, Acted acted, RedirectAttributes redirect) {
        return switch (acted) {
            case Acted.Done _ -> {
                Notice.leave(redirect, "Recorded", "");
                yield Show.redirect("/vetting/applications/" + applicationId + "/checks/" + check);
            }
            case Acted.Refused(var why) -> {
                var problems = Problems.none().add("", why.reason());
                yield Show.refused("vetting/check", page(applicationId, check, answers, problems, why));
            }
            case Acted.Wrong(var field, var reason) -> {
                var problems = Problems.none().add(field, reason);
                yield Show.refused("vetting/check", page(applicationId, check, answers, problems, null));
            }
        };
    }

    private CheckPages.One page(
            UUID applicationId, Check check, Answers answers, Problems problems, Verdict.@Nullable Refused refused) {
        var file = applications.file(applicationId);
        return new CheckPages.One(
                refused,
                file,
                file.completeness().line(check),
                Asking.of(VettingForms.REQUEST, answers, problems),
                Asking.of(VettingForms.RESULT, answers, problems),
                access.namesOf(file.accounts()));
    }

    private static Check check(String code) {
        return Stream.of(Check.values())
                .filter(check -> check.name().equals(code))
                .findAny()
                .orElseThrow(NotFound::new);
    }
}
