package plumbline.casework;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import plumbline.access.Access;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.cases.Operations;
import plumbline.law.clock.London;
import plumbline.law.lane.MatterStage;
import plumbline.people.People;
import plumbline.web.NavigationEntry;
import plumbline.web.NotFound;
import plumbline.web.Show;

/// How long the cases have been where they are: stage by age, and the allegations behind each number.
@Controller
class AgesController {
    static final int PAGE = 50;

    private final StandingRepository standings;
    private final Operations operations;
    private final People people;
    private final InstantSource clock;

    AgesController(StandingRepository standings, Operations operations, People people, InstantSource clock) {
        this.standings = standings;
        this.operations = operations;
        this.people = people;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry agesEntry() {
        return new NavigationEntry(
                14,
                "Case ages",
                "/ages",
                Set.of(Role.INTAKE_OFFICER.name(), Role.INVESTIGATOR.name(), Role.APPROPRIATE_AUTHORITY.name()));
    }

    @GetMapping("/ages")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView map() {
        var bounds = AgeBand.bounds(London.day(clock.instant()));
        return Show.page("casework/ages", AgesPages.Heat.of(standings.ages(Access.current(), bounds)));
    }

    /// @param after the last allegation of the page before
    @GetMapping("/ages/allegations")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView rows(
            @RequestParam String stage,
            @RequestParam String band,
            @RequestParam(required = false) @Nullable UUID after) {
        var today = London.day(clock.instant());
        var at = one(MatterStage.values(), stage);
        var aged = one(AgeBand.values(), band);
        var found = standings.aged(Access.current(), at, aged.from(today), aged.before(today), after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return Show.page(
                "casework/aged",
                new AgesPages.Rows(
                        at,
                        aged,
                        shown,
                        people.findAll(shown.stream()
                                .map(Standing::personId)
                                .distinct()
                                .toList()),
                        operations.known(shown.stream()
                                .map(Standing::operationId)
                                .distinct()
                                .toList()),
                        today,
                        after != null,
                        found.size() > PAGE));
    }

    private static <E extends Enum<E>> E one(E[] vocabulary, String name) {
        return Arrays.stream(vocabulary)
                .filter(one -> one.name().equals(name))
                .findAny()
                .orElseThrow(NotFound::new);
    }
}
