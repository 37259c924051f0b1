package plumbline.casework;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import plumbline.access.Access;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.cases.Operations;
import plumbline.law.clock.London;
import plumbline.people.People;
import plumbline.people.PersonTab;
import plumbline.people.PersonTabs;
import plumbline.web.NotFound;
import plumbline.web.Show;

/// One person across matters: everything alleged against them, each with its life-line, as far as the reader may know.
@Controller
class PersonMattersController {
    private final People people;
    private final StandingRepository standings;
    private final Operations operations;
    private final PersonTabs tabs;
    private final InstantSource clock;

    PersonMattersController(
            People people, StandingRepository standings, Operations operations, PersonTabs tabs, InstantSource clock) {
        this.people = people;
        this.standings = standings;
        this.operations = operations;
        this.tabs = tabs;
        this.clock = clock;
    }

    @Bean
    static PersonTab mattersTab() {
        return new PersonTab(20, "Matters", "/matters");
    }

    @GetMapping("/people/{personId}/matters")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView show(@PathVariable UUID personId) {
        var person = people.find(personId).orElseThrow(NotFound::new);
        var byOperation = standings.of(personId, Access.current()).stream()
                .map(standing -> new BoardPages.Row(standing, null))
                .collect(Collectors.groupingBy(
                        row -> row.standing().operationId(), LinkedHashMap::new, Collectors.toList()));
        var known = operations.known(byOperation.keySet());
        var matters = byOperation.entrySet().stream()
                .map(one -> new BoardPages.Matter(Objects.requireNonNull(known.get(one.getKey())), one.getValue()))
                .toList();
        return Show.page(
                "casework/matters", new BoardPages.Matters(person, matters, London.day(clock.instant()), tabs.all()));
    }
}
