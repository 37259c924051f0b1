package plumbline.issuing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.access.Role;
import plumbline.aftercare.Aftercare;
import plumbline.aftercare.Happened;
import plumbline.certificates.Certifiable;
import plumbline.certificates.Certificates;
import plumbline.certificates.Certified;
import plumbline.certificates.Taken;
import plumbline.clearance.Clearances;
import plumbline.codecision.CoDecisionVoided;
import plumbline.codecision.CoDecisions;
import plumbline.codecision.Conclusion;
import plumbline.law.clock.London;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.Side;
import plumbline.law.vetting.after.Event;
import plumbline.law.vetting.after.Overlay;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.law.vetting.level.RuleBook;
import plumbline.law.vetting.level.Validity;
import plumbline.ledger.Hash;
import plumbline.ledger.certificate.Basis;
import plumbline.ledger.certificate.Decision;
import plumbline.ledger.certificate.LegalMode;
import plumbline.ledger.certificate.SigningRequest;
import plumbline.people.People;
import plumbline.vetting.Application;
import plumbline.vetting.Vetting;
import plumbline.web.NotFound;

/// Leads a concluded decision to its certificate.
@Service
public class Issuing {
    private final Vetting vetting;
    private final CoDecisions decisions;
    private final Certificates certificates;
    private final Clearances clearances;
    private final Aftercare aftercare;
    private final People people;
    private final InstantSource clock;

    Issuing(
            Vetting vetting,
            CoDecisions decisions,
            Certificates certificates,
            Clearances clearances,
            Aftercare aftercare,
            People people,
            InstantSource clock) {
        this.vetting = vetting;
        this.decisions = decisions;
        this.certificates = certificates;
        this.clearances = clearances;
        this.aftercare = aftercare;
        this.people = people;
        this.clock = clock;
    }

    /// Decisions to clear somebody that are not certified yet and that the reader puts to signature, the oldest first.
    @Transactional(readOnly = true)
    List<Waiting> all() {
        return applications().stream()
                .flatMap(application -> decisions.conclusion(application.applicationId()).stream()
                        .filter(Issuing::isTheReaders)
                        .map(conclusion -> waiting(application, conclusion)))
                .toList();
    }

    private List<Application> applications() {
        return Access.current().has(Role.OUTSIDE_REVIEWER)
                ? decisions.forAnotherForce().stream()
                        .map(vetting::application)
                        .filter(application -> application.stage() == ApplicationStage.DECIDED_CLEAR)
                        .toList()
                : vetting.toIssue();
    }

    /// Whoever takes the force's part puts a decision to signature. Of a case that the force may not decide
    /// itself, this is somebody of another force, and none of its own people.
    static boolean isTheReaders(Conclusion conclusion) {
        var who = Access.current();
        return conclusion.caseClass() == CaseClass.SELF
                ? conclusion.seats().stream()
                        .anyMatch(seat ->
                                seat.side() == Side.FORCE && seat.accountId().equals(who.userId()))
                : !who.has(Role.OUTSIDE_REVIEWER);
    }

    private Waiting waiting(Application application, Conclusion conclusion) {
        var standing = certificates.of(conclusion.conclusionId());
        return new Waiting(
                application,
                path(application, conclusion),
                conclusion,
                standing.isPresent(),
                standing.map(one -> one.missing()).orElse(List.of()));
    }

    private String path(Application application, Conclusion conclusion) {
        return conclusion.caseClass() == CaseClass.SELF
                ? "/reviews/" + decisions.decision(application.applicationId()).orElseThrow()
                : application.path();
    }

    /// Puts a decision to the signature of those who made it.
    ///
    /// @throws NotFound where it is hidden, not concluded, or keeps the door shut
    @Transactional
    public Taken propose(UUID applicationId) {
        var application = vetting.application(applicationId);
        var conclusion = decisions
                .conclusion(applicationId)
                .filter(Conclusion::cleared)
                .filter(Issuing::isTheReaders)
                .orElseThrow(NotFound::new);
        return certificates.propose(certifiable(application, conclusion));
    }

