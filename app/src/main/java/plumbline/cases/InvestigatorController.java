package plumbline.cases;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
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
import plumbline.access.SignedIn;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;

/// Appointing who investigates an allegation: the notice duty runs from it.
@Controller
class InvestigatorController {
    private final OperationHeaders headers;
    private final Cases cases;
    private final InstantSource clock;

    InvestigatorController(OperationHeaders headers, Cases cases, InstantSource clock) {
        this.headers = headers;
        this.cases = cases;
        this.clock = clock;
    }

    @GetMapping("/operations/{operationId}/allegations/{allegationId}/investigator")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView form(@PathVariable UUID operationId, @PathVariable UUID allegationId) {
        var empty = new AllegationForm(new LinkedMultiValueMap<>());
        return Show.page("cases/investigator", page(operationId, allegationId, empty, Problems.none()));
    }

    @PostMapping("/operations/{operationId}/allegations/{allegationId}/investigator")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView appoint(
            @PathVariable UUID operationId,
            @PathVariable UUID allegationId,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        var form = new AllegationForm(fields);
        var problems = Problems.none();
        var investigator = chosen(operationId, form);
        if (investigator.isEmpty()) {
            problems.add("investigator", "Choose who investigates");
        }
        var at = form.moment("appointed").past("Enter the date, such as 27 3 2026", clock.instant(), problems);
        if (investigator.isPresent() && at.isPresent()) {
            switch (cases.appointInvestigator(
                    operationId, allegationId, investigator.get().userId(), at.get())) {
                case RecordedDuty.Recorded _ -> {
                    Notice.leave(redirect, "Investigator recorded", "The notice now runs from the appointment.");
                    return Show.redirect("/operations/" + operationId + "/allegations/" + allegationId);
                }
                case RecordedDuty.Refused refused -> problems.add(refused.field(), refused.reason());
            }
        }
        return Show.refused("cases/investigator", page(operationId, allegationId, form, problems));
    }

    private Optional<SignedIn> chosen(UUID operationId, AllegationForm form) {
        return cases.investigators(operationId).stream()
                .filter(one -> one.userId().toString().equals(form.text("investigator")))
                .findAny();
    }

    private AllegationPages.Investigator page(
            UUID operationId, UUID allegationId, AllegationForm form, Problems problems) {
        var header = headers.of(operationId);
        return new AllegationPages.Investigator(
                problems, header, cases.allegation(operationId, allegationId), cases.investigators(operationId), form);
    }
}
