package plumbline.cases;

import java.util.List;
import java.util.Set;
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
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.intake.Intake;
import plumbline.people.People;
import plumbline.web.NotFound;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;

/// The people concerned in an operation: its first page, and adding one from the register.
@Controller
class PeopleConcernedController {
    private final Operations operations;
    private final OperationHeaders headers;
    private final People people;
    private final Intake intake;

    PeopleConcernedController(Operations operations, OperationHeaders headers, People people, Intake intake) {
        this.operations = operations;
        this.headers = headers;
        this.people = people;
        this.intake = intake;
    }

    @Bean
    static OperationTab peopleTab() {
        return new OperationTab(
                10, "People", "", Set.of(Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY));
    }

    @GetMapping("/operations/{operationId}")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView show(@PathVariable UUID operationId) {
        var header = headers.of(operationId);
        var report = intake.find(header.operation().reportId()).orElseThrow(NotFound::new);
        return Show.page(
                "cases/operation", new OperationPages.People(header, report, operations.peopleConcerned(operationId)));
    }

    @GetMapping("/operations/{operationId}/people/add")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR})
    ModelAndView search(
            @PathVariable UUID operationId,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String reason) {
        return Show.page("cases/person-add", page(operationId, Problems.none(), words, reason));
    }

    @PostMapping("/operations/{operationId}/people")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR})
    ModelAndView add(
            @PathVariable UUID operationId,
            @RequestParam(required = false) @Nullable Set<UUID> personId,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        headers.of(operationId);
        var problems = Problems.none();
        if (personId == null || personId.isEmpty()) {
            problems.add("personId", "Choose at least one person");
        }
        problems.require("reason", reason, "Enter why they are concerned, in one line");
        if (personId != null && !problems.any()) {
            for (var id : personId) {
                switch (operations.addPerson(operationId, id, reason.strip())) {
                    case AddedPerson.Added _ -> {}
                    case AddedPerson.Refused(var why) -> problems.add("personId", why);
                }
            }
        }
        if (problems.any()) {
            return Show.refused("cases/person-add", page(operationId, problems, words, reason));
        }
        Notice.leave(
                redirect,
                personId != null && personId.size() > 1 ? personId.size() + " people added" : "Person added",
                "From now on no account of theirs can see this operation or its report.");
        return Show.redirect("/operations/" + operationId);
    }

    private OperationPages.AddPerson page(UUID operationId, Problems problems, String words, String reason) {
        var header = headers.of(operationId);
        var found = words.isBlank() ? new People.Found(List.of(), 0) : people.search(words);
        return new OperationPages.AddPerson(
                problems,
                header,
                words,
                found.people(),
                found.total(),
                operations.peopleConcerned(operationId),
                reason);
    }
}