    private Certifiable certifiable(Application application, Conclusion conclusion) {
        var rules = RuleBook.standard().on(application.ruleSetOn());
        var validity = Validity.of(application.level(), conclusion.decidedOn(), rules);
        var expires = Optional.ofNullable(conclusion.until())
                .map(last -> last.plusDays(1))
                .orElse(validity.expiresOn());
        return new Certifiable(
                conclusion.conclusionId(),
                application.applicationId(),
                application.reference(),
                application.subjectId(),
                application.name(),
                application.level(),
                conclusion.caseClass(),
                conclusion.conditions().stream().map(Issuing::words).toList(),
                Basis.valueOf(conclusion.basis().name()),
                vetting.completeness(application.applicationId()).stamps().isEmpty()
                        ? List.of()
                        : List.of(Decision.DEVIATION),
                LegalMode.valueOf(conclusion.mode().name()),
                conclusion.specialistNeeded(),
                conclusion.seats().stream()
                        .map(seat -> seat.accountId().toString())
                        .toList(),
                conclusion.seats().stream().anyMatch(seat -> seat.side() == Side.OUTSIDE),
                reasons(conclusion),
                conclusion.evidence().stream()
                        .map(one -> new SigningRequest.Shown(one.label(), Hash.of(one.sha256())))
                        .toList(),
                "vetting-" + rules.on(),
                midnight(validity.validFrom()),
                midnight(expires));
    }

    /// The opinions themselves stay in the file, where who signs has read them; their digest binds the signature to
    /// them.
    private static String reasons(Conclusion conclusion) {
        return "Decided on %s as a case of class %s, by: %s.%n%nThe opinions of both sides, as they were opened, have the SHA-256%n%s"
                .formatted(
                        conclusion.decidedOn(),
                        conclusion.caseClass().label(),
                        conclusion.seats().stream()
                                .map(seat -> seat.name() + " (" + seat.organisation() + ")")
                                .collect(Collectors.joining(", ")),
                        HexFormat.of().formatHex(conclusion.reasonsDigest()));
    }

    private static String words(plumbline.law.vetting.decision.Condition condition) {
        return "%s. Owner: %s, %s. Looked at every %d months."
                .formatted(condition.text(), condition.owner(), condition.ownerRole(), condition.reviewEvery());
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(London.ZONE).toInstant();
    }

    /// A certificate that the verifier accepts is a clearance, and the application is at its end.
    @EventListener
    void certified(Certified event) {
        vetting.certified(event.applicationId());
        clearances.certified(
                event.decisionId(),
                event.applicationId(),
                event.subjectId(),
                event.level(),
                London.day(event.from()),
                London.day(event.expires()),
                plumbline.law.vetting.Basis.valueOf(event.basis().name()));
    }

    /// A conflict came to light: what was concluded is signed no more, and a clearance that rests on it is reviewed.
    /// Nothing is taken from anybody by that alone.
    @EventListener
    void voided(CoDecisionVoided event) {
        var why = "A conflict of somebody who decided came to light; the case is decided again.";
        certificates.takeBack(event.conclusionId(), why);
        if (clearances.of(event.subjectId()).stream()
                .noneMatch(clearance -> clearance.clearanceId().equals(event.conclusionId()))) {
            return;
        }
        var person = Optional.ofNullable(event.personId()).flatMap(people::find);
        if (person.isPresent()) {
            aftercare.happened(new Happened(
                    event.conclusionId(),
                    new Event.DecisionVoided(),
                    person.get().personId(),
                    person.get().kind(),
                    London.day(clock.instant()),
                    why,
                    null,
                    null,
                    null));
        } else {
            clearances.overlay(event.subjectId(), Overlay.REVIEW_REQUIRED, why);
        }
    }
}
