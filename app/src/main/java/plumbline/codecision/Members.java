package plumbline.codecision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Instruments;
import plumbline.law.vetting.twokey.Conflict;
import plumbline.law.vetting.twokey.ConflictCode;
import plumbline.law.vetting.twokey.LateConflict;
import plumbline.law.vetting.twokey.Leaving;
import plumbline.law.vetting.twokey.Objection;
import plumbline.web.NotFound;

/// Who sits, and who leaves: the notice to the person, objections, conflicts, illness, and the draws that follow.
@Service
public class Members {
    private static final Citation RULE = Citation.confirmed(
            Instruments.POLICY, "two keys: notice", "our rule: the person is told who sits, and may object");

    private final CaseFiles cases;
    private final Drawing drawing;
    private final Opening opening;
    private final VettedApplications applications;
    private final ApplicationEventPublisher events;

    Members(
            CaseFiles cases,
            Drawing drawing,
            Opening opening,
            VettedApplications applications,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.drawing = drawing;
        this.opening = opening;
        this.applications = applications;
        this.events = events;
    }

    /// Who sits from outside, by their places on the roster.
    @Transactional(readOnly = true)
    public List<UUID> sitting(UUID decisionId) {
        return cases.ofBody(decisionId).seats().holders();
    }

    /// Draws for the seats that nobody holds.
    @Transactional
    public Verdict draw(UUID decisionId) {
        cases.holdStill(decisionId);
        return drawing.draw(cases.ofBody(decisionId));
    }

    /// Records that the person was told who sits; the time to object runs from that day.
    @Transactional
    public Verdict named(UUID decisionId, LocalDate on) {
        cases.holdStill(decisionId);
        var course = cases.ofBody(decisionId);
        var unnamed = course.seats().all().stream()
                .filter(seat -> seat.namedOn().isEmpty())
                .flatMap(seat -> seat.holder().stream())
                .toList();
        if (on.isAfter(cases.today()) || on.isBefore(course.file().openedOn())) {
            return Verdict.refused(
                    "NOTICE",
                    "The notice cannot have been given on that day.",
                    "Enter the day on which the names were given.",
                    RULE);
        }
        if (!unnamed.isEmpty()) {
            cases.add(course, new Step.Named(unnamed, on));
        }
        return Verdict.allowed();
    }

    /// Records that the person has nothing against whoever was named, so that nobody waits for the time to pass.
    @Transactional
    public Verdict nothingAgainst(UUID decisionId) {
        cases.holdStill(decisionId);
        var course = cases.ofBody(decisionId);
        if (course.seats().all().stream().allMatch(seat -> seat.namedOn().isEmpty())) {
            return Verdict.refused("NOTICE", "Nobody was named to the person yet.", "Give the names first.", RULE);
        }
        opening.openIfReady(cases.add(course, new Step.NothingAgainst(cases.today())));
        return Verdict.allowed();
    }

    /// Takes the person's objection to a reviewer.
    @Transactional
    public Verdict object(UUID decisionId, UUID objectionId, UUID reviewer, LocalDate receivedOn, String grounds) {
        cases.holdStill(decisionId);
        var course = cases.ofBody(decisionId);
        if (course.all(Step.Objected.class).anyMatch(one -> one.objectionId().equals(objectionId))) {
            return Verdict.allowed();
        }
        var seat = course.seats().of(reviewer).orElseThrow(NotFound::new);
        var window = course.window(seat);
        if (window.isEmpty()) {
            return Verdict.refused("NOTICE", "The person was not told of this reviewer yet.", "Give the name.", RULE);
        }
        var before =
                course.all(Step.Objected.class).anyMatch(one -> one.reviewer().equals(reviewer));
        var admitted = new Objection(window.get(), receivedOn, grounds, seat.upheld(), before).admitted();
        if (admitted.isAllowed()) {
            cases.add(course, new Step.Objected(objectionId, reviewer, receivedOn, grounds));
        }
        return admitted;
    }

