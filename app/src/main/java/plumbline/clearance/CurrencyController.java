package plumbline.clearance;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import plumbline.law.clock.London;
import plumbline.law.vetting.holding.Mismatch;
import plumbline.people.People;
import plumbline.web.NavigationEntry;
import plumbline.web.NotFound;
import plumbline.web.Paging;
import plumbline.web.Show;

/// How the force stands: who holds what the post takes, and what expires in the two years to come.
@Controller
class CurrencyController {
    static final int PAGE = 50;

    private final FiguresRepository figures;
    private final ClearanceStandingRepository standings;
    private final People people;
    private final InstantSource clock;

    CurrencyController(
            FiguresRepository figures, ClearanceStandingRepository standings, People people, InstantSource clock) {
        this.figures = figures;
        this.standings = standings;
        this.people = people;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry clearancesEntry() {
        return new NavigationEntry(
                30,
                "Clearances",
                "/clearances",
                Set.of(
                        Role.HR_OFFICER.name(),
                        Role.VETTING_OFFICER.name(),
                        Role.VETTING_MANAGER.name(),
                        Role.CHIEF_OFFICER.name()));
    }

    @GetMapping("/clearances")
    @Allowed({Role.HR_OFFICER, Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.CHIEF_OFFICER})
    ModelAndView currency() {
        var today = today();
        return Show.page(
                "clearance/currency",
                new ClearancePages.Dashboard(
                        today,
                        figures.currency(today),
                        figures.overdue(today),
                        figures.left(today),
                        figures.strays(today)));
    }

    @GetMapping("/clearances/mismatches")
    @Allowed({Role.HR_OFFICER, Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.CHIEF_OFFICER})
    ModelAndView mismatches() {
        var today = today();
        var lines = figures.currency(today);
        Map<Mismatch, Long> counts = new EnumMap<>(Mismatch.class);
        counts.put(Mismatch.LEFT_BUT_CLEARED, figures.left(today));
        counts.put(
                Mismatch.WRONG_LEVEL,
                lines.stream().mapToLong(Currency::wrongLevel).sum());
        counts.put(Mismatch.EXPIRED, lines.stream().mapToLong(Currency::ended).sum());
        counts.put(Mismatch.NONE, lines.stream().mapToLong(Currency::none).sum());
        counts.put(Mismatch.WITHOUT_PERSON, figures.strays(today));
        return Show.page("clearance/mismatches", new ClearancePages.Mismatches(today, counts));
    }

    @GetMapping("/clearances/expiring")
    @Allowed({Role.HR_OFFICER, Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.CHIEF_OFFICER})
    ModelAndView horizon() {
        var today = today();
        return Show.page("clearance/horizon", Horizon.of(today, figures.expiring(today, Horizon.until(today))));
    }

    /// The clearances behind a number of the horizon.
    @GetMapping("/clearances/expiring/list")
    @Allowed({Role.HR_OFFICER, Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.CHIEF_OFFICER})
    ModelAndView expiring(
            @RequestParam String month,
            @RequestParam String series,
            @RequestParam(required = false) @Nullable UUID from) {
        var at = month(month);
        var which = Arrays.stream(Series.values())
                .filter(one -> one.name().equals(series))
                .findFirst()
                .orElseThrow(NotFound::new);
        var today = today();
        var after = later(today, at.atDay(1).minusDays(1));
        var upTo = earlier(Horizon.until(today), at.atEndOfMonth());
        var found = standings.expiring(which.codes(), after, upTo, from, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var address = "/clearances/expiring/list?month=" + at + "&series=" + which + "&from=";
        return Show.page(
                "clearance/expiring",
                new ClearancePages.Expiring(
                        which.label() + ", expiring in " + new Horizon.Line(at, Map.of()).name(),
                        figures.expiring(after, upTo).getOrDefault(at, Map.of()).getOrDefault(which, 0L),
                        shown,
                        people.findAll(shown.stream()
                                .map(Clearance::personId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()),
                        new Paging(
                                null,
                                found.size() > PAGE ? address + shown.getLast().clearanceId() : null,
                                List.of())));
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw new NotFound();
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
