package plumbline.aftercare;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import plumbline.access.Access;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.forms.Labels;
import plumbline.law.clock.London;
import plumbline.law.vetting.after.Done;
import plumbline.law.vetting.after.Transfer;
import plumbline.people.People;
import plumbline.web.Dates;
import plumbline.web.NavigationEntry;
import plumbline.web.NotFound;
import plumbline.web.Show;

/// What is open about clearances, and each course by itself.
@Controller
class AftercareController {
    private static final int MOST = 200;

    private final Aftercare aftercare;
    private final People people;
    private final Access access;
    private final Offered offered;
    private final InstantSource clock;

    AftercareController(Aftercare aftercare, People people, Access access, Offered offered, InstantSource clock) {
        this.aftercare = aftercare;
        this.people = people;
        this.access = access;
        this.offered = offered;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry aftercareEntry() {
        return new NavigationEntry(
                34,
                "After clearance",
                "/aftercare",
                Set.of(Role.VETTING_OFFICER.name(), Role.VETTING_MANAGER.name(), Role.OUTSIDE_REVIEWER.name()));
    }

    @GetMapping("/aftercare")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.OUTSIDE_REVIEWER})
    ModelAndView board() {
        var rows = aftercare.open(MOST + 1);
        return list(
                "After clearance",
                Access.current().has(Role.OUTSIDE_REVIEWER)
                        ? "What was drawn for you and is open, the soonest due first."
                        : "What is open about clearances, the soonest due first. Steps of cases open most of it by themselves.",
                rows);
    }

    @GetMapping("/aftercare/unfinished")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView unfinished() {
        return list(
                "Unfinished withdrawals",
                "Cases that ended because the person left. They stay here, and any force that asks is told of them.",
                aftercare.unfinished());
    }

    private ModelAndView list(String title, String lede, List<Row> rows) {
        var shown = rows.subList(0, Math.min(MOST, rows.size()));
        return Show.page(
                "aftercare/board",
                new AftercarePages.Board(
                        title,
                        lede,
                        shown,
                        people.findAll(shown.stream()
                                .map(row -> row.opened().personId())
                                .distinct()
                                .toList()),
                        London.day(clock.instant()),
                        rows.size() > MOST));
    }

    @GetMapping("/aftercare/{courseId}")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.OUTSIDE_REVIEWER})
    ModelAndView course(@PathVariable UUID courseId) {
        var running = aftercare.course(courseId);
        var who = Access.current();
        var names = access.namesOf(
                running.course().history().stream().map(Done::person).distinct().toList());
        var reviewer = running.reviewer();
        return Show.page(
                "aftercare/course",
                new AftercarePages.Desk(
                        running,
                        people.find(running.opened().personId()).orElseThrow(NotFound::new),
                        Due.of(running, aftercare.clocks()),
                        London.day(clock.instant()),
                        running.course().open().stream()
                                .filter(kind -> Hands.of(who, running, kind).isPresent())
                                .toList(),
                        history(running, names),
                        reviewer == null ? null : access.nameOf(reviewer),
                        running.course() instanceof Transfer transfer ? transfer.gate() : null));
    }

    private List<AftercarePages.Told> history(Running running, Function<UUID, String> names) {
        return running.course().history().stream()
                .map(done -> new AftercarePages.Told(
                        done.act().kind().label(),
                        Labels.of(done.by()) + " (" + names.apply(done.person()) + ")",
                        Dates.dateTime(done.at()),
                        AftercareForms.told(
                                done.act(),
                                offered.names(done.act(), running.opened().personId()))))
                .toList()
                .reversed();
    }
}
