package plumbline.codecision;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.assessment.Assessments;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Instruments;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.Side;
import plumbline.law.vetting.decision.ComposedOpinion;
import plumbline.law.vetting.twokey.Figure;
import plumbline.law.vetting.twokey.ForceSeat;
import plumbline.law.vetting.twokey.Grade;
import plumbline.law.vetting.twokey.Hand;

/// Sealing an opinion: the force's by whoever may give it, the outside's by whoever was drawn.
@Service
public class Sealing {
    private static final Citation RULE = Citation.confirmed(
            Instruments.POLICY, "two keys: blindness", "our rule: sealed before anybody sees the other side");

    private final CaseFiles cases;
    private final Opening opening;
    private final Envelopes envelopes;
    private final VettedApplications applications;
    private final Assessments assessments;

    Sealing(
            CaseFiles cases,
            Opening opening,
            Envelopes envelopes,
            VettedApplications applications,
            Assessments assessments) {
        this.applications = applications;
        this.assessments = assessments;
        this.cases = cases;
        this.opening = opening;
        this.envelopes = envelopes;
    }

    /// Seals the force's opinion, if nothing stands against it by the rules of a decision.
    @Transactional
    public Verdict force(UUID decisionId, UUID opinionId, ComposedOpinion opinion) {
        var applicationId = cases.ofForce(decisionId).file().applicationId();
        return assessments
                .maySeal(applicationId, opinion)
                .and(() -> force(decisionId, opinionId, opinion, applications.ranChecks(applicationId)));
    }

    /// Seals the opinion of whoever was drawn, a reviewer or the vetting authority that takes the force's part, if
    /// nothing stands against it by the rules of a decision.
    @Transactional
    public Verdict outside(UUID decisionId, UUID opinionId, ComposedOpinion opinion) {
        var applicationId = cases.ofReviewer(decisionId).file().applicationId();
        return assessments.maySeal(applicationId, opinion).and(() -> fromOutside(decisionId, opinionId, opinion));
    }

    /// Seals the force's opinion.
    ///
    /// @param ranChecks the accounts that ran the checks of the application
    @Transactional
    Verdict force(UUID decisionId, UUID opinionId, ComposedOpinion opinion, Set<UUID> ranChecks) {
        cases.holdStill(decisionId);
        var course = cases.ofForce(decisionId);
        var who = Access.current();
        var hands = EnumSet.noneOf(Hand.class);
        if (ranChecks.contains(who.userId()) || who.has(Role.VETTING_RESEARCHER)) {
            hands.add(Hand.RAN_CHECKS);
        }
        if (who.has(Role.HR_OFFICER)) {
            hands.add(Hand.RECRUITS);
        }
        return ForceSeat.of(course.file().caseClass())
                .may(grade(who), hands)
                .and(() -> seal(course, Side.FORCE, who.userId(), opinionId, opinion));
    }

    /// Seals the opinion of whoever was drawn.
    @Transactional
    Verdict fromOutside(UUID decisionId, UUID opinionId, ComposedOpinion opinion) {
        cases.holdStill(decisionId);
        var course = cases.ofReviewer(decisionId);
        var own = cases.own().reviewerId();
        return need(
                        course.isOpenTo(own),
                        "You have not said that nothing stands between you and the person.",
                        "Declare it, or declare the conflict.")
                .and(() -> seal(course, course.isHost(own) ? Side.FORCE : Side.OUTSIDE, own, opinionId, opinion));
    }

    /// The grade in which somebody of the force acts. The force has one role for its vetting officers; whoever may
    /// give an opinion has it, and whoever only researches has the other.
    static Grade grade(SignedIn who) {
        if (who.has(Role.CHIEF_OFFICER)) {
            return Grade.CHIEF;
        }
        if (who.has(Role.VETTING_MANAGER)) {
            return Grade.MANAGER;
        }
        return who.has(Role.VETTING_OFFICER) ? Grade.SENIOR_OFFICER : Grade.RESEARCHER;
    }

    private Verdict seal(Course course, Side side, UUID author, UUID opinionId, ComposedOpinion opinion) {
        if (course.all(Step.Sealed.class).anyMatch(one -> one.opinionId().equals(opinionId))) {
            return Verdict.allowed();
        }
        var stage = course.stage(cases.today());
        return need(!stage.isDecided(), "The case is decided.", "Nothing: an appeal panel can look at it again.")
                .and(() -> need(
                        stage != Stage.WITH_CHECKS,
                        "The case is back with its checks.",
                        "Wait until the checks are answered."))
                .and(() -> need(
                        side == Side.FORCE
                                ? course.sealedByForce().isEmpty()
                                : course.sealedBy(author).isEmpty(),
                        "This opinion is sealed already. A sealed opinion is neither read nor changed.",
                        "Wait until the envelopes are opened."))
                .and(() -> need(
                        opinion.opinion() != Opinion.NEED_INFO || mayAsk(course),
                        "The case cannot go back to its checks again.",
                        "Conclude on what there is: what is not shown cannot clear."))
                .and(() -> {
                    var commitment = envelopes.seal(opinion.bytes());
                    opening.openIfReady(
                            cases.add(course, new Step.Sealed(opinionId, side, author, course.phase(), commitment)));
                    return Verdict.allowed();
                });
    }

    private static boolean mayAsk(Course course) {
        return !course.isReconciling()
                && course.rounds() < course.file().figures().of(Figure.INFO_ROUNDS);
    }

    private static Verdict need(boolean met, String reason, String remedy) {
        return met ? Verdict.allowed() : Verdict.refused("SEAL", reason, remedy, RULE);
    }
}
