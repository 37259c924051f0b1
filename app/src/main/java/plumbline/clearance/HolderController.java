package plumbline.clearance;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.law.clock.London;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.holding.Mismatch;
import plumbline.people.People;
import plumbline.people.Workforce;
import plumbline.web.DateParts;
import plumbline.web.NotFound;
import plumbline.web.Paging;
import plumbline.web.Problems;
import plumbline.web.Show;

/// The people behind the numbers, and one person's clearances.
@Controller
class HolderController {
    private final PostHolderRepository holders;
    private final ClearanceStandingRepository standings;
    private final FiguresRepository figures;
    private final Clearances clearances;
    private final People people;
    private final Workforce workforce;
    private final InstantSource clock;

    HolderController(
            PostHolderRepository holders,
            ClearanceStandingRepository standings,
            FiguresRepository figures,
            Clearances clearances,
            People people,
            Workforce workforce,
            InstantSource clock) {
        this.holders = holders;
        this.standings = standings;
        this.figures = figures;
        this.clearances = clearances;
        this.people = people;
        this.workforce = workforce;
        this.clock = clock;
    }

    /// @param level of the posts; all where it is left out
    /// @param band for how long, of those whose clearance ended; any where it is left out
    /// @param from the last of the page before
    @GetMapping("/clearances/mismatches/list")
    @Allowed({Role.HR_OFFICER, Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.CHIEF_OFFICER})
    ModelAndView list(
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String band,
            @RequestParam(required = false) @Nullable UUID from) {
        var mismatch = one(Mismatch.values(), kind);
        var required = level.isEmpty() ? null : one(Level.values(), level);
        var overdue = band.isEmpty() ? null : one(OverdueBand.values(), band);
        if (mismatch == Mismatch.WITHOUT_PERSON) {
            return strays(from);
        }
        var today = London.day(clock.instant());
        var found = found(mismatch, required, overdue, today, from);
        var shown = found.subList(0, Math.min(CurrencyController.PAGE, found.size()));
        var address = "/clearances/mismatches/list?kind=" + mismatch + "&level=" + level + "&band=" + band + "&from=";
        return Show.page(
                "clearance/people",
                new ClearancePages.People(
                        mismatch,
                        title(mismatch, required, overdue),
                        total(mismatch, required, overdue, today),
                        shown,
                        people.findAll(shown.stream().map(Holder::personId).toList()),
                        today,
                        paging(
                                found.size() > shown.size(),
                                address,
                                shown.isEmpty() ? null : shown.getLast().personId()),
                        from));
    }

    private ModelAndView strays(@Nullable UUID from) {
        var today = London.day(clock.instant());
        var found = standings.strays(today, from, CurrencyController.PAGE + 1);
        var shown = found.subList(0, Math.min(CurrencyController.PAGE, found.size()));
        var address = "/clearances/mismatches/list?kind=" + Mismatch.WITHOUT_PERSON + "&from=";
        return Show.page(
                "clearance/strays",
                new ClearancePages.Strays(
                        figures.strays(today),
                        shown,
                        paging(
                                found.size() > shown.size(),
                                address,
                                shown.isEmpty() ? null : shown.getLast().clearanceId())));
    }

    private List<Holder> found(
            Mismatch mismatch,
            @Nullable Level required,
            @Nullable OverdueBand overdue,
            LocalDate today,
            @Nullable UUID from) {
        int size = CurrencyController.PAGE + 1;
        return switch (mismatch) {
            case LEFT_BUT_CLEARED -> holders.left(today, from, size);
            case WRONG_LEVEL -> holders.belowLevel(required, today, from, size);
            case NONE -> holders.ended(required, Holder.NEVER, Holder.NEVER, from, size);
            case EXPIRED ->
                overdue == null
                        ? holders.ended(required, Holder.NEVER.plusDays(1), today, from, size)
                        : holders.ended(required, overdue.after(today).plusDays(1), overdue.upTo(today), from, size);
            case WITHOUT_PERSON -> List.of();
        };
    }

    private long total(Mismatch mismatch, @Nullable Level required, @Nullable OverdueBand overdue, LocalDate today) {
        var lines = figures.currency(today).stream()
                .filter(line -> required == null || line.required() == required)
                .toList();
        return switch (mismatch) {
            case LEFT_BUT_CLEARED -> figures.left(today);
            case WRONG_LEVEL -> lines.stream().mapToLong(Currency::wrongLevel).sum();
            case NONE -> lines.stream().mapToLong(Currency::none).sum();
            case EXPIRED ->
                overdue == null
                        ? lines.stream().mapToLong(Currency::ended).sum()
                        : figures.overdue(today).getOrDefault(overdue, 0L);
            case WITHOUT_PERSON -> figures.strays(today);
        };
    }

    private static String title(Mismatch mismatch, @Nullable Level required, @Nullable OverdueBand overdue) {
        return mismatch.capitalised()
                + (required == null ? "" : ", posts of " + Levels.shown(required.name()))
                + (overdue == null ? "" : ", " + overdue.label());
    }

    private static Paging paging(boolean more, String address, @Nullable UUID last) {
        return new Paging(null, more ? address + last : null, List.of());
    }

    /// @param day `on-day`, `on-month`, `on-year`: the day to look at; today where they are empty
    @GetMapping("/clearances/people/{personId}")
    @Allowed({Role.HR_OFFICER, Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.CHIEF_OFFICER})
    ModelAndView person(
            @PathVariable UUID personId,
            @RequestParam(name = "on-day", required = false) @Nullable String day,
            @RequestParam(name = "on-month", required = false) @Nullable String month,
            @RequestParam(name = "on-year", required = false) @Nullable String year) {
        var asked = new DateParts(day, month, year);
        var problems = Problems.none();
        if (!asked.blank() && asked.date().isEmpty()) {
            problems.add("on", "Enter a real day, such as 14 9 2026");
        }
        var today = London.day(clock.instant());
        var page = new ClearancePages.OnePerson(
                problems,
                people.find(personId).orElseThrow(NotFound::new),
                workforce.engagements(List.of(personId)).getOrDefault(personId, List.of()),
                holders.find(personId).orElse(null),
                clearances.of(personId),
                clearances.lying(personId),
                asked.date().orElse(today),
                asked.blank() ? DateParts.of(today) : asked);
        return problems.any() ? Show.refused("clearance/person", page) : Show.page("clearance/person", page);
    }

    private static <E extends Enum<E>> E one(E[] vocabulary, String name) {
        return Arrays.stream(vocabulary)
                .filter(one -> one.name().equals(name))
                .findAny()
                .orElseThrow(NotFound::new);
    }
}
