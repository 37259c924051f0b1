package plumbline.aftercare;

import java.time.InstantSource;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.law.clock.London;
import plumbline.web.NavigationEntry;
import plumbline.web.Show;

/// What the outside body sees: what is overdue, and what it was told. Never a name.
@Controller
class BreachesController {
    private final CourseRepository courses;
    private final InstantSource clock;

    BreachesController(CourseRepository courses, InstantSource clock) {
        this.courses = courses;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry outsideEntry() {
        return new NavigationEntry(36, "Breaches and alarms", "/aftercare/outside", Set.of(Role.OUTSIDE_BODY.name()));
    }

    @GetMapping("/aftercare/outside")
    @Allowed(Role.OUTSIDE_BODY)
    ModelAndView outside() {
        var today = London.day(clock.instant());
        return Show.page(
                "aftercare/outside", new AftercarePages.Outside(courses.overdue(today), courses.told(), today));
    }
}
