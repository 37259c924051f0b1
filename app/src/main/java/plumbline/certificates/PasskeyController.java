package plumbline.certificates;

import jakarta.servlet.http.HttpSession;
import java.util.Base64;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Access;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.ledger.certificate.Enrolment;
import plumbline.ledger.certificate.NewPasskey;
import plumbline.ledger.certificate.Organisation;
import plumbline.web.NotFound;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;

/// The reader's own passkeys: making one, and what their organisation needs to list it.
@Controller
class PasskeyController {
    private static final String CHALLENGE = "plumbline.certificates.challenge";

    private final Passkeys passkeys;

    PasskeyController(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @GetMapping("/certificates/passkeys")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.CHIEF_OFFICER})
    ModelAndView show(HttpSession session) {
        return Show.page("certificates/passkeys", page(session, Problems.none()));
    }

    /// From the script, once the browser has made one.
    @PostMapping("/certificates/passkeys")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.CHIEF_OFFICER})
    ModelAndView take(
            @RequestParam String attestationObject,
            @RequestParam String clientData,
            HttpSession session,
            RedirectAttributes redirect) {
        // Each challenge is good once.
        var challenge = session.getAttribute(CHALLENGE);
        session.removeAttribute(CHALLENGE);
        var problem = "Open this page again and make the passkey anew";
        if (challenge instanceof byte[] asked && isBase64(attestationObject) && isBase64(clientData)) {
            var wanted = new NewPasskey(
                    Base64.getDecoder().decode(clientData), Base64.getDecoder().decode(attestationObject));
            switch (passkeys.take(asked, wanted)) {
                case Taken.Kept() -> {
                    Notice.leave(
                            redirect,
                            "Passkey made",
                            "It signs nothing until the roster of your organisation lists it.");
                    return Show.redirect("/certificates/passkeys");
                }
                case Taken.Refused(List<String> reasons) -> problem = String.join(" ", reasons);
            }
        }
        return Show.refused(
                "certificates/passkeys", page(session, Problems.none().add("passkey", problem)));
    }

    /// What whoever keeps the roster needs to list a passkey.
    @GetMapping("/certificates/passkeys/enrolment")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.CHIEF_OFFICER})
    ResponseEntity<byte[]> enrolment(@RequestParam String credential) {
        var who = Access.current();
        var passkey = passkeys.own().stream()
                .filter(one -> one.credential().id().equals(credential))
                .findFirst()
                .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + who.userName() + Enrolment.EXTENSION + "\"")
                .body(Passkeys.enrolment(passkey.credential(), passkey.attestation())
                        .toBytes());
    }

    private static boolean isBase64(String text) {
        return text.matches("[A-Za-z0-9+/]+={0,2}") && text.length() % 4 == 0;
    }

    private CertificatePages.Passkeys page(HttpSession session, Problems problems) {
        var challenge = passkeys.challenge();
        session.setAttribute(CHALLENGE, challenge);
        var who = Access.current();
        return new CertificatePages.Passkeys(
                passkeys.own(),
                passkeys.site().map(Organisation::site).orElse(""),
                passkeys.site().map(Organisation::name).orElse(""),
                Base64.getEncoder().encodeToString(challenge),
                who.userId(),
                who.name(),
                problems);
    }
}
