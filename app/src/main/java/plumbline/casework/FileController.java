package plumbline.casework;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
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
import plumbline.cases.AllegationTab;
import plumbline.cases.OperationHeaders;
import plumbline.law.lane.Taken;
import plumbline.web.Show;

/// The page of one case: where it is, what is due, what may be done, what has happened.
@Controller
class FileController {
    private final OperationHeaders headers;
    private final Casework casework;
    private final Clocks clocks;
    private final Named named;
    private final Access access;
    private final BailClashes clashes;
    private final MessageLimits limits;
    private final InstantSource clock;
    private final List<AllegationTab> tabs;

    FileController(
            OperationHeaders headers,
            Casework casework,
            Clocks clocks,
            Named named,
            Access access,
            BailClashes clashes,
            MessageLimits limits,
            InstantSource clock,
            List<AllegationTab> tabs) {
        this.headers = headers;
        this.casework = casework;
        this.clocks = clocks;
        this.named = named;
        this.access = access;
        this.clashes = clashes;
        this.limits = limits;
        this.clock = clock;
        this.tabs = tabs;
    }

    @Bean
    static AllegationTab caseTab() {
        return new AllegationTab(10, "The case", "/case");
    }

    @GetMapping("/operations/{operationId}/allegations/{allegationId}/case")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView show(@PathVariable UUID operationId, @PathVariable UUID allegationId) {
        var header = headers.of(operationId);
        var open = casework.file(operationId, allegationId);
        var now = clock.instant();
        return Show.page(
                "casework/file",
                new FilePages.Case(
                        header,
                        open,
                        LifeLine.of(open.file()),
                        clocks.running(open).stream()
                                .map(clock -> new ClockStanding(clock, now))
                                .toList(),
                        Possible.of(open.file(), Access.current()),
                        clashes.of(open, now),
                        limits.of(open, now),
                        history(open, named.names(operationId)),
                        tabs));
    }

    private List<FilePages.Entry> history(OpenFile open, Map<UUID, String> names) {
        var recorders = access.namesOf(
                open.steps().stream().map(RecordedStep::recordedBy).toList());
        var counting = open.file().history().stream().map(Taken::id).collect(Collectors.toSet());
        return open.steps().reversed().stream()
                .map(step -> new FilePages.Entry(
                        step,
                        recorders.apply(step.recordedBy()),
                        StepForms.told(step.taken().step(), names),
                        counting.contains(step.taken().id())))
                .toList();
    }
}
