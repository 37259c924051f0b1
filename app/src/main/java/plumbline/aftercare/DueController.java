package plumbline.aftercare;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import plumbline.access.Access;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.people.People;
import plumbline.web.NavigationEntry;
import plumbline.web.NotFound;
import plumbline.web.Show;

/// The list of what is due after clearance although nobody opened it.
@Controller
class DueController {
    private final DueList due;
    private final People people;

    DueController(DueList due, People people) {
        this.due = due;
        this.people = people;
    }

    @Bean
    static NavigationEntry dueEntry() {
        return new NavigationEntry(
                35,
                "Due on clearances",
                "/aftercare/due",
                Set.of(
                        Role.HR_OFFICER.name(),
                        Role.VETTING_RESEARCHER.name(),
                        Role.VETTING_OFFICER.name(),
                        Role.VETTING_MANAGER.name()));
    }

    /// @param kind which kind is shown; the first that is for the reader where it is left out
    @GetMapping("/aftercare/due")
    @Allowed({Role.HR_OFFICER, Role.VETTING_RESEARCHER, Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView list(@RequestParam(defaultValue = "") String kind) {
        var who = Access.current();
        var shown = Arrays.stream(DueKind.values())
                .filter(one -> one.isFor(who))
                .filter(one -> kind.isEmpty() || one.id().equals(kind))
                .findFirst()
                .orElseThrow(NotFound::new);
        var all = due.all();
        var items = all.getOrDefault(shown, List.of());
        var first = items.subList(0, Math.min(DuePages.MOST, items.size()));
        Map<DueKind, Integer> counts = new EnumMap<>(DueKind.class);
        all.forEach((one, list) -> counts.put(one, list.size()));
        return Show.page(
                "aftercare/due",
                new DuePages.Due(
                        shown,
                        counts,
                        first,
                        people.findAll(first.stream()
                                .map(DueItem::subjectId)
                                .distinct()
                                .toList()),
                        due.today()));
    }
}
