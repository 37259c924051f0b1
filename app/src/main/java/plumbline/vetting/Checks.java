package plumbline.vetting;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.vetting.application.ApplicationCourse;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.law.vetting.application.Declaration;
import plumbline.law.vetting.level.Check;
import plumbline.law.vetting.level.CheckResult;
import plumbline.law.vetting.level.Need;
import plumbline.law.vetting.level.ResultCode;
import plumbline.law.vetting.level.Runner;
import plumbline.law.vetting.level.SeparationOfDuties;
import plumbline.people.People;
import plumbline.people.Person;
import plumbline.web.NotFound;

/// The checks of an application: asked for with the reason, run, and recorded with what came back.
@Service
public class Checks {
    private final Sight sight;
    private final ApplicationRepository applications;
    private final DeclarationRepository declarations;
    private final CheckRepository checks;
    private final Completing completing;
    private final People people;
    private final Moves moves;
    private final InstantSource clock;

    Checks(
            Sight sight,
            ApplicationRepository applications,
            DeclarationRepository declarations,
            CheckRepository checks,
            Completing completing,
            People people,
            Moves moves,
            InstantSource clock) {
        this.sight = sight;
        this.applications = applications;
        this.declarations = declarations;
        this.checks = checks;
        this.completing = completing;
        this.people = people;
        this.moves = moves;
        this.clock = clock;
    }

    /// Asks for a check. The reason is on record from then on, before anything is looked up.
    ///
    /// @param connected whether whoever asks is kin of the person or worked with them lately
    @Transactional
    public Acted request(UUID applicationId, UUID requestId, Check check, String justification, boolean connected) {
        applications.holdStill(applicationId);
        var held = sight.get(applicationId);
        if (checks.requested(applicationId).stream()
                .anyMatch(one -> one.requestId().equals(requestId))) {
            return new Acted.Done();
        }
        return Acted.by(
                isChecking(held).and(() -> mayRun(held, connected)),
                () -> checks.request(requestId, applicationId, check, justification));
    }

    /// What came back.
    ///
    /// @param words why it could not be run or is not required, or what was found in short
    public record Returned(
            UUID resultId, LocalDate ranOn, Runner ranAs, ResultCode code, List<String> references, String words) {}

    /// Records what came back from a check that was asked for.
    @Transactional
    public Acted record(UUID applicationId, UUID requestId, Returned returned) {
        applications.holdStill(applicationId);
        var held = sight.get(applicationId);
        if (checks.isRecorded(returned.resultId())) {
            return new Acted.Done();
        }
        var request = checks.requested(applicationId).stream()
                .filter(one -> one.requestId().equals(requestId))
                .findAny()
                .orElseThrow(NotFound::new);
        var today = London.day(clock.instant());
        if (returned.ranOn().isAfter(today) || returned.ranOn().isBefore(London.day(request.at()))) {
            return new Acted.Wrong(
                    "ranOn",
                    "Enter a day from the one on which the check was asked for to today: the reason comes first");
        }
        var declared = declared(held);
        var requirement = held.rules().requirement(request.check(), Completing.sought(held.application(), declared));
        if (returned.code() == ResultCode.NOT_REQUIRED && requirement.need() == Need.MANDATORY) {
            return new Acted.Refused((Verdict.Refused) Verdict.refused(
                    requirement.rule(),
                    "The check is mandatory for this person. " + requirement.because(),
                    "Run it, or let the chief officer approve a deviation for the group of people.",
                    requirement.citation()));
        }
        return Acted.by(
                isChecking(held).and(() -> mayRun(held, false)),
                () -> checks.record(requestId, result(held, request, returned, declared)));
    }

    private static CheckResult result(
            HeldApplication held, Requested request, Returned returned, Declaration declared) {
        var who = Access.current();
        return new CheckResult(
                returned.resultId(),
                request.check(),
                returned.ranOn(),
                who.userId(),
                returned.ranAs(),
                who.organisation(),
                request.justification(),
                declared.inputs().hash(held.rules().check(request.check()).needs()),
                returned.code(),
                returned.references(),
                returned.words());
    }

    private Declaration declared(HeldApplication held) {
        return declarations.latest(held.id()).map(Signed::declaration).orElse(Declaration.BLANK);
    }

    private static Verdict isChecking(HeldApplication held) {
        return ApplicationCourse.mayRunChecks(held.application().stage());
    }

    /// Whether whoever is signed in may run checks on this person.
    private Verdict mayRun(HeldApplication held, boolean connected) {
        var me = Access.current().userId();
        return new SeparationOfDuties(
                        completing.accountsOf(held),
                        connected || isNamed(held) ? Set.of(me) : Set.of(),
                        colleagues(held),
                        completing.decidersOf(held.id()))
                .mayRun(me);
    }

    /// Whether whoever is signed in bears the name of somebody whom the applicant names as family or household.
    private boolean isNamed(HeldApplication held) {
        var name = Access.current().name();
        return declared(held).family().relatives().stream()
                .anyMatch(relative -> name.equalsIgnoreCase(relative.name()));
    }

    /// Whoever is signed in, where they serve in the same unit.
    private Set<UUID> colleagues(HeldApplication held) {
        var me = Access.current();
        var ids = new HashSet<UUID>();
        if (me.personId() != null) {
            ids.add(me.personId());
        }
        if (held.application().personId() != null) {
            ids.add(held.application().personId());
        }
        var units = people.findAll(ids).values().stream().map(Person::unit).toList();
        return units.size() == 2 && units.getFirst().equals(units.getLast()) ? Set.of(me.userId()) : Set.of();
    }

    /// Asks the applicant something; the checks wait for the answer.
    @Transactional
    public Acted ask(UUID applicationId, UUID queryId, String question) {
        applications.holdStill(applicationId);
        var held = sight.get(applicationId);
        if (checks.queries(applicationId).stream().anyMatch(one -> one.queryId().equals(queryId))) {
            return new Acted.Done();
        }
        boolean waits = held.application().stage() == ApplicationStage.QUERY;
        return Acted.by(waits ? Verdict.allowed() : Moves.may(held, ApplicationStage.QUERY), () -> {
            checks.ask(queryId, applicationId, question);
            if (!waits) {
                moves.to(applicationId, ApplicationStage.QUERY);
            }
        });
    }
}
