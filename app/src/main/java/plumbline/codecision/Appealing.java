package plumbline.codecision;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Instruments;
import plumbline.law.vetting.Basis;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.law.vetting.twokey.AppealPanel;

/// An appeal panel: the only way, beside a departure, to open a door that one key has closed.
@Service
public class Appealing {
    private static final Citation RULE =
            Citation.confirmed(Instruments.POLICY, "two keys: appeal panel", "our rule: each member says why");

    private final CaseFiles cases;
    private final DrawnSight deciders;
    private final VettedApplications applications;
    private final ApplicationEventPublisher events;

    Appealing(CaseFiles cases, DrawnSight deciders, VettedApplications applications, ApplicationEventPublisher events) {
        this.cases = cases;
        this.deciders = deciders;
        this.applications = applications;
        this.events = events;
    }

    /// Records what a panel made of a case that was not cleared. Where its votes open the door, the case is concluded
    /// anew; where not, the appeal is on record and the door stays shut.
    ///
    /// @param answers the written answer to each adverse finding, in one text; a red case opens only with it
    /// @return whether these may hear it, not how they voted
    @Transactional
    public Verdict heard(UUID decisionId, List<AppealVote> votes, String answers) {
        cases.holdStill(decisionId);
        var course = cases.of(decisionId);
        var figures = course.file().figures();
        var panel = panel(course, votes);
        var may = closed(course).and(() -> reasoned(votes)).and(() -> panel.may(figures));
        if (may.isAllowed()) {
            var opinions = votes.stream().map(AppealVote::opinion).toList();
            var opens = panel.opens(opinions, !answers.isBlank(), figures).isAllowed();
            var after = cases.add(course, new Step.AppealHeard(votes, answers, opens));
            if (opens) {
                conclude(after);
            }
        }
        return may;
    }

    private void conclude(Course course) {
        var today = cases.today();
        cases.add(
                course, new Step.Concluded(true, Basis.APPEAL, List.of(), Opening.reasonsDigest(course), null, today));
        var applicationId = course.file().applicationId();
        applications.move(applicationId, ApplicationStage.DECIDED_CLEAR, "An appeal panel opened the door");
        events.publishEvent(new CoDecided(applicationId));
    }

    private AppealPanel panel(Course course, List<AppealVote> votes) {
        Set<UUID> before = deciders.of(course.file().applicationId());
        return new AppealPanel(
                course.file().caseClass(),
                votes.stream()
                        .map(vote -> new AppealPanel.Member(
                                vote.outside(),
                                vote.chair(),
                                vote.legal(),
                                before.contains(vote.accountId()),
                                vote.grade()))
                        .toList());
    }

    private Verdict closed(Course course) {
        return course.stage(cases.today()) == Stage.NOT_CLEARED
                ? Verdict.allowed()
                : Verdict.refused(
                        "APPEAL", "The two keys have not closed the door.", "An appeal is from a refusal.", RULE);
    }

    private static Verdict reasoned(List<AppealVote> votes) {
        return votes.stream().noneMatch(vote -> vote.reasons().isBlank())
                ? Verdict.allowed()
                : Verdict.refused("APPEAL", "A member gives no reasons.", "Each member says why.", RULE);
    }
}
