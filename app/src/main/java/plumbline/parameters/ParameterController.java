package plumbline.parameters;

import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
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
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.conduct.Parameter;
import plumbline.web.NotFound;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;

/// Every number and reading that dates rest on, and the force's decisions about them.
@Controller
class ParameterController {
    private final LawInUse law;
    private final Access access;
    private final InstantSource clock;

    ParameterController(LawInUse law, Access access, InstantSource clock) {
        this.law = law;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/law/parameters")
    @Allowed(everybody = true)
    ModelAndView list(@RequestParam(defaultValue = "ALL") ParameterFilter show) {
        return Show.page(
                "parameters/parameters", ParameterPages.Listing.of(law.clocks().parameters(), show, today()));
    }

    @GetMapping("/law/parameters/{parameter}")
    @Allowed(everybody = true)
    ModelAndView show(@PathVariable("parameter") String id) {
        var decisions = law.decisions(id);
        return Show.page(
                "parameters/parameter",
                new ParameterPages.One(
                        parameter(id),
                        decisions,
                        access.namesOf(
                                decisions.stream().map(Decided::recordedBy).toList()),
                        Access.current().has(Role.APPROPRIATE_AUTHORITY),
                        today()));
    }

    @GetMapping("/law/parameters/{parameter}/decision")
    @Allowed(Role.APPROPRIATE_AUTHORITY)
    ModelAndView form(@PathVariable("parameter") String id) {
        var parameter = parameter(id);
        return Show.page(
                "parameters/decide", page(parameter, DecisionForm.on(parameter, today()), Problems.none(), null));
    }

    @PostMapping("/law/parameters/{parameter}/decision")
    @Allowed(Role.APPROPRIATE_AUTHORITY)
    ModelAndView decide(
            @PathVariable("parameter") String id,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        var parameter = parameter(id);
        var form = new DecisionForm(fields);
        var problems = Problems.none();
        var wanted = form.wanted(parameter, today(), problems);
        Citation rule = null;
        if (wanted.isPresent()) {
            switch (law.decide(form.id(), wanted.get())) {
                case Verdict.Allowed _ -> {
                    Notice.leave(redirect, "Decision recorded", "Every date is counted by it from now on.");
                    return Show.redirect("/law/parameters/" + parameter.id());
                }
                case Verdict.Refused refused -> {
                    problems.add("value", refused.reason() + " " + refused.remedy());
                    rule = refused.citation();
                }
            }
        }
        return Show.refused("parameters/decide", page(parameter, form, problems, rule));
    }

    private ParameterPages.Decide page(
            Parameter parameter, DecisionForm form, Problems problems, @Nullable Citation refused) {
        return new ParameterPages.Decide(problems, refused, parameter, form);
    }

    private Parameter parameter(String id) {
        return law.clocks().parameters().find(id).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }
}
