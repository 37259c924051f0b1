package plumbline.cases;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
import plumbline.intake.Intake;
import plumbline.intake.Nature;
import plumbline.law.Citation;
import plumbline.law.clock.London;
import plumbline.law.conduct.MatterKind;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;

/// One person of an operation, raising an allegation against that person, and the allegation itself.
@Controller
class AllegationController {
    private static final Set<Role> MAY_ACT = Set.of(Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY);

    private final Operations operations;
    private final OperationHeaders headers;
    private final Cases cases;
    private final Intake intake;
    private final Access access;
    private final ObjectProvider<CitedMessageTexts> texts;
    private final List<AllegationTab> tabs;

    AllegationController(
            Operations operations,
            OperationHeaders headers,
            Cases cases,
            Intake intake,
            Access access,
            ObjectProvider<CitedMessageTexts> texts,
            List<AllegationTab> tabs) {
        this.operations = operations;
        this.headers = headers;
        this.cases = cases;
        this.intake = intake;
        this.access = access;
        this.texts = texts;
        this.tabs = tabs;
    }

    @Bean
    static AllegationTab allegationTab() {
        return new AllegationTab(20, "What is alleged", "");
    }

    @GetMapping("/operations/{operationId}/people/{personId}")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView person(@PathVariable UUID operationId, @PathVariable UUID personId) {
        var header = headers.of(operationId);
        var concerned = operations.personConcerned(operationId, personId);
        return Show.page(
                "cases/person",
                new AllegationPages.Person(header, concerned, cases.against(operationId, personId), mayAct()));
    }

    /// The empty form; whoever links here may name messages to rest it on, as `message` parameters.
    @GetMapping("/operations/{operationId}/people/{personId}/allegations/new")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView form(
            @PathVariable UUID operationId,
            @PathVariable UUID personId,
            @RequestParam MultiValueMap<String, String> query) {
        var report = intake.find(headers.of(operationId).operation().reportId());
        var form = new AllegationForm(new LinkedMultiValueMap<>());
        form.fields().add("allegationId", UUID.randomUUID().toString());
        report.ifPresent(one -> {
            var kind = one.nature() == Nature.COMPLAINT ? MatterKind.COMPLAINT : MatterKind.CONDUCT_MATTER;
            form.fields().add("kind", kind.name());
            form.put("attention", London.day(one.receivedAt()));
        });
        // Not a List parameter: Spring would cut a lone value at its commas, and a locator has one.
        form.fields().addAll("message", query.getOrDefault("message", List.of()));
        return Show.page("cases/allegation-new", page(operationId, personId, form, Problems.none(), null));
    }

    @PostMapping("/operations/{operationId}/people/{personId}/allegations")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView raise(
            @PathVariable UUID operationId,
            @PathVariable UUID personId,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        operations.personConcerned(operationId, personId);
        var form = new AllegationForm(fields);
        var problems = Problems.none();
        var wanted = form.wanted(form.id("allegationId"), operationId, personId, form.messages(), problems);
        Citation rule = null;
        if (wanted.isPresent()) {
            switch (cases.raiseAllegation(wanted.get())) {
                case RaisedAllegation.Raised(UUID allegationId) -> {
                    Notice.leave(redirect, "Allegation raised", "Its duties are below, the most pressing first.");
                    return Show.redirect("/operations/" + operationId + "/allegations/" + allegationId
                            + tabs.getFirst().path());
                }
                case RaisedAllegation.Refused(String reason, var citation) -> {
                    problems.add("", reason);
                    rule = citation;
                }
            }
        }
        return Show.refused("cases/allegation-new", page(operationId, personId, form, problems, rule));
    }

    @GetMapping("/operations/{operationId}/allegations/{allegationId}")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView show(@PathVariable UUID operationId, @PathVariable UUID allegationId) {
        var header = headers.of(operationId);
        var allegation = cases.allegation(operationId, allegationId);
        return Show.page(
                "cases/allegation",
                new AllegationPages.Show(
                        header,
                        allegation,
                        cited(operationId, allegation.facts().messages()),
                        access.namesOf(allegation.actors()),
                        mayAct(),
                        tabs));
    }

    private AllegationPages.New page(
            UUID operationId, UUID personId, AllegationForm form, Problems problems, @Nullable Citation refused) {
        return new AllegationPages.New(
                problems,
                refused,
                headers.of(operationId),
                operations.personConcerned(operationId, personId),
                form,
                cited(operationId, form.messages()));
    }

    private List<AllegationPages.Cited> cited(UUID operationId, List<CitedMessage> messages) {
        return messages.stream()
                .map(message -> new AllegationPages.Cited(
                        message,
                        texts.stream()
                                .flatMap(evidence -> evidence.show(operationId, message).stream())
                                .findFirst()))
                .toList();
    }

    private static boolean mayAct() {
        return MAY_ACT.stream().anyMatch(Access.current()::has);
    }
}
