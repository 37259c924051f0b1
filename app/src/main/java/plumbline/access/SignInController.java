package plumbline.access;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.audit.Acting;
import plumbline.web.NavigationEntry;
import plumbline.web.NotFound;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;

/// Signing in, and choosing the first password. Checking the password is Spring Security's filter with [SignInDoor].
@Controller
class SignInController {
    private final Access access;
    private final ObjectProvider<NavigationEntry> entries;

    SignInController(Access access, ObjectProvider<NavigationEntry> entries) {
        this.access = access;
        this.entries = entries;
    }

    /// The first page that the roles held lead to.
    @GetMapping("/")
    @Allowed({
        Role.INTAKE_OFFICER,
        Role.INVESTIGATOR,
        Role.APPROPRIATE_AUTHORITY,
        Role.INSPECTOR,
        Role.ADMINISTRATOR,
        Role.HR_OFFICER,
        Role.APPLICANT,
        Role.VETTING_RESEARCHER,
        Role.VETTING_OFFICER,
        Role.VETTING_MANAGER,
        Role.CHIEF_OFFICER,
        Role.OUTSIDE_REVIEWER,
        Role.OUTSIDE_BODY
    })
    ModelAndView home() {
        var who = Access.current();
        return entries.stream()
                .filter(entry -> entry.roles().isEmpty()
                        || who.roles().stream().anyMatch(role -> entry.roles().contains(role.name())))
                .min(Comparator.comparingInt(NavigationEntry::order))
                .map(entry -> Show.redirect(entry.href()))
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/sign-in")
    @Public
    ModelAndView signIn(
            @RequestParam(name = "refused", required = false) @Nullable String refused,
            @RequestParam(name = "ended", required = false) @Nullable String ended,
            @RequestParam(name = "signed-out", required = false) @Nullable String signedOut) {
        return Show.page("access/sign-in", new AccessPages.SignIn(refused != null, ended != null, signedOut != null));
    }

    @GetMapping("/activate")
    @Public
    ModelAndView activation() {
        return Show.page("access/activate", new AccessPages.Activate(Problems.none(), ""));
    }

    @PostMapping("/activate")
    @Public
    ModelAndView activate(
            @RequestParam String code,
            @RequestParam String password,
            @RequestParam String again,
            RedirectAttributes redirect) {
        var problems = Problems.none();
        problems.require("code", code, "Enter the activation code");
        if (!password.equals(again)) {
            problems.add("again", "Enter the same password twice");
        }
        if (!problems.any()) {
            var objection = Acting.as(Acting.system("activation"), () -> access.activate(code, password));
            if (objection != null) {
                problems.add(objection.contains("code") ? "code" : "password", objection);
            }
        }
        if (problems.any()) {
            return Show.refused("access/activate", new AccessPages.Activate(problems, code));
        }
        Notice.leave(redirect, "Your account is active", "Sign in with your user name and the password you chose.");
        return Show.redirect("/sign-in");
    }
}
