package plumbline.casework;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.cases.Concerned;
import plumbline.cases.OperationHeaders;
import plumbline.cases.OperationTab;
import plumbline.cases.Operations;
import plumbline.law.clock.London;
import plumbline.web.Show;

/// The board of an operation: everybody concerned, side by side.
@Controller
class BoardController {
    private final OperationHeaders headers;
    private final Operations operations;
    private final StandingRepository standings;
    private final DueRepository dues;
    private final Casework casework;
    private final BailClashes clashes;
    private final InstantSource clock;

    BoardController(
            OperationHeaders headers,
            Operations operations,
            StandingRepository standings,
            DueRepository dues,
            Casework casework,
            BailClashes clashes,
            InstantSource clock) {
        this.headers = headers;
        this.operations = operations;
        this.standings = standings;
        this.dues = dues;
        this.casework = casework;
        this.clashes = clashes;
        this.clock = clock;
    }

    @Bean
    static OperationTab boardTab() {
        return new OperationTab(
                5, "Board", "/board", Set.of(Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY));
    }

    @GetMapping("/operations/{operationId}/board")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView show(@PathVariable UUID operationId) {
        var header = headers.of(operationId);
        var next = dues.next(operationId);
        var byPerson = standings.in(operationId).stream()
                .map(standing -> new BoardPages.Row(standing, next.get(standing.allegationId())))
                .collect(Collectors.groupingBy(row -> row.standing().personId()));
        var people = operations.peopleConcerned(operationId).stream()
                .map(one -> column(one, byPerson.getOrDefault(one.personId(), List.of())))
                .toList();
        return Show.page("casework/board", new BoardPages.Board(header, people, London.day(clock.instant())));
    }

    /// A criminal strand belongs to the person, so one file of theirs tells the bail.
    private BoardPages.Column column(Concerned concerned, List<BoardPages.Row> rows) {
        var clashing = rows.stream()
                .map(BoardPages.Row::standing)
                .filter(standing -> standing.criminal() != null)
                .findFirst()
                .map(standing -> casework.file(standing.operationId(), standing.allegationId()))
                .map(open -> clashes.of(open, clock.instant()).clashing().size());
        return new BoardPages.Column(concerned, rows, clashing.orElse(0));
    }
}
