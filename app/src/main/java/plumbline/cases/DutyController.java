package plumbline.cases;

import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
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
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.web.NotFound;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;
import plumbline.web.Typed;

/// The duties of an operation, and recording that one was done.
@Controller
class DutyController {
    private final OperationHeaders headers;
    private final Cases cases;
    private final InstantSource clock;

    DutyController(OperationHeaders headers, Cases cases, InstantSource clock) {
        this.headers = headers;
        this.cases = cases;
        this.clock = clock;
    }

    @Bean
    static OperationTab dutiesTab() {
        return new OperationTab(
                20, "Duties", "/duties", Set.of(Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY));
    }

    @GetMapping("/operations/{operationId}/duties")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView list(@PathVariable UUID operationId) {
        return Show.page(
                "cases/duties", new AllegationPages.DutyList(headers.of(operationId), cases.duties(operationId)));
    }

    @GetMapping("/operations/{operationId}/allegations/{allegationId}/duties/{dutyId}/done")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView form(@PathVariable UUID operationId, @PathVariable UUID allegationId, @PathVariable String dutyId) {
        var form = new AllegationForm(new LinkedMultiValueMap<>());
        return Show.page("cases/duty-done", page(operationId, allegationId, dutyId, form, Problems.none()));
    }

    @PostMapping("/operations/{operationId}/allegations/{allegationId}/duties/{dutyId}/done")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView record(
            @PathVariable UUID operationId,
            @PathVariable UUID allegationId,
            @PathVariable String dutyId,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        var form = new AllegationForm(fields);
        var problems = Problems.none();
        var doneAt = form.moment("done").past("Enter the date, such as 27 3 2026", clock.instant(), problems);
        if (doneAt.isPresent()) {
            var reason = Typed.orNull(form.text("lateReason"));
            var note = Typed.text(form.text("note"));
            switch (cases.recordDone(operationId, allegationId, dutyId, doneAt.get(), reason, note)) {
                case RecordedDuty.Recorded(boolean late) -> {
                    Notice.leave(redirect, "Recorded as done", late ? "It was late; the reason is on the record." : "");
                    return Show.redirect("/operations/" + operationId + "/allegations/" + allegationId);
                }
                case RecordedDuty.Refused(String field, String why, var citation) ->
                    problems.add(field, citation == null ? why : why + " (" + citation + ")");
            }
        }
        return Show.refused("cases/duty-done", page(operationId, allegationId, dutyId, form, problems));
    }

    private AllegationPages.Done page(
            UUID operationId, UUID allegationId, String dutyId, AllegationForm form, Problems problems) {
        var header = headers.of(operationId);
        var standing = cases.standing(cases.allegation(operationId, allegationId)).stream()
                .filter(one -> one.due().duty().id().equals(dutyId))
                .findAny()
                .orElseThrow(NotFound::new);
        return new AllegationPages.Done(problems, header, standing, form);
    }
}
