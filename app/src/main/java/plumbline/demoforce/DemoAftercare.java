package plumbline.demoforce;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.aftercare.Acted;
import plumbline.aftercare.Aftercare;
import plumbline.aftercare.Happened;
import plumbline.demo.Kind;
import plumbline.demo.Person;
import plumbline.demo.World;
import plumbline.law.clock.London;
import plumbline.law.conduct.PersonKind;
import plumbline.law.vetting.after.Act;
import plumbline.law.vetting.after.Event;
import plumbline.law.vetting.after.PackCategory;
import plumbline.law.vetting.after.ReviewAct;
import plumbline.law.vetting.after.TransferAct;
import plumbline.law.vetting.after.WithdrawalAct;

/// What is open after clearance beside what the cases of the ten open by themselves: a withdrawal whose notice
/// waits for its response, and a transfer whose pack waits for a nil return.
@Component
@Profile("demo")
class DemoAftercare {
    private static final int NOTED = 20;
    private static final int SERVED = 6;
    private static final int ASKED = 12;

    private final DemoAccounts accounts;
    private final Aftercare aftercare;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    DemoAftercare(DemoAccounts accounts, Aftercare aftercare, TransactionTemplate transaction, InstantSource clock) {
        this.accounts = accounts;
        this.aftercare = aftercare;
        this.transaction = transaction;
        this.clock = clock;
    }

    void load(World world) {
        List<Person> others = world.force().people().stream()
                .filter(person -> person.kind() == Kind.OFFICER && person.rank().equals("Police Constable"))
                .filter(person -> world.operation().subjects().stream()
                        .noneMatch(subject -> subject.person().equals(person)))
                .toList();
        transaction.executeWithoutResult(_ -> withdrawal(others.getFirst()));
        transaction.executeWithoutResult(_ -> transfer(others.getLast()));
    }

    private void withdrawal(Person officer) {
        UUID source = DemoIds.aftercare("omission");
        happened(
                officer,
                source,
                new Event.OmissionDiscovered(true),
                NOTED,
                "A brother in organised crime, found by intelligence");
        UUID review = Aftercare.reviewFrom(source);
        act(
                "vetting",
                review,
                "triaged",
                NOTED,
                new ReviewAct.Triaged(true, "He is visited every week and was not declared."));
        UUID decided = act(
                "manager",
                review,
                "decided",
                NOTED - 2,
                new ReviewAct.Decided(
                        ReviewAct.Outcome.WITHDRAWAL_CASE, "A deliberate omission about a risk that continues."));
        UUID withdrawal = Aftercare.withdrawalFrom(decided);
        act(
                "manager",
                withdrawal,
                "severity",
                NOTED - 4,
                new WithdrawalAct.SeverityDecided(
                        WithdrawalAct.Severity.ASSESSMENT_ORDERED, "If it is so, the clearance could be withdrawn."));
        act(
                "manager",
                withdrawal,
                "assessor",
                NOTED - 5,
                new WithdrawalAct.AssessorAppointed(accounts.holder("vetting").userId()));
        LocalDate served = London.day(ago(SERVED));
        act(
                "manager",
                withdrawal,
                "notice",
                SERVED,
                new WithdrawalAct.NoticeServed(
                        served,
                        "That you did not declare your brother, and that you visit him. What the source said is withheld; this is its gist.",
                        served.plusDays(14),
                        true,
                        true));
    }

    private void transfer(Person officer) {
        UUID source = DemoIds.aftercare("transfer");
        happened(
                officer,
                source,
                new Event.MovesIn(
                        "Norland Constabulary", London.day(clock.instant()).plusMonths(2)),
                ASKED,
                "A transfer in");
        Set<PackCategory> answered = EnumSet.allOf(PackCategory.class);
        answered.remove(PackCategory.CORRUPTION_INTELLIGENCE);
        for (PackCategory category : answered) {
            act(
                    "vetting",
                    Aftercare.transferFrom(source),
                    category.name(),
                    ASKED - 8,
                    new TransferAct.Stated(category, TransferAct.Answer.NIL, null));
        }
    }

    private void happened(Person person, UUID source, Event event, int daysAgo, String why) {
        accounts.as("vetting", () -> {
            aftercare.happened(new Happened(
                    source,
                    event,
                    DemoIds.person(person),
                    PersonKind.REGULAR_OFFICER,
                    London.day(ago(daysAgo)),
                    why,
                    null,
                    null,
                    null));
            return source;
        });
    }

    /// Its id follows from its name, so that a later start does nothing again.
    private UUID act(String who, UUID course, String name, int daysAgo, Act act) {
        UUID id = DemoIds.aftercare(course + "/" + name);
        Acted acted = accounts.as(who, () -> aftercare.act(course, id, act, ago(daysAgo)));
        if (!(acted instanceof Acted.Recorded)) {
            throw new IllegalStateException(name + ": " + acted);
        }
        return id;
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
