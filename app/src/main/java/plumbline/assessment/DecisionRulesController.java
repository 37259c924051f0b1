package plumbline.assessment;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.forms.Answers;
import plumbline.law.vetting.decision.Rule;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;
import plumbline.web.Typed;

/// The rules by which findings are read, with where each is written, and the one that each force decides on.
@Controller
class DecisionRulesController {
    private final Assessments assessments;

    DecisionRulesController(Assessments assessments) {
        this.assessments = assessments;
    }

    @GetMapping("/vetting/decision-rules")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.CHIEF_OFFICER, Role.OUTSIDE_REVIEWER, Role.OUTSIDE_BODY})
    ModelAndView show() {
        return Show.page("assessment/rules", page(Problems.none()));
    }

    /// No day takes the rule out of force.
    @PostMapping("/vetting/decision-rules/sexual-offences")
    @Allowed(Role.VETTING_MANAGER)
    ModelAndView decide(@RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
        var answers = new Answers(sent);
        var problems = Problems.none();
        var parts = answers.date("from");
        if (!parts.blank() && parts.date().isEmpty()) {
            problems.add("from", "Enter a real date as day, month and year, such as 27 3 2026");
        }
        problems.require("reason", answers.text("reason"), "Say why");
        if (problems.any()) {
            return Show.refused("assessment/rules", page(problems));
        }
        assessments.decideSexualOffenceBar(
                answers.id("decisionId"), parts.date().orElse(null), Typed.text(answers.text("reason")));
        Notice.leave(redirect, "Decision recorded", "");
        return Show.redirect("/vetting/decision-rules");
    }

    private AssessmentPages.Rules page(Problems problems) {
        return new AssessmentPages.Rules(
                List.of(Rule.values()),
                assessments.policy().sexualOffenceBarFrom().orElse(null),
                UUID.randomUUID(),
                problems);
    }
}
