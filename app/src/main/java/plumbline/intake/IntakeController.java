package plumbline.intake;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Access;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.web.Dates;
import plumbline.web.NavigationEntry;
import plumbline.web.NotFound;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;
import plumbline.web.Typed;

@Controller
class IntakeController {
    private final Intake intake;
    private final Access access;
    private final InstantSource clock;
    private final ObjectProvider<NextSteps> later;

    IntakeController(Intake intake, Access access, InstantSource clock, ObjectProvider<NextSteps> later) {
        this.intake = intake;
        this.access = access;
        this.clock = clock;
        this.later = later;
    }

    @Bean
    static NavigationEntry reportsEntry() {
        return new NavigationEntry(
                20,
                "Reports",
                "/reports",
                Set.of(Role.INTAKE_OFFICER.name(), Role.INVESTIGATOR.name(), Role.APPROPRIATE_AUTHORITY.name()));
    }

    @GetMapping("/reports")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView list() {
        return Show.page("intake/reports", new IntakePages.Reports(intake.newest()));
    }

    @GetMapping("/reports/new")
    @Allowed(Role.INTAKE_OFFICER)
    ModelAndView form() {
        var now = clock.instant().atZone(Dates.LONDON);
        var empty = new IntakePages.Form(
                UUID.randomUUID(),
                null,
                null,
                Integer.toString(now.getDayOfMonth()),
                Integer.toString(now.getMonthValue()),
                Integer.toString(now.getYear()),
                "%02d:%02d".formatted(now.getHour(), now.getMinute()),
                null,
                null,
                null,
                null);
        return Show.page("intake/new", new IntakePages.New(Problems.none(), empty));
    }

    @PostMapping("/reports")
    @Allowed(Role.INTAKE_OFFICER)
    ModelAndView record(@ModelAttribute IntakePages.Form form, RedirectAttributes redirect) {
        var problems = Problems.none();
        if (form.channel() == null) {
            problems.add("channel", "Choose how the report reached the force");
        }
        if (form.nature() == null) {
            problems.add("nature", "Choose what kind of matter it is at first sight");
        }
        var received = form.received()
                .pastOrMidnight("Enter the date the report was received, such as 27 3 2026", clock.instant(), problems);
        problems.require("title", form.title(), "Enter a title, such as what is alleged in one line")
                .require("account", form.account(), "Enter what was reported, in the reporter's words where you can");
        if (problems.any() || received.isEmpty()) {
            return Show.refused("intake/new", new IntakePages.New(problems, form));
        }
        intake.record(
                form.reportId(),
                new NewReport(
                        Objects.requireNonNull(form.channel()),
                        Objects.requireNonNull(form.nature()),
                        received.get(),
                        Typed.text(form.title()),
                        Typed.text(form.account()),
                        Typed.orNull(form.reporterName()),
                        Typed.orNull(form.reporterContact())));
        Notice.leave(redirect, "Report recorded", "Next: open an operation, or leave it for an investigator.");
        return Show.redirect("/reports/" + form.reportId());
    }

    @GetMapping("/reports/{reportId}")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView show(@PathVariable UUID reportId) {
        var report = intake.find(reportId).orElseThrow(NotFound::new);
        var steps = later.orderedStream()
                .flatMap(feature -> feature.after(reportId).stream())
                .toList();
        return Show.page("intake/report", new IntakePages.Show(report, access.nameOf(report.recordedBy()), steps));
    }
}
