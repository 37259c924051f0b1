package plumbline.demoforce;

import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import plumbline.cases.AddedPerson;
import plumbline.cases.Operations;
import plumbline.demo.Operation;
import plumbline.demo.Subject;
import plumbline.intake.Channel;
import plumbline.intake.Intake;
import plumbline.intake.Nature;
import plumbline.intake.NewReport;
import plumbline.law.clock.London;

/// The report and the operation of ten, recorded by the intake officer.
@Component
@Profile("demo")
class DemoMatter {

    private static final String TITLE = "Broadcaster alleges discriminatory messages in a chat group";
    private static final String PURPOSE =
            "Find out who sent, shared, answered or reported discriminatory messages and footage, and what is due for each.";
    private static final String REASON = "Named by the broadcaster as a member of the group";

    /// The report came a little before anybody acted on it.
    private static final int MINUTES_EARLIER = 20;

    private final DemoAccounts accounts;
    private final Intake intake;
    private final Operations operations;
    private final InstantSource clock;

    DemoMatter(DemoAccounts accounts, Intake intake, Operations operations, InstantSource clock) {
        this.accounts = accounts;
        this.intake = intake;
        this.operations = operations;
        this.clock = clock;
    }

    void load(Operation operation) {
        accounts.as("intake", () -> {
            record(operation);
            open(operation);
            operation.subjects().forEach(this::add);
            return operation;
        });
    }

    /// The days of the cases, counted from the report that is on record.
    DemoDays days() {
        return accounts.as(
                "intake",
                () -> new DemoDays(
                        London.day(intake.find(DemoIds.report()).orElseThrow().receivedAt())));
    }

    private void record(Operation operation) {
        intake.record(
                DemoIds.report(),
                new NewReport(
                        Channel.MEDIA,
                        Nature.CONDUCT_MATTER,
                        DemoDays.startedFirst(clock.instant()).at(0, -MINUTES_EARLIER),
                        TITLE,
                        operation.report(),
                        null,
                        null));
    }

    /// The subject's account is put on the team as well: that the wall holds even then is what it is there to show.
    private void open(Operation operation) {
        String name = operation.name().replace("Operation ", "");
        operations.open(
                DemoIds.operation(),
                DemoIds.report(),
                name,
                PURPOSE,
                Set.of("investigator", "authority", "subject").stream()
                        .map(userName -> accounts.holder(userName).userId())
                        .collect(Collectors.toSet()));
    }

    /// A person who was added at an earlier start is refused; that is how it should be.
    private void add(Subject subject) {
        switch (operations.addPerson(DemoIds.operation(), DemoIds.person(subject.person()), REASON)) {
            case AddedPerson.Added _, AddedPerson.Refused _ -> {}
        }
    }
}
