package plumbline.assurance;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.codecision.DecidedCases;
import plumbline.codecision.DecidedCases.Decided;
import plumbline.vetting.OwnForms;
import plumbline.web.NotFound;
import plumbline.web.Notice;
import plumbline.web.Show;

/// What applicants say of themselves, if they like, and how the groups fare.
@Controller
class EqualityController {
    private final EqualityRepository answers;
    private final DecidedCases files;
    private final OwnForms forms;
    private final TransactionTemplate transaction;

    EqualityController(
            EqualityRepository answers, DecidedCases files, OwnForms forms, TransactionTemplate transaction) {
        this.answers = answers;
        this.files = files;
        this.forms = forms;
        this.transaction = transaction;
    }

    @GetMapping("/my-equality")
    @Allowed(Role.APPLICANT)
    ModelAndView form() {
        subject();
        return Show.page("assurance/equality-form", new AssurancePages.EqualityForm());
    }

    @PostMapping("/my-equality")
    @Allowed(Role.APPLICANT)
    ModelAndView answer(@RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        var subject = subject();
        transaction.executeWithoutResult(_ -> {
            for (var one : Characteristic.values()) {
                var said = sent.get(one.name());
                if (said != null && one.codes().contains(said)) {
                    answers.answer(subject, one, said);
                }
            }
        });
        Notice.leave(redirect, "Thank you", "Nobody who decides on your application sees what you said.");
        return Show.redirect("/my-vetting");
    }

    @GetMapping("/assurance/equality")
    @Allowed({Role.VETTING_MANAGER, Role.CHIEF_OFFICER, Role.OUTSIDE_BODY, Role.INSPECTOR})
    ModelAndView tables() {
        var decided = files.all();
        return Show.page(
                "assurance/equality",
                new AssurancePages.Equality(Arrays.stream(Characteristic.values())
                        .map(one -> EqualityTable.of(one, counts(one, decided, true), counts(one, decided, false)))
                        .toList()));
    }

    private Map<String, Long> counts(Characteristic one, List<Decided> decided, boolean cleared) {
        return answers.counts(
                one,
                decided.stream()
                        .filter(file -> file.cleared() == cleared)
                        .map(Decided::subjectId)
                        .toList());
    }

    private UUID subject() {
        return forms.ownSubject().orElseThrow(NotFound::new);
    }
}
