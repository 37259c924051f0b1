package plumbline.evidence;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.cases.OperationHeaders;
import plumbline.chat.DateOrder;
import plumbline.vault.Sha256;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;
import plumbline.web.Typed;

/// What people say about an exhibit: how it came here, and what its file does not tell.
@Controller
class CustodyController {
    private final Evidence evidence;
    private final OperationHeaders headers;
    private final InstantSource clock;

    CustodyController(Evidence evidence, OperationHeaders headers, InstantSource clock) {
        this.evidence = evidence;
        this.headers = headers;
        this.clock = clock;
    }

    @GetMapping("/operations/{operationId}/exhibits/{exhibitId}/custody")
    @Allowed(Role.INVESTIGATOR)
    ModelAndView form(@PathVariable UUID operationId, @PathVariable UUID exhibitId) {
        return Show.page(
                "evidence/custody", page(operationId, exhibitId, Problems.none(), EvidencePages.CustodyForm.EMPTY));
    }

    @PostMapping("/operations/{operationId}/exhibits/{exhibitId}/custody")
    @Allowed(Role.INVESTIGATOR)
    ModelAndView record(
            @PathVariable UUID operationId,
            @PathVariable UUID exhibitId,
            @ModelAttribute EvidencePages.CustodyForm form,
            RedirectAttributes redirect) {
        var problems = Problems.none()
                .require("reference", form.reference(), "Enter the exhibit reference, such as JM/1")
                .require("seizedBy", form.seizedBy(), "Enter who seized it or took it in")
                .require("seizedFrom", form.seizedFrom(), "Enter from whom, and from which handset")
                .require("power", form.power(), "Enter the power, such as section 19 PACE 1984, or with consent");
        var zone = zone(form.zone(), problems);
        var seizedAt = form.seized()
                .pastOrMidnight("Enter the date it was seized, such as 27 3 2026", clock.instant(), problems);
        var lab = hash(form.labSha256(), problems);
        if (!problems.any() && seizedAt.isPresent() && zone != null) {
            var custody = new Custody(
                    Typed.text(form.reference()),
                    Typed.text(form.seizedBy()),
                    Typed.text(form.seizedFrom()),
                    Typed.text(form.power()),
                    seizedAt.get(),
                    form.seized().timeGiven(),
                    Typed.orNull(form.place()),
                    lab,
                    zone,
                    "yes".equals(form.zoneKnown()));
            evidence.recordCustody(operationId, exhibitId, custody)
                    .ifPresent(refusal -> problems.add("labSha256", refusal));
        }
        if (problems.any()) {
            return Show.refused("evidence/custody", page(operationId, exhibitId, problems, form));
        }
        Notice.leave(redirect, "Custody recorded", "The file is being read. You can leave this page.");
        return Show.redirect(ExhibitController.base(operationId, exhibitId));
    }

    @PostMapping("/operations/{operationId}/exhibits/{exhibitId}/date-order")
    @Allowed(Role.INVESTIGATOR)
    ModelAndView tellDateOrder(
            @PathVariable UUID operationId,
            @PathVariable UUID exhibitId,
            @RequestParam DateOrder order,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        if (reason.isBlank()) {
            Notice.leave(redirect, "Nothing was changed", "Enter how you know the order of day and month.");
        } else {
            evidence.tellDateOrder(operationId, exhibitId, order, reason.strip());
            Notice.leave(redirect, "Answer recorded", "The file is being read as " + order.words() + ".");
        }
        return Show.redirect(ExhibitController.base(operationId, exhibitId));
    }

    private EvidencePages.CustodyPage page(
            UUID operationId, UUID exhibitId, Problems problems, EvidencePages.CustodyForm form) {
        return new EvidencePages.CustodyPage(
                problems, headers.of(operationId), evidence.get(operationId, exhibitId), form);
    }

    private static @Nullable ZoneId zone(@Nullable String typed, Problems problems) {
        try {
            return ZoneId.of(Typed.text(typed));
        } catch (DateTimeException e) {
            problems.add("zone", "Choose the time zone of the handset's clock");
            return null;
        }
    }

    private static @Nullable Sha256 hash(@Nullable String typed, Problems problems) {
        var digits = Typed.text(typed).toLowerCase(Locale.ROOT).replaceAll("[\\s:]", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("[0-9a-f]{64}")) {
            problems.add("labSha256", "Enter the SHA-256 hash as 64 letters a to f and digits, or leave it empty");
            return null;
        }
        return Sha256.of(HexFormat.of().parseHex(digits));
    }
}
