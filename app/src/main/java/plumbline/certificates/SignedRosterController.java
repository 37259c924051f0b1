package plumbline.certificates;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.web.FormFile;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;

/// Rosters and statements of organisations, brought as files.
@Controller
class SignedRosterController {
    private static final int LONGEST = 1 << 20;

    private final SignedRosters rosters;

    SignedRosterController(SignedRosters rosters) {
        this.rosters = rosters;
    }

    @GetMapping("/certificates/rosters")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.CHIEF_OFFICER, Role.OUTSIDE_BODY, Role.OUTSIDE_REVIEWER})
    ModelAndView list() {
        return Show.page("certificates/rosters", new CertificatePages.Rosters(rosters.all(), Problems.none()));
    }

    @PostMapping("/certificates/rosters")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.CHIEF_OFFICER, Role.OUTSIDE_BODY, Role.OUTSIDE_REVIEWER})
    ModelAndView take(HttpServletRequest request, RedirectAttributes redirect) throws IOException {
        return bring(request, "roster", rosters::take, redirect, "Roster taken", "Decisions name it from now on.");
    }

    @PostMapping("/certificates/statements")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.CHIEF_OFFICER, Role.OUTSIDE_BODY, Role.OUTSIDE_REVIEWER})
    ModelAndView end(HttpServletRequest request, RedirectAttributes redirect) throws IOException {
        return bring(request, "statement", rosters::end, redirect, "Statement taken", "The decision holds no longer.");
    }

    private ModelAndView bring(
            HttpServletRequest request,
            String field,
            Function<byte[], Taken> taking,
            RedirectAttributes redirect,
            String heading,
            String text)
            throws IOException {
        var file = FormFile.of(request);
        var taken = file.isEmpty()
                ? Taken.Refused.because("Choose the file that the organisation signed")
                : taking.apply(file.get().bytes().readNBytes(LONGEST));
        return switch (taken) {
            case Taken.Kept() -> {
                Notice.leave(redirect, heading, text);
                yield Show.redirect("/certificates/rosters");
            }
            case Taken.Refused(List<String> reasons) ->
                Show.refused(
                        "certificates/rosters",
                        new CertificatePages.Rosters(
                                rosters.all(), Problems.none().add(field, String.join(" ", reasons))));
        };
    }
}