    /// Rules on an objection; where it is upheld, another reviewer is drawn.
    @Transactional
    public Verdict rule(UUID decisionId, UUID objectionId, boolean upheld, String reason) {
        cases.holdStill(decisionId);
        var course = cases.ofBody(decisionId);
        var objection = course.pending().stream()
                .filter(one -> one.objectionId().equals(objectionId))
                .findAny()
                .orElseThrow(NotFound::new);
        var after = cases.add(course, new Step.ObjectionRuled(objectionId, upheld, reason));
        if (upheld) {
            return leave(after, objection.reviewer(), Leaving.OBJECTION, null, null, reason);
        }
        opening.openIfReady(after);
        return Verdict.allowed();
    }

    /// A reviewer declares that nothing stands between them and the person.
    @Transactional
    public void unconflicted(UUID decisionId) {
        cases.holdStill(decisionId);
        var course = cases.ofReviewer(decisionId);
        var own = cases.own().reviewerId();
        if (course.seats().of(own).filter(seat -> !seat.isUnconflicted()).isPresent()) {
            cases.add(course, new Step.Unconflicted(own));
        }
    }

    /// A reviewer declares a conflict and leaves.
    @Transactional
    public Verdict declare(UUID decisionId, ConflictCode code, String words) {
        cases.holdStill(decisionId);
        var course = cases.ofReviewer(decisionId);
        return leave(course, cases.own().reviewerId(), Leaving.CONFLICT, code, Conflict.Found.DECLARED, words);
    }

    /// A conflict of a reviewer came to light, whenever that is.
    @Transactional
    public Verdict found(UUID decisionId, UUID reviewer, ConflictCode code, String words) {
        cases.holdStill(decisionId);
        return leave(cases.ofBody(decisionId), reviewer, Leaving.CONFLICT, code, Conflict.Found.DETECTED, words);
    }

    /// Records since when a reviewer is ill.
    @Transactional
    public void ill(UUID decisionId, UUID reviewer, LocalDate since) {
        cases.holdStill(decisionId);
        var course = cases.ofBody(decisionId);
        if (course.seats().of(reviewer).isEmpty()) {
            throw new NotFound();
        }
        cases.add(course, new Step.FellIll(reviewer, since));
    }

    /// Replaces an ill reviewer, once they were waited for.
    @Transactional
    public Verdict replace(UUID decisionId, UUID reviewer) {
        cases.holdStill(decisionId);
        var course = cases.ofBody(decisionId);
        var seat = course.seats().of(reviewer).orElseThrow(NotFound::new);
        var waiting = course.waiting(seat).orElseThrow(NotFound::new);
        var may = Leaving.ILLNESS.mayReplace(waiting, cases.today());
        return may.isAllowed() ? leave(course, reviewer, Leaving.ILLNESS, null, null, "ill") : may;
    }

    /// A reviewer leaves: their envelope is void, an opened case is decided again, and the seat is drawn.
    private Verdict leave(
            Course course,
            UUID reviewer,
            Leaving why,
            @Nullable ConflictCode code,
            Conflict.@Nullable Found found,
            String words) {
        if (course.seats().of(reviewer).isEmpty()) {
            throw new NotFound();
        }
        var opened = course.lastOpened().isPresent();
        var cleared = course.concluded().filter(Step.Concluded::cleared).isPresent();
        var effect = LateConflict.of(course.sealedBy(reviewer).isPresent(), cleared);
        var now = course;
        if (effect.voidsOpinion()) {
            now = cases.add(
                    now, new Step.Voided(now.sealedBy(reviewer).orElseThrow().opinionId(), why.label(), false));
        }
        now = cases.add(now, new Step.Left(reviewer, why, code, found, words));
        if (opened && why == Leaving.CONFLICT) {
            now = cases.add(now, new Step.Reopened("A conflict of a reviewer came to light: " + words));
            applications.again(now.file().applicationId(), "A conflict of a reviewer came to light");
        }
        if (effect.flagsClearance()) {
            events.publishEvent(new CoDecisionVoided(
                    course.conclusionId(),
                    now.file().applicationId(),
                    now.file().subjectId(),
                    now.file().personId()));
        }
        drawing.draw(now);
        return Verdict.allowed();
    }
}
