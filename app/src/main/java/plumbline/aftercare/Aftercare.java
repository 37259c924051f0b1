package plumbline.aftercare;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.law.Verdict;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.after.Act;
import plumbline.law.vetting.after.Clocks;
import plumbline.law.vetting.after.Done;
import plumbline.law.vetting.after.Event;
import plumbline.law.vetting.after.Review;
import plumbline.law.vetting.after.ReviewAct;
import plumbline.law.vetting.after.WithdrawalAct;
import plumbline.people.People;
import plumbline.web.NotFound;

/// What is open about clearances: the courses as they stand, and the next act in one.
///
/// Whoever a course is about never learns of it here; for them it does not exist.
@Service
public class Aftercare {
    private final CourseRepository courses;
    private final CourseOpenings openings;
    private final SystemActs system;
    private final People people;
    private final Consequences consequences;
    private final Offered offered;
    private final ToldRepository told;

    Aftercare(
            CourseRepository courses,
            CourseOpenings openings,
            SystemActs system,
            People people,
            Consequences consequences,
            Offered offered,
            ToldRepository told) {
        this.courses = courses;
        this.openings = openings;
        this.system = system;
        this.people = people;
        this.consequences = consequences;
        this.offered = offered;
        this.told = told;
    }

    /// Opens what follows from something that happened. Said again it changes nothing.
    @Transactional
    public void happened(Happened what) {
        if (what.event() instanceof Event.ChangeReported(var change)) {
            told.tell(what.source(), what.personId(), new ChangeTold(change, what.day(), what.why()));
        }
        openings.follow(what);
    }

    /// The course.
    ///
    /// @throws NotFound where the reader may not know of it
    @Transactional(readOnly = true)
    Running course(UUID courseId) {
        if (!courses.isKnown(courseId, Access.current())) {
            throw new NotFound();
        }
        return courses.onRecord(courseId).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    List<Row> open(int most) {
        return courses.open(Access.current(), most);
    }

    @Transactional(readOnly = true)
    List<Row> unfinished() {
        return courses.unfinished(Access.current());
    }

    @Transactional(readOnly = true)
    List<Row> about(UUID personId) {
        return courses.about(Access.current(), personId);
    }

    @Transactional
    void begin(Opened opened) {
        openings.open(opened);
    }

    /// The identity of the review that an event with this source opens.
    public static UUID reviewFrom(UUID source) {
        return Opened.id(source, CourseKind.REVIEW);
    }

    /// The identity of the case on withdrawal that a step, or the decision of a review, opens.
    public static UUID withdrawalFrom(UUID source) {
        return Opened.id(source, CourseKind.WITHDRAWAL);
    }

    /// The identity of the transfer pack that an event with this source asks for.
    public static UUID transferFrom(UUID source) {
        return Opened.id(source, CourseKind.TRANSFER);
    }

    Clocks clocks() {
        return openings.clocks();
    }

    /// Does an act in a course that the reader may know of, if the law allows it.
    ///
    /// @throws NotFound where the reader may not know of it, or may do no such act there
    @Transactional
    public Acted act(UUID courseId, UUID actId, Act act, Instant at) {
        course(courseId);
        return done(courseId, actId, act, at);
    }

    /// The same in a course of which the person was served notice.
    @Transactional
    Acted done(UUID courseId, UUID actId, Act act, Instant at) {
        courses.holdStill(courseId);
        var running = courses.onRecord(courseId).orElseThrow(NotFound::new);
        var who = Access.current();
        var hand = Hands.of(who, running, act.kind()).orElseThrow(NotFound::new);
        if (running.course().history().stream().anyMatch(done -> done.id().equals(actId))) {
            return new Acted.Recorded(List.of());
        }
        var done = new Done(actId, act, at, hand, who.userId());
        var may = running.course()
                .may(done, openings.clocks())
                .and(() -> offered.exists(act, running.opened().personId()));
        return switch (may) {
            case Verdict.Refused refused -> new Acted.Refused(refused);
            case Verdict.Allowed(var cautions) -> {
                courses.add(courseId, done);
                var after = courses.onRecord(courseId).orElseThrow();
                openings.keep(after);
                follow(running, after, done, cautions);
                yield new Acted.Recorded(cautions);
            }
        };
    }

    private void follow(Running before, Running after, Done done, List<Verdict.Caution> cautions) {
        cautions.stream()
                .filter(caution -> caution.rule().equals("ALARM"))
                .forEach(caution -> courses.tellOutside(after.opened().courseId(), caution.sentence()));
        switch (done.act()) {
            case ReviewAct.Triaged _ -> {
                if (after.reviewer() == null && after.course() instanceof Review review && review.red()) {
                    openings.draw(after.opened());
                }
            }
            case ReviewAct.Decided decided -> {
                if (decided.outcome() == ReviewAct.Outcome.WITHDRAWAL_CASE) {
                    begin(withdrawal(before.opened(), done));
                }
            }
            case WithdrawalAct.SeverityDecided _ ->
                system.severityDecided(after.opened().personId(), done);
            case WithdrawalAct.Decided decided -> {
                if (!decided.decision().keeps()) {
                    consequences.withdraw(after.opened().personId(), done.day(), decided.reason());
                }
            }
            default -> {}
        }
    }

    private Opened withdrawal(Opened review, Done decided) {
        return new Opened(
                Opened.id(decided.id(), CourseKind.WITHDRAWAL),
                review.personId(),
                decided.day(),
                "A vetting review: " + review.why(),
                review.operationId(),
                review.allegationId(),
                review.covert(),
                new Beginning.OfWithdrawal(applicant(review.personId()), false));
    }

    private Applicant applicant(UUID personId) {
        return Capacity.of(people.find(personId).orElseThrow(NotFound::new).kind());
    }
}
