package plumbline.casework;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.web.NavigationEntry;
import plumbline.web.Show;

/// The deadlines board.
@Controller
class DeadlinesController {
    private final Deadlines deadlines;

    DeadlinesController(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Bean
    static NavigationEntry deadlinesEntry() {
        return new NavigationEntry(
                12,
                "Deadlines",
                "/deadlines",
                Set.of(Role.INTAKE_OFFICER.name(), Role.INVESTIGATOR.name(), Role.APPROPRIATE_AUTHORITY.name()));
    }

    @GetMapping("/deadlines")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView show(
            @RequestParam(defaultValue = "") String force,
            @RequestParam(defaultValue = "") String overdue,
            @RequestParam(defaultValue = "") String duty,
            @RequestParam(required = false) @Nullable UUID operation,
            @RequestParam(defaultValue = "") String after) {
        var filter = DeadlineFilter.of(force, overdue, duty, operation);
        var place = DeadlinePlace.parse(after);
        return Show.page(
                "casework/deadlines",
                new BoardPages.DeadlineList(
                        filter, deadlines.page(filter, place.orElse(DeadlinePlace.START)), place.isPresent()));
    }
}
