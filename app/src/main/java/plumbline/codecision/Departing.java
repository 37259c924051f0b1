package plumbline.codecision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.access.Role;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Instruments;
import plumbline.law.vetting.Basis;
import plumbline.law.vetting.Side;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.law.vetting.twokey.Departure;

/// What can open a door after one key has closed it: the chief officer's departure, and an appeal panel.
@Service
class Departing {
    private static final Citation RULE = Citation.confirmed(
            Instruments.POLICY,
            "two keys: chief officer's departure",
            "our rule: from an outside opinion, and no other");

    private final CaseFiles cases;
    private final Opening opening;
    private final VettedApplications applications;
    private final ApplicationEventPublisher events;

    Departing(CaseFiles cases, Opening opening, VettedApplications applications, ApplicationEventPublisher events) {
        this.cases = cases;
        this.opening = opening;
        this.applications = applications;
        this.events = events;
    }

    /// Whether the chief officer could depart with these reasons until that day.
    @Transactional(readOnly = true)
    public Verdict may(UUID decisionId, String reasons, String legalAdvice, LocalDate until) {
        return may(cases.ofForce(decisionId), reasons, legalAdvice, until);
    }

    /// The chief officer departs from the outside opinion. The three bodies that watch read it from that moment.
    @Transactional
    public Verdict depart(UUID decisionId, String reasons, String legalAdvice, LocalDate until) {
        cases.holdStill(decisionId);
        var course = cases.ofForce(decisionId);
        if (course.departed().isPresent()) {
            return refused("There was a departure in this case already.", "Nothing: it cannot be repeated.");
        }
        var may = may(course, reasons, legalAdvice, until);
        if (may.isAllowed()) {
            var after = cases.add(course, new Step.Departed(reasons, legalAdvice, cases.today(), until));
            cases.add(
                    after,
                    new Step.Concluded(
                            true, Basis.DEPARTURE, List.of(), Opening.reasonsDigest(after), until, cases.today()));
            applications.move(
                    course.file().applicationId(), ApplicationStage.DECIDED_CLEAR, "The chief officer departed");
            events.publishEvent(new CoDecided(course.file().applicationId()));
        }
        return may;
    }

    /// Every departure, with its case, for those who watch.
    @Transactional(readOnly = true)
    public List<Course> all() {
        return cases.departed();
    }

    private Verdict may(Course course, String reasons, String legalAdvice, LocalDate until) {
        if (course.stage(cases.today()) != Stage.NOT_CLEARED) {
            return refused(
                    "The two sides have not closed the door.", "Nothing: a departure is from an outside opinion.");
        }
        var force = opening.words(course, Side.FORCE);
        return new Departure(
                        Access.current().has(Role.CHIEF_OFFICER),
                        course.file().absoluteBar(),
                        !force.isEmpty() && force.getFirst().opinion().opens(),
                        reasons,
                        legalAdvice,
                        cases.today(),
                        until)
                .may(course.file().mode(), course.file().figures());
    }

    private static Verdict refused(String reason, String remedy) {
        return Verdict.refused("DEPARTURE", reason, remedy, RULE);
    }
}
