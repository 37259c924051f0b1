package plumbline.assurance;

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
import plumbline.access.Access;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.Side;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;
import plumbline.web.Typed;

/// Made-up files with an agreed answer.
@Controller
class CalibrationController {
    private final Calibration calibration;

    CalibrationController(Calibration calibration) {
        this.calibration = calibration;
    }

    @GetMapping("/assurance/calibration")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.OUTSIDE_REVIEWER, Role.OUTSIDE_BODY})
    ModelAndView list() {
        return Show.page(
                "assurance/calibration",
                new AssurancePages.CalibrationList(
                        calibration.all(),
                        calibration.agreeing(Side.FORCE),
                        calibration.agreeing(Side.OUTSIDE),
                        Access.current().has(Role.OUTSIDE_BODY)));
    }

    @GetMapping("/assurance/calibration/new")
    @Allowed(Role.OUTSIDE_BODY)
    ModelAndView form() {
        return Show.page(
                "assurance/calibration-new",
                new AssurancePages.NewCalibration(
                        Problems.none(),
                        new AssurancePages.CalibrationForm(UUID.randomUUID(), null, null, null, null)));
    }

    @PostMapping("/assurance/calibration")
    @Allowed(Role.OUTSIDE_BODY)
    ModelAndView make(@ModelAttribute AssurancePages.CalibrationForm form, RedirectAttributes redirect) {
        var problems = Problems.none()
                .require("title", form.title(), "Enter a title, such as Debt with a plan that is kept")
                .require("facts", form.facts(), "Enter the facts of the made-up file");
        var agreed = form.agreed();
        if (agreed == null) {
            problems.add("agreed", "Choose the agreed answer");
        }
        problems.require("because", form.because(), "Enter why that answer is right");
        if (problems.any() || agreed == null) {
            return Show.refused("assurance/calibration-new", new AssurancePages.NewCalibration(problems, form));
        }
        calibration.make(new CalibrationFile(
                form.fileId(), Typed.text(form.title()), Typed.text(form.facts()), agreed, Typed.text(form.because())));
        Notice.leave(redirect, "Made-up file kept", "Both sides can answer it now.");
        return Show.redirect("/assurance/calibration");
    }

    @GetMapping("/assurance/calibration/{calibrationFileId}")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.OUTSIDE_REVIEWER, Role.OUTSIDE_BODY})
    ModelAndView show(@PathVariable UUID calibrationFileId) {
        return Show.page(
                "assurance/calibration-file",
                new AssurancePages.CalibrationOne(
                        Problems.none(), calibration.one(calibrationFileId), mayAnswer(), null, null));
    }

    @PostMapping("/assurance/calibration/{calibrationFileId}")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.OUTSIDE_REVIEWER})
    ModelAndView answer(
            @PathVariable UUID calibrationFileId,
            @RequestParam(required = false) @Nullable Opinion opinion,
            @RequestParam String because,
            RedirectAttributes redirect) {
        var problems = Problems.none();
        if (opinion == null) {
            problems.add("opinion", "Choose what you would conclude");
        }
        problems.require("because", because, "Enter why");
        if (problems.any() || opinion == null) {
            return Show.refused(
                    "assurance/calibration-file",
                    new AssurancePages.CalibrationOne(
                            problems, calibration.one(calibrationFileId), true, opinion, because));
        }
        calibration.answer(calibrationFileId, opinion, because.strip());
        Notice.leave(redirect, "Answer kept", "The agreed answer stands below yours.");
        return Show.redirect("/assurance/calibration/" + calibrationFileId);
    }

    /// Whoever knows the agreed answers gives none.
    private static boolean mayAnswer() {
        return !Access.current().has(Role.OUTSIDE_BODY);
    }
}
