package plumbline.cases;

import java.util.UUID;
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
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.law.Citation;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;
import plumbline.web.Typed;

/// Correcting an allegation, and withdrawing one that should not have been raised.
@Controller
class CorrectionController {
    private final OperationHeaders headers;
    private final Cases cases;
    private final Corrections corrections;

    CorrectionController(OperationHeaders headers, Cases cases, Corrections corrections) {
        this.headers = headers;
        this.cases = cases;
        this.corrections = corrections;
    }

    @GetMapping("/operations/{operationId}/allegations/{allegationId}/correction")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView correction(@PathVariable UUID operationId, @PathVariable UUID allegationId) {
        var form = AllegationForm.of(cases.allegation(operationId, allegationId).facts());
        form.fields().add("correctionId", UUID.randomUUID().toString());
        return Show.page("cases/allegation-correct", page(operationId, allegationId, form, Problems.none(), null));
    }

    @PostMapping("/operations/{operationId}/allegations/{allegationId}/correction")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView correct(
            @PathVariable UUID operationId,
            @PathVariable UUID allegationId,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        var form = new AllegationForm(fields);
        var problems = Problems.none();
        var stands = cases.allegation(operationId, allegationId).facts();
        var wanted = form.wanted(allegationId, operationId, stands.personId(), stands.messages(), problems);
        problems.require("reason", form.text("reason"), "Enter why it is corrected");
        Citation rule = null;
        if (wanted.isPresent() && !problems.any()) {
            switch (corrections.correct(form.id("correctionId"), wanted.get(), Typed.text(form.text("reason")))) {
                case Corrected.Recorded _ -> {
                    Notice.leave(
                            redirect, "Allegation corrected", "Its rules and duties follow from what it says now.");
                    return Show.redirect(address(operationId, allegationId));
                }
                case Corrected.Refused(var field, var why, var citation) -> {
                    problems.add(field, why);
                    rule = citation;
                }
            }
        }
        return Show.refused("cases/allegation-correct", page(operationId, allegationId, form, problems, rule));
    }

    @GetMapping("/operations/{operationId}/allegations/{allegationId}/withdrawal")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView withdrawal(@PathVariable UUID operationId, @PathVariable UUID allegationId) {
        var empty = new AllegationForm(new LinkedMultiValueMap<>());
        return Show.page("cases/allegation-withdraw", page(operationId, allegationId, empty, Problems.none(), null));
    }

    @PostMapping("/operations/{operationId}/allegations/{allegationId}/withdrawal")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView withdraw(
            @PathVariable UUID operationId,
            @PathVariable UUID allegationId,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        var form = new AllegationForm(fields);
        return switch (corrections.withdraw(operationId, allegationId, Typed.text(form.text("reason")))) {
            case Corrected.Recorded _ -> {
                Notice.leave(redirect, "Allegation withdrawn", "It stays in sight, with the reason.");
                yield Show.redirect(address(operationId, allegationId));
            }
            case Corrected.Refused(var field, var why, var citation) ->
                Show.refused(
                        "cases/allegation-withdraw",
                        page(operationId, allegationId, form, Problems.none().add(field, why), citation));
        };
    }

    private AllegationPages.Correct page(
            UUID operationId, UUID allegationId, AllegationForm form, Problems problems, @Nullable Citation refused) {
        return new AllegationPages.Correct(
                problems, refused, headers.of(operationId), cases.allegation(operationId, allegationId), form);
    }

    private static String address(UUID operationId, UUID allegationId) {
        return "/operations/" + operationId + "/allegations/" + allegationId;
    }
}
