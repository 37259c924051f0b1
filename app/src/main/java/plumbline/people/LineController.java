package plumbline.people;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
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
import plumbline.law.clock.London;
import plumbline.web.DateParts;
import plumbline.web.NotFound;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;
import plumbline.web.Typed;

/// To whom somebody reports, and who reports to them.
@Controller
class LineController {
    private final Lines lines;
    private final People people;
    private final PersonTabs tabs;
    private final InstantSource clock;

    LineController(Lines lines, People people, PersonTabs tabs, InstantSource clock) {
        this.lines = lines;
        this.people = people;
        this.tabs = tabs;
        this.clock = clock;
    }

    @Bean
    static PersonTab lineTab() {
        return new PersonTab(12, "Line management", "/line");
    }

    @GetMapping("/people/{personId}/line")
    @Allowed({Role.HR_OFFICER, Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView show(@PathVariable UUID personId) {
        var empty = new LinePages.Form("", new DateParts(null, null, null));
        return Show.page("people/line", page(personId, empty, Problems.none()));
    }

    @PostMapping("/people/{personId}/line")
    @Allowed(Role.HR_OFFICER)
    ModelAndView record(
            @PathVariable UUID personId,
            @RequestParam(required = false) @Nullable String manager,
            @RequestParam(name = "from-day", required = false) @Nullable String day,
            @RequestParam(name = "from-month", required = false) @Nullable String month,
            @RequestParam(name = "from-year", required = false) @Nullable String year,
            RedirectAttributes redirect) {
        var form = new LinePages.Form(Typed.text(manager), new DateParts(day, month, year));
        var person = people.find(personId).orElseThrow(NotFound::new);
        var problems = Problems.none();
        var found = form.manager().isEmpty() ? List.<Person>of() : people.called(form.manager());
        if (!form.manager().isEmpty() && (found.size() != 1 || found.contains(person))) {
            problems.add("manager", "Enter the service number or the name of one other person in the register");
        }
        if (form.from().date().isEmpty()) {
            problems.add("from", "Enter the day, such as 27 3 2026");
        }
        if (problems.any()) {
            return Show.refused("people/line", page(personId, form, problems));
        }
        var managerId = found.isEmpty() ? null : found.getFirst().personId();
        lines.record(personId, managerId, form.from().date().orElseThrow());
        Notice.leave(redirect, "Line manager recorded", "");
        return Show.redirect("/people/" + personId + "/line");
    }

    private LinePages.Line page(UUID personId, LinePages.Form form, Problems problems) {
        var person = people.find(personId).orElseThrow(NotFound::new);
        var above = lines.above(personId);
        var below = lines.below(personId, today());
        var ids = new HashSet<>(below);
        above.forEach(one -> ids.add(one.managerId()));
        return new LinePages.Line(
                problems,
                person,
                tabs.all(),
                above,
                below,
                people.findAll(ids),
                Access.current().has(Role.HR_OFFICER),
                form);
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }
}
