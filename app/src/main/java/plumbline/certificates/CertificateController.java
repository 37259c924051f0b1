package plumbline.certificates;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Access;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.ledger.Malformed;
import plumbline.ledger.certificate.Assertion;
import plumbline.ledger.certificate.Certificate;
import plumbline.ledger.certificate.Organisation;
import plumbline.ledger.certificate.SigningRequest;
import plumbline.web.FormFile;
import plumbline.web.NavigationEntry;
import plumbline.web.NotFound;
import plumbline.web.Notice;
import plumbline.web.Paging;
import plumbline.web.Problems;
import plumbline.web.Show;

/// Decisions to sign, and their certificates.
@Controller
class CertificateController {
    private static final int LONGEST_ASSERTION = 1 << 16;

    private final Certificates certificates;
    private final Passkeys passkeys;

    CertificateController(Certificates certificates, Passkeys passkeys) {
        this.certificates = certificates;
        this.passkeys = passkeys;
    }

    @Bean
    static NavigationEntry certificatesEntry() {
        return new NavigationEntry(
                58,
                "Certificates",
                "/certificates",
                Set.of(
                        Role.VETTING_OFFICER.name(),
                        Role.VETTING_MANAGER.name(),
                        Role.CHIEF_OFFICER.name(),
                        Role.OUTSIDE_BODY.name(),
                        Role.OUTSIDE_REVIEWER.name()));
    }

    @GetMapping("/certificates")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.CHIEF_OFFICER, Role.OUTSIDE_BODY, Role.OUTSIDE_REVIEWER})
    ModelAndView list(@RequestParam(name = "page", defaultValue = "1") int asked) {
        int number = Paging.number(asked);
        return Show.page(
                "certificates/certificates",
                new CertificatePages.Listing(
                        certificates.page(number, CertificatePages.Listing.PAGE),
                        certificates.count(),
                        number,
                        signs()));
    }

    @GetMapping("/certificates/{decisionId}")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.CHIEF_OFFICER, Role.OUTSIDE_BODY, Role.OUTSIDE_REVIEWER})
    ModelAndView show(@PathVariable UUID decisionId) {
        return Show.page("certificates/certificate", page(decisionId, Problems.none()));
    }

    /// From the script, once the passkey has signed.
    @PostMapping("/certificates/{decisionId}/signature")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.CHIEF_OFFICER})
    ModelAndView sign(
            @PathVariable UUID decisionId,
            @RequestParam String credential,
            @RequestParam String authenticatorData,
            @RequestParam String clientData,
            @RequestParam String signature,
            RedirectAttributes redirect) {
        try {
            var assertion = new Assertion(credential, authenticatorData, clientData, signature);
            return answer(decisionId, certificates.sign(decisionId, assertion), redirect);
        } catch (Malformed broken) {
            return refused(decisionId, List.of("This is not a signature: " + broken.getMessage()));
        }
    }

    /// A signature that was made elsewhere.
    @PostMapping("/certificates/{decisionId}/assertion")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.CHIEF_OFFICER, Role.OUTSIDE_BODY, Role.OUTSIDE_REVIEWER})
    ModelAndView bring(@PathVariable UUID decisionId, HttpServletRequest request, RedirectAttributes redirect)
            throws IOException {
        certificates.get(decisionId);
        var file = FormFile.of(request);
        if (file.isEmpty()) {
            return refused(decisionId, List.of("Choose the file that the reviewer saved"));
        }
        try {
            var assertion = Assertion.parse(file.get().bytes().readNBytes(LONGEST_ASSERTION));
            return answer(decisionId, certificates.sign(decisionId, assertion), redirect);
        } catch (Malformed broken) {
            return refused(decisionId, List.of("This is not a signature: " + broken.getMessage()));
        }
    }

    @GetMapping("/certificates/{decisionId}/certificate")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.CHIEF_OFFICER, Role.OUTSIDE_BODY, Role.OUTSIDE_REVIEWER})
    ResponseEntity<byte[]> download(@PathVariable UUID decisionId) {
        var certificate = certificates
                .of(decisionId)
                .filter(Standing::isValid)
                .flatMap(Standing::certificate)
                .orElseThrow(NotFound::new);
        return file(certificate.decision().caseId() + Certificate.EXTENSION, certificate.toBytes());
    }

    /// For the page of an outside reviewer, which works all digests out again before it asks for a signature.
    @GetMapping("/certificates/{decisionId}/request")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.CHIEF_OFFICER, Role.OUTSIDE_BODY, Role.OUTSIDE_REVIEWER})
    ResponseEntity<byte[]> request(@PathVariable UUID decisionId) {
        var request = certificates.request(decisionId);
        return file(request.decision().id() + SigningRequest.EXTENSION, request.toBytes());
    }

    private static ResponseEntity<byte[]> file(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(bytes);
    }

    private ModelAndView answer(UUID decisionId, Taken taken, RedirectAttributes redirect) {
        return switch (taken) {
            case Taken.Kept() -> {
                Notice.leave(redirect, "Signed", "The signature is on record.");
                yield Show.redirect("/certificates/" + decisionId);
            }
            case Taken.Refused(List<String> reasons) -> refused(decisionId, reasons);
        };
    }

    private ModelAndView refused(UUID decisionId, List<String> reasons) {
        var problems = Problems.none().add("file", String.join(". ", reasons));
        return Show.refused("certificates/certificate", page(decisionId, problems));
    }

    private CertificatePages.One page(UUID decisionId, Problems problems) {
        var row = certificates.get(decisionId);
        var standing = certificates.of(decisionId).orElseThrow(NotFound::new);
        var decision = standing.decision();
        return new CertificatePages.One(
                standing,
                row.reasons(),
                row.evidence(),
                passkeys.site().map(Organisation::site).orElse(""),
                signs(),
                passkeys.own().stream()
                        .map(passkey -> passkey.credential().id())
                        .toList(),
                decision == null
                        ? ""
                        : Base64.getEncoder()
                                .encodeToString(decision.challenge().bytes()),
                problems);
    }

    /// People of other organisations sign on pages of their own.
    private static boolean signs() {
        var who = Access.current();
        return !who.has(Role.OUTSIDE_BODY) && !who.has(Role.OUTSIDE_REVIEWER);
    }
}
