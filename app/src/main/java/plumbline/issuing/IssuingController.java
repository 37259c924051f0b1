package plumbline.issuing;

import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.certificates.Taken;
import plumbline.web.NavigationEntry;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;

/// Decisions on their way to a certificate.
@Controller
class IssuingController {
    private final Issuing issuing;

    IssuingController(Issuing issuing) {
        this.issuing = issuing;
    }

    @Bean
    static NavigationEntry issuingEntry() {
        return new NavigationEntry(
                57, "To issue", "/issuing", Set.of(Role.VETTING_OFFICER.name(), Role.VETTING_MANAGER.name()));
    }

    @GetMapping("/issuing")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.OUTSIDE_REVIEWER})
    ModelAndView list() {
        return Show.page("issuing/issuing", new IssuingPages.Listing(Problems.none(), issuing.all()));
    }

    @PostMapping("/issuing/{applicationId}")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.OUTSIDE_REVIEWER})
    ModelAndView propose(@PathVariable UUID applicationId, RedirectAttributes redirect) {
        return switch (issuing.propose(applicationId)) {
            case Taken.Kept _ -> {
                Notice.leave(redirect, "Put to signature", "Each who decided now signs with a passkey.");
                yield Show.redirect("/issuing");
            }
            case Taken.Refused(var reasons) -> {
                var problems = Problems.none().add("propose-" + applicationId, String.join(" ", reasons));
                yield Show.refused("issuing/issuing", new IssuingPages.Listing(problems, issuing.all()));
            }
        };
    }
}
