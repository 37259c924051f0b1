package plumbline.demoforce;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.cases.Cases;
import plumbline.cases.RaiseAllegation;
import plumbline.casework.Casework;
import plumbline.casework.TakeStep;
import plumbline.casework.TakenStep;
import plumbline.demo.Background;
import plumbline.demo.Operation;
import plumbline.demo.Part;
import plumbline.law.clock.London;
import plumbline.law.conduct.MatterKind;

/// Raises an allegation against each of the ten and takes most of their cases some way along, by the doors that people
/// use and in the roles of those who would.
@Component
@Profile("demo")
class DemoCases {
    private final DemoAccounts accounts;
    private final DemoMatter matter;
    private final Cases cases;
    private final Casework casework;
    private final DemoNotices notices;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    DemoCases(
            DemoAccounts accounts,
            DemoMatter matter,
            Cases cases,
            Casework casework,
            DemoNotices notices,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.accounts = accounts;
        this.matter = matter;
        this.cases = cases;
        this.casework = casework;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// One transaction a story: what a kill leaves behind are whole stories, and the next start goes on after them.
    /// What lies ahead has not happened; a later start tells it.
    void load(Operation operation) {
        var now = clock.instant();
        var done = accounts.as("authority", this::done);
        for (var story : stories(
                operation, matter.days(), accounts.holder("investigator").userId())) {
            if (story.alleged().known().isAfter(London.day(now))) {
                continue;
            }
            var left = story.told().stream()
                    .filter(told -> !told.at().isAfter(now))
                    .filter(told -> !done.contains(DemoIds.step(story.part(), told)))
                    .toList();
            if (!done.contains(DemoIds.allegation(story.part())) || !left.isEmpty()) {
                transaction.executeWithoutResult(_ -> tell(operation, story, left));
            }
        }
    }

    /// What the stories of the ten are, for a report on that day.
    static List<Story> stories(Operation operation, DemoDays days, UUID investigator) {
        return List.of(
                HearingStories.ringleader(new Telling(Part.RINGLEADER, days, investigator)),
                HearingStories.filmer(new Telling(Part.FILMER, days, investigator)),
                HearingStories.echo(new Telling(Part.ECHO, days, investigator)),
                OfficerStories.laugher(new Telling(Part.LAUGHER, days, investigator)),
                OfficerStories.sergeant(new Telling(Part.SERGEANT, days, investigator)),
                OfficerStories.silent(new Telling(Part.SILENT, days, investigator)),
                OfficerStories.arrested(new Telling(Part.ARRESTED, days, investigator), arrest(operation)),
                OfficerStories.special(new Telling(Part.SPECIAL, days, investigator)),
                StaffStories.dispatcher(new Telling(Part.DISPATCHER, days, investigator)),
                StaffStories.analyst(
                        new Telling(Part.ANALYST, days, investigator),
                        DemoRegister.title(operation.who(Part.LAUGHER))));
    }

    private static LocalDate arrest(Operation operation) {
        return operation.background().stream()
                .filter(known -> known.person().equals(operation.who(Part.ARRESTED)))
                .map(Background::on)
                .findFirst()
                .orElseThrow();
    }

    /// The allegations and steps that an earlier start recorded.
    private Set<UUID> done() {
        return casework.files(DemoIds.operation()).stream()
                .flatMap(file -> Stream.concat(
                        Stream.of(file.allegationId()),
                        file.steps().stream().map(step -> step.taken().id())))
                .collect(Collectors.toSet());
    }

    private void tell(Operation operation, Story story, List<Story.Told> left) {
        accounts.as("investigator", () -> cases.raiseAllegation(allegation(operation, story)));
        left.forEach(told -> take(story, told));
    }

    private static RaiseAllegation allegation(Operation operation, Story story) {
        var alleged = story.alleged();
        return new RaiseAllegation(
                DemoIds.allegation(story.part()),
                DemoIds.operation(),
                DemoIds.person(operation.who(story.part())),
                MatterKind.CONDUCT_MATTER,
                alleged.what(),
                alleged.standards(),
                alleged.from(),
                alleged.to(),
                alleged.known(),
                alleged.criteria(),
                alleged.criteria().isEmpty() ? null : alleged.known(),
                null,
                alleged.gross(),
                List.of());
    }

    private void take(Story story, Story.Told told) {
        String who = switch (told.by()) {
            case INVESTIGATOR, INTAKE, EXHIBIT_OFFICER -> "investigator";
            case APPROPRIATE_AUTHORITY,
                    DELEGATE,
                    DIRECTOR_GENERAL,
                    CHAIR,
                    PANEL,
                    LOCAL_POLICING_BODY,
                    SUBJECT,
                    LINE_MANAGER,
                    SENIOR_AUTHORISER,
                    EMPLOYER_MANAGER,
                    APPEAL_BODY,
                    CRIMINAL_INVESTIGATOR,
                    PROSECUTOR,
                    SYSTEM -> "authority";
        };
        var taken = accounts.as(
                who,
                () -> casework.take(new TakeStep(
                        DemoIds.step(story.part(), told),
                        DemoIds.operation(),
                        DemoIds.allegation(story.part()),
                        notices.recorded(story, told),
                        told.by(),
                        told.at(),
                        null,
                        story.outsiders())));
        if (!(taken instanceof TakenStep.Recorded)) {
            throw new IllegalStateException(story.part() + ", step " + told.number() + ": " + taken);
        }
    }
}
