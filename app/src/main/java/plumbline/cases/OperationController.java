package plumbline.cases;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Access;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.intake.Intake;
import plumbline.intake.NextSteps;
import plumbline.web.NavigationEntry;
import plumbline.web.NotFound;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;
import plumbline.web.Typed;

/// Operations: the list, opening one, its team.
@Controller
class OperationController {
    private final Operations operations;
    private final OperationHeaders headers;
    private final Intake intake;
    private final Access access;

    OperationController(Operations operations, OperationHeaders headers, Intake intake, Access access) {
        this.operations = operations;
        this.headers = headers;
        this.intake = intake;
        this.access = access;
    }

    @Bean
    static NavigationEntry operationsEntry() {
        return new NavigationEntry(
                10,
                "Operations",
                "/operations",
                Set.of(Role.INTAKE_OFFICER.name(), Role.INVESTIGATOR.name(), Role.APPROPRIATE_AUTHORITY.name()));
    }

    @Bean
    static OperationTab teamTab() {
        return new OperationTab(
                90, "Team", "/team", Set.of(Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY));
    }

    @Bean
    static NextSteps openOperation(Operations operations) {
        return reportId -> Stream.concat(
                        operations.onReport(reportId).stream()
                                .map(operation -> new NextSteps.Step(
                                        "Operation " + operation.name(),
                                        "/operations/" + operation.operationId(),
                                        true)),
                        Access.current().has(Role.INTAKE_OFFICER)
                                        || Access.current().has(Role.INVESTIGATOR)
                                ? Stream.of(new NextSteps.Step(
                                        "Open an operation", "/operations/new?report=" + reportId, false))
                                : Stream.of())
                .toList();
    }

    @GetMapping("/operations")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView list() {
        return Show.page("cases/operations", new OperationPages.All(operations.mine()));
    }

    @GetMapping("/operations/new")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR})
    ModelAndView form(@RequestParam UUID report) {
        var empty = new OperationPages.NewForm(UUID.randomUUID(), report, null, null, Set.of());
        return Show.page("cases/operation-new", newPage(Problems.none(), empty));
    }

    @PostMapping("/operations")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR})
    ModelAndView open(@ModelAttribute OperationPages.NewForm form, RedirectAttributes redirect) {
        var problems = Problems.none()
                .require("name", form.name(), "Enter a name that says nothing about the matter, such as Copperfield")
                .require("purpose", form.purpose(), "Enter what the operation is to find out");
        if (problems.any()) {
            return Show.refused("cases/operation-new", newPage(problems, form));
        }
        operations.open(
                form.operationId(),
                form.report(),
                Typed.text(form.name()),
                Typed.text(form.purpose()),
                form.team() == null ? Set.of() : form.team());
        Notice.leave(redirect, "Operation opened", "Next: add the people concerned.");
        return Show.redirect("/operations/" + form.operationId());
    }

    @GetMapping("/operations/{operationId}/team")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView team(@PathVariable UUID operationId) {
        return Show.page("cases/team", teamPage(operationId, Problems.none()));
    }

    @PostMapping("/operations/{operationId}/team")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView addToTeam(
            @PathVariable UUID operationId, @RequestParam(required = false) UUID userId, RedirectAttributes redirect) {
        var problems = Problems.none();
        if (userId == null) {
            problems.add("userId", "Choose who joins the team");
        } else {
            operations.addToTeam(operationId, userId).ifPresent(refusal -> problems.add("userId", refusal));
        }
        if (problems.any()) {
            return Show.refused("cases/team", teamPage(operationId, problems));
        }
        Notice.leave(redirect, "Team changed", "");
        return Show.redirect("/operations/" + operationId + "/team");
    }

    private OperationPages.New newPage(Problems problems, OperationPages.NewForm form) {
        var report = intake.find(form.report()).orElseThrow(NotFound::new);
        return new OperationPages.New(problems, form, report, candidates());
    }

    private OperationPages.Team teamPage(UUID operationId, Problems problems) {
        var team = operations.team(operationId);
        var others = candidates().stream().filter(one -> !team.contains(one)).toList();
        return new OperationPages.Team(problems, headers.of(operationId), team, others);
    }

    private List<SignedIn> candidates() {
        return access.holders(Set.of(Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY)).stream()
                .filter(one -> one.organisation().equals(Access.current().organisation()))
                .toList();
    }
}
