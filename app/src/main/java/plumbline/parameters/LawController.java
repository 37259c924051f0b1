package plumbline.parameters;

import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.law.Mark;
import plumbline.law.clock.BankHolidays;
import plumbline.law.clock.Force;
import plumbline.law.clock.London;
import plumbline.web.NavigationEntry;
import plumbline.web.Show;

/// The law as it is used here, for everyone to read: nothing in it is about anybody.
@Controller
class LawController {
    private final LawInUse law;
    private final InstantSource clock;

    LawController(LawInUse law, InstantSource clock) {
        this.law = law;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry lawEntry() {
        return new NavigationEntry(
                70,
                "The law in use",
                "/law",
                Set.of(
                        Role.INTAKE_OFFICER.name(),
                        Role.INVESTIGATOR.name(),
                        Role.APPROPRIATE_AUTHORITY.name(),
                        Role.INSPECTOR.name(),
                        Role.ADMINISTRATOR.name()));
    }

    @GetMapping("/law")
    @Allowed(everybody = true)
    ModelAndView first() {
        return Show.redirect("/law/clocks");
    }

    @GetMapping("/law/clocks")
    @Allowed(everybody = true)
    ModelAndView clocks(
            @RequestParam(required = false) @Nullable Force force,
            @RequestParam(required = false) @Nullable Mark mark,
            @RequestParam(defaultValue = "") String rules) {
        return Show.page("parameters/clocks", LawPages.Clocks.of(law.clocks(), new ClockFilter(force, mark, rules)));
    }

    @GetMapping("/law/rule-sets")
    @Allowed(everybody = true)
    ModelAndView ruleSets() {
        return Show.page("parameters/rule-sets", LawPages.RuleSetList.whole());
    }

    @GetMapping("/law/counting")
    @Allowed(everybody = true)
    ModelAndView counting() {
        var thisYear = London.day(clock.instant()).getYear();
        return Show.page(
                "parameters/counting", LawPages.Counting.of(BankHolidays.englandAndWales(), law.clocks(), thisYear));
    }
}
