package plumbline.vetting;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.access.NewAccount;
import plumbline.access.OpenedAccount;
import plumbline.access.Role;
import plumbline.access.Walls;
import plumbline.law.clock.London;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.ApplicationReason;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.people.People;
import plumbline.people.Person;
import plumbline.web.NotFound;

/// Opens applications, and the account with which an applicant fills in their form.
@Service
public class Openings {
    private final ApplicationRepository applications;
    private final Access access;
    private final Walls walls;
    private final People people;
    private final Moves moves;
    private final InstantSource clock;

    Openings(
            ApplicationRepository applications,
            Access access,
            Walls walls,
            People people,
            Moves moves,
            InstantSource clock) {
        this.applications = applications;
        this.access = access;
        this.walls = walls;
        this.people = people;
        this.moves = moves;
        this.clock = clock;
    }

    /// What is asked for.
    ///
    /// @param applicationId made by the form, so that sending it twice opens one
    /// @param personId the person of the register; null for somebody who is not in it
    /// @param name of somebody who is not
    public record Wanted(
            UUID applicationId,
            @Nullable UUID personId,
            String name,
            Applicant applicant,
            Level level,
            ApplicationReason reason) {}

    /// What came of it.
    public sealed interface Opened {
        /// @param code the activation code of the applicant's new account, shown this once; empty where they have one
        record Done(Application application, Optional<NewApplicant> code) implements Opened {}

        record Refused(String field, String reason) implements Opened {}
    }

    /// @param accountId of the account that was opened for the applicant
    public record NewApplicant(UUID accountId, String userName, String code) {}

    /// Opens an application, one at a time for a subject and a level.
    @Transactional
    public Opened open(Wanted wanted) {
        var person =
                Optional.ofNullable(wanted.personId()).map(id -> people.find(id).orElseThrow(NotFound::new));
        UUID subject = person.map(Person::personId).orElse(wanted.applicationId());
        applications.holdStill(subject);
        var before = applications.allOf(subject);
        var same = before.stream()
                .filter(one -> one.id().equals(wanted.applicationId()))
                .findAny();
        if (same.isPresent()) {
            return new Opened.Done(same.get().application(), Optional.empty());
        }
        if (subject.equals(Sight.person())) {
            return new Opened.Refused("personId", "Nobody opens an application about themselves");
        }
        if (before.stream()
                .anyMatch(one -> one.application().level() == wanted.level()
                        && one.application().stage().isOpen())) {
            return new Opened.Refused("level", "An application of this person for this level is open already");
        }
        var today = London.day(clock.instant());
        var reference = applications.nextReference(today.getYear());
        var name = person.map(Person::name).orElse(wanted.name());
        var account = account(wanted.personId(), name, reference);
        var application = new Application(
                wanted.applicationId(),
                reference,
                subject,
                wanted.personId(),
                name,
                wanted.applicant(),
                wanted.level(),
                wanted.reason(),
                today,
                ApplicationStage.DRAFT,
                today);
        applications.open(new HeldApplication(
                application, Access.current().organisation(), account.accountId(), clock.instant(), ""));
        if (wanted.personId() != null) {
            walls.shutOut(wanted.applicationId(), wanted.personId(), "the person is vetted");
        }
        moves.to(wanted.applicationId(), ApplicationStage.DRAFT);
        return new Opened.Done(application, account.fresh());
    }

    private record Own(UUID accountId, Optional<NewApplicant> fresh) {}

    /// Somebody who serves has an account of their own; everybody else gets one for the form alone.
    private Own account(@Nullable UUID personId, String name, String reference) {
        if (personId != null) {
            var own = access.ofPerson(personId);
            if (!own.isEmpty()) {
                return new Own(own.getFirst().userId(), Optional.empty());
            }
        }
        var userName = reference.toLowerCase(Locale.ROOT);
        return switch (access.open(new NewAccount(userName, name, "Applicants", Set.of(Role.APPLICANT), personId))) {
            case OpenedAccount.Opened(var id) ->
                new Own(id, Optional.of(new NewApplicant(id, userName, access.issueActivation(id))));
            case OpenedAccount.Refused(var _, var reason) -> throw new IllegalStateException(reason);
        };
    }
}
