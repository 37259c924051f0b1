package plumbline.vetting;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.law.vetting.application.Declaration;
import plumbline.law.vetting.level.Check;
import plumbline.law.vetting.level.CheckResult;
import plumbline.law.vetting.level.Completeness;

/// Applications, as the features that decide on them see them. Whatever is hidden answers as what does not exist.
@Service
public class Vetting {
    private final Sight sight;
    private final ApplicationRepository applications;
    private final DeclarationRepository declarations;
    private final CheckRepository checks;
    private final ApplicationEvidence evidence;
    private final Completing completing;
    private final DeviationRepository deviations;
    private final Moves moves;
    private final InstantSource clock;

    Vetting(
            Sight sight,
            ApplicationRepository applications,
            DeclarationRepository declarations,
            CheckRepository checks,
            ApplicationEvidence evidence,
            Completing completing,
            DeviationRepository deviations,
            Moves moves,
            InstantSource clock) {
        this.sight = sight;
        this.applications = applications;
        this.declarations = declarations;
        this.checks = checks;
        this.evidence = evidence;
        this.completing = completing;
        this.deviations = deviations;
        this.moves = moves;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Application application(UUID applicationId) {
        return sight.get(applicationId).application();
    }

    /// The same; empty where there is none, or none for whoever asks.
    @Transactional(readOnly = true)
    public Optional<Application> find(UUID applicationId) {
        return sight.find(applicationId).map(HeldApplication::application);
    }

    /// The applications of the reader's organisation that are cleared by those who decide and have no certificate yet,
    /// the oldest first.
    @Transactional(readOnly = true)
    public List<Application> toIssue() {
        return applications
                .at(
                        EnumSet.of(ApplicationStage.DECIDED_CLEAR),
                        Access.current().organisation(),
                        Sight.person(),
                        0,
                        Integer.MAX_VALUE)
                .stream()
                .map(HeldApplication::application)
                .toList();
    }

    /// Newest first; what was withdrawn or discontinued is among them, and shown to whoever decides next.
    @Transactional(readOnly = true)
    public List<Application> ofSubject(UUID subjectId) {
        return sight.ofSubject(subjectId).stream()
                .map(HeldApplication::application)
                .toList();
    }

    /// The person's other applications, newest first, of whichever organisation they are: whoever decides on this one
    /// must know how those ended.
    @Transactional(readOnly = true)
    public List<Application> othersOf(UUID applicationId) {
        return applications.ofSubject(application(applicationId).subjectId(), Sight.person()).stream()
                .map(HeldApplication::application)
                .filter(other -> !other.applicationId().equals(applicationId))
                .toList();
    }

    /// Worked out now from what is on record.
    @Transactional(readOnly = true)
    public Completeness completeness(UUID applicationId) {
        return completing.of(sight.get(applicationId));
    }

    /// What the applicant signed last.
    @Transactional(readOnly = true)
    public Optional<Declaration> declaration(UUID applicationId) {
        return declarations.latest(sight.get(applicationId).id()).map(Signed::declaration);
    }

    /// Every result, in the order of recording.
    @Transactional(readOnly = true)
    public List<CheckResult> checks(UUID applicationId) {
        return checks.results(sight.get(applicationId).id());
    }

    /// When each check of these people was last run, in whichever application; nothing of the reader's own.
    @Transactional(readOnly = true)
    public Map<UUID, Map<Check, LocalDate>> lastRun(Collection<UUID> subjectIds) {
        return checks.lastRun(subjectIds, Sight.person());
    }

    /// The declaration, each answer to a question and each result, in the order of the catalogue and then of recording.
    @Transactional(readOnly = true)
    public List<EvidenceItem> evidence(UUID applicationId) {
        return evidence.items(sight.get(applicationId).id());
    }

    /// The words that have this digest; empty where nothing on record has it any more.
    @Transactional(readOnly = true)
    public Optional<Document> document(UUID applicationId, byte[] sha256) {
        return evidence.document(sight.get(applicationId).id(), sha256);
    }

    /// Whether it may go to this stage; what must be complete is asked as well.
    @Transactional(readOnly = true)
    public Verdict mayMove(UUID applicationId, ApplicationStage to) {
        var held = sight.get(applicationId);
        return Moves.may(held, to).and(() -> switch (to) {
            case ASSESSING, AWAITING_OUTSIDE, DECIDED_CLEAR -> held.course().mayAssess(completing.of(held));
            default -> Verdict.allowed();
        });
    }

    /// Moves it along: to the outside reviewers, to reconciling, to its end.
    ///
    /// @throws IllegalStateException where [#mayMove] refuses
    @Transactional
    public void move(UUID applicationId, ApplicationStage to, String why) {
        applications.holdStill(applicationId);
        var verdict = mayMove(applicationId, to);
        if (verdict instanceof Verdict.Refused refused) {
            throw new IllegalStateException(refused.reason());
        }
        if (to == ApplicationStage.DECIDED_CLEAR) {
            stamp(applicationId);
        }
        moves.to(applicationId, to, why);
    }

    /// Ends it, or records how it was decided. Whoever is cleared while a check is set aside is stamped.
    ///
    /// @throws IllegalStateException where [#mayMove] refuses
    @Transactional
    public void conclude(UUID applicationId, ApplicationStage end, String reason) {
        move(applicationId, end, reason);
    }

    /// A certificate exists, so the application is at its end, whoever signed last and whatever they see of it. Saying
    /// it again changes nothing.
    @Transactional
    public void certified(UUID applicationId) {
        unasked(applicationId, ApplicationStage.CLOSED, "Its certificate exists.");
    }

    /// What was decided is void, so it is decided again, on the evidence that there was.
    @Transactional
    public void decidedAgain(UUID applicationId, String why) {
        unasked(applicationId, ApplicationStage.AWAITING_OUTSIDE, why);
    }

    private void unasked(UUID applicationId, ApplicationStage to, String why) {
        applications.holdStill(applicationId);
        applications
                .find(applicationId, null)
                .filter(held -> Moves.may(held, to).isAllowed())
                .ifPresent(held -> moves.to(held.id(), to, why));
    }

    private void stamp(UUID applicationId) {
        var today = London.day(clock.instant());
        completing
                .of(sight.get(applicationId))
                .stamps()
                .forEach(deviation -> deviations.stamp(applicationId, deviation.deviationId(), today));
    }

    /// Lets another organisation decide: from now on it is theirs to see, and no longer the force's own.
    @Transactional
    public void handOver(UUID applicationId, String organisation, String why) {
        applications.handOver(sight.get(applicationId).id(), organisation, why);
    }
}
