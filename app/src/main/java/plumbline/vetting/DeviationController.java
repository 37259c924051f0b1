package plumbline.vetting;

import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
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
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.vetting.level.Deviation;
import plumbline.web.NavigationEntry;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;
import plumbline.web.Typed;

/// The register of deviations, for the force and for the outside body alike.
@Controller
class DeviationController {
    private static final String HOME = "/vetting/deviations";

    private final Deviations deviations;
    private final Access access;
    private final InstantSource clock;

    DeviationController(Deviations deviations, Access access, InstantSource clock) {
        this.deviations = deviations;
        this.access = access;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry deviationsEntry() {
        return new NavigationEntry(55, "Deviations", HOME, Set.of(Role.OUTSIDE_BODY.name()));
    }

    @GetMapping(HOME)
    @Allowed({Role.VETTING_RESEARCHER, Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.CHIEF_OFFICER, Role.OUTSIDE_BODY
    })
    ModelAndView register() {
        return Show.page("vetting/deviations", page(Problems.none(), null));
    }

    @GetMapping(HOME + "/new")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView form() {
        var empty = new Answers(new LinkedMultiValueMap<>());
        return Show.page("vetting/deviation", form(empty, Problems.none(), null));
    }

    @PostMapping(HOME)
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView propose(@RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
        var answers = new Answers(sent);
        var problems = Problems.none();
        var read = new FormReader(answers, problems, clock.instant()).read(VettingForms.DEVIATION);
        Verdict.@Nullable Refused refused = null;
        if (read.isPresent()) {
            var wanted = read.get();
            var deviation = new Deviation(
                    answers.id("deviationId"),
                    wanted.check(),
                    wanted.levels(),
                    wanted.applicants(),
                    wanted.reason(),
                    wanted.riskAssessment(),
                    wanted.from(),
                    wanted.to());
            switch (deviations.propose(deviation)) {
                case Acted.Done _ -> {
                    Notice.leave(redirect, "Proposed", "The outside body sees it now. The chief officer decides.");
                    return Show.redirect(HOME);
                }
                case Acted.Refused(var why) -> {
                    problems.add("", why.reason());
                    refused = why;
                }
                case Acted.Wrong(var field, var reason) -> problems.add(field, reason);
            }
        }
        return Show.refused("vetting/deviation", form(answers, problems, refused));
    }

    @PostMapping(HOME + "/{deviationId}")
    @Allowed(Role.CHIEF_OFFICER)
    ModelAndView decide(
            @PathVariable UUID deviationId,
            @RequestParam boolean approved,
            @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes redirect) {
        var problems = Problems.none().require("reason", reason, "Enter your reasons: they are the force's own");
        if (problems.any()) {
            return Show.refused("vetting/deviations", page(problems, deviationId));
        }
        if (deviations.decide(deviationId, approved, Typed.text(reason)) instanceof Acted.Wrong(var field, var wrong)) {
            return Show.refused("vetting/deviations", page(Problems.none().add(field, wrong), null));
        }
        Notice.leave(redirect, approved ? "Approved" : "Not approved", "");
        return Show.redirect(HOME);
    }

    private DeviationPages.Register page(Problems problems, @Nullable UUID about) {
        var all = deviations.all();
        return new DeviationPages.Register(
                problems,
                about,
                all,
                deviations.work(),
                access.namesOf(DeviationPages.accounts(all)),
                London.day(clock.instant()));
    }

    private static DeviationPages.Form form(Answers answers, Problems problems, Verdict.@Nullable Refused refused) {
        return new DeviationPages.Form(refused, Asking.of(VettingForms.DEVIATION, answers, problems));
    }
}
