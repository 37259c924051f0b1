package plumbline.codecision;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.web.NotFound;

/// What reviewers do with the file before they seal: they read, they ask, they unmask, and the force answers or
/// withholds.
@Service
class Desk {
    private final CaseFiles cases;
    private final Opening opening;
    private final VettedApplications applications;
    private final Documents documents;

    Desk(CaseFiles cases, Opening opening, VettedApplications applications, Documents documents) {
        this.cases = cases;
        this.opening = opening;
        this.applications = applications;
        this.documents = documents;
    }

    @Transactional
    public void ask(UUID decisionId, UUID questionId, String question) {
        var course = cases.ofReviewer(decisionId);
        if (course.all(Step.Asked.class).noneMatch(one -> one.questionId().equals(questionId))) {
            cases.add(course, new Step.Asked(questionId, cases.own().reviewerId(), question));
        }
    }

    @Transactional
    public void answer(UUID decisionId, UUID questionId, String answer) {
        var course = cases.ofForce(decisionId);
        if (course.unanswered().stream().noneMatch(one -> one.questionId().equals(questionId))) {
            throw new NotFound();
        }
        cases.add(course, new Step.Answered(questionId, answer));
    }

    /// Keeps a document of the file from the reviewers, who are told that, and why.
    @Transactional
    public void withhold(UUID decisionId, String label, String reason) {
        var course = cases.ofForce(decisionId);
        if (course.shown().stream().noneMatch(one -> one.label().equals(label))) {
            throw new NotFound();
        }
        cases.add(course, new Step.Withheld(label, reason));
    }

    /// The words of a document that the reviewer is shown. That they had it before them is on record.
    @Transactional
    ReviewPages.Reading read(UUID decisionId, String sha256) {
        var course = cases.ofReviewer(decisionId);
        var own = cases.own();
        if (!course.isOpenTo(own.reviewerId())) {
            throw new NotFound();
        }
        var shown = course.shown().stream()
                .filter(one -> one.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(NotFound::new);
        var masking = documents.masking(course, own);
        var words = documents.words(course, shown, masking);
        if (words.isPresent() && !course.readBy(own.reviewerId()).contains(sha256)) {
            cases.add(course, new Step.Read(own.reviewerId(), shown.label(), sha256));
        }
        return new ReviewPages.Reading(
                TwoKeyPages.Row.title(course),
                "/reviews/" + decisionId,
                shown.told(masking),
                words.orElse(null),
                !ReviewPages.hidden(course, own).isEmpty());
    }

    /// Shows a masked field to the reviewer, whose reason stays on record.
    @Transactional
    public void unmask(UUID decisionId, Masked field, String reason) {
        cases.add(cases.ofReviewer(decisionId), new Step.Unmasked(cases.own().reviewerId(), field, reason));
    }

    /// The checks were looked at again, so the clock goes on.
    @Transactional
    public void resume(UUID decisionId, String what) {
        cases.holdStill(decisionId);
        var course = cases.ofForce(decisionId);
        if (!course.isWithChecks()) {
            throw new NotFound();
        }
        var applicationId = course.file().applicationId();
        applications.move(applicationId, ApplicationStage.AWAITING_OUTSIDE, what);
        var filed = cases.add(course, new Step.Filed(applications.evidence(applicationId)));
        opening.openIfReady(cases.add(filed, new Step.Resumed(what)));
    }

    /// The case with its opened opinions, for the force's people; empty before the envelopes were opened. The attempt
    /// is on record then.
    @Transactional
    public Optional<Course> readAsForce(UUID decisionId) {
        var course = cases.ofForce(decisionId);
        return read(course, course.lastOpened().isPresent());
    }

    /// The same for somebody from outside, who must have sealed an opinion that was opened with the others: whoever
    /// takes a seat later reads nothing before their own is opened.
    @Transactional
    public Optional<Course> readAsReviewer(UUID decisionId) {
        var course = cases.ofReviewer(decisionId);
        return read(course, Opening.lastWord(course, cases.own().reviewerId()).isPresent());
    }

    private Optional<Course> read(Course course, boolean may) {
        if (may) {
            return Optional.of(course);
        }
        cases.add(course, new Step.Peeked(Access.current().userId(), "the opinions of both sides"));
        return Optional.empty();
    }
}
