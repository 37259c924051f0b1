package plumbline.aftercare;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.clearance.Clearance;
import plumbline.clearance.Clearances;
import plumbline.forms.Labels;
import plumbline.law.clock.London;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.after.AnnualReviews;
import plumbline.law.vetting.after.Event;
import plumbline.law.vetting.after.WithdrawalAct;
import plumbline.law.vetting.after.WithdrawalCase;
import plumbline.law.vetting.after.WithdrawalStage;
import plumbline.people.People;
import plumbline.people.Person;
import plumbline.web.NotFound;

/// What holders do about their own clearance.
@Service
class Holding {
    private final ToldRepository holders;
    private final CourseRepository courses;
    private final Aftercare aftercare;
    private final CourseOpenings openings;
    private final People people;
    private final Clearances clearances;
    private final InstantSource clock;

    Holding(
            ToldRepository holders,
            CourseRepository courses,
            Aftercare aftercare,
            CourseOpenings openings,
            People people,
            Clearances clearances,
            InstantSource clock) {
        this.holders = holders;
        this.courses = courses;
        this.aftercare = aftercare;
        this.openings = openings;
        this.people = people;
        this.clearances = clearances;
        this.clock = clock;
    }

    /// The person behind the account.
    ///
    /// @throws NotFound where the account is of nobody in the register
    private Person me() {
        UUID person = Access.current().personId();
        if (person == null) {
            throw new NotFound();
        }
        return people.find(person).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    MyClearancePages.Own own() {
        var me = me().personId();
        var last = holders.lastReturn(me);
        var today = London.day(clock.instant());
        return new MyClearancePages.Own(
                holders.changes(me),
                served(me),
                last.orElse(null),
                clearances.active(me, today).stream()
                        .flatMap(held -> due(held, last.orElse(null)))
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    /// When the annual review of what is held is due next; nothing for levels that have none.
    private Stream<LocalDate> due(Clearance held, @Nullable Instant lastReturn) {
        var last = lastReturn == null || London.day(lastReturn).isBefore(held.validFrom())
                ? held.validFrom()
                : London.day(lastReturn);
        return held.level() instanceof Level level
                ? AnnualReviews.standing(level, last, London.day(clock.instant()), openings.clocks()).due().stream()
                : Stream.of();
    }

    /// Tells the vetting authority of a change, which opens a review of it.
    @Transactional
    public void tell(UUID changeId, ChangeTold told) {
        var me = me();
        if (holders.tell(changeId, me.personId(), told)) {
            openings.follow(new Happened(
                    changeId,
                    new Event.ChangeReported(told.change()),
                    me.personId(),
                    me.kind(),
                    London.day(clock.instant()),
                    Labels.of(told.change()) + ": " + told.what(),
                    null,
                    null,
                    null));
        }
    }

    @Transactional
    public void give(UUID returnId, AnnualReturn given) {
        holders.give(returnId, me().personId(), given);
    }

    /// Answers a notice that was served on the person.
    @Transactional
    public Acted respond(UUID courseId, UUID actId, WithdrawalAct.Responded response) {
        notice(courseId);
        return aftercare.done(courseId, actId, response, clock.instant());
    }

    /// A notice that was served on the person.
    ///
    /// @throws NotFound where there is none
    @Transactional(readOnly = true)
    public MyClearancePages.Served notice(UUID courseId) {
        return served(me().personId()).stream()
                .filter(one -> one.courseId().equals(courseId))
                .findAny()
                .orElseThrow(NotFound::new);
    }

    private List<MyClearancePages.Served> served(UUID personId) {
        return holders.served(personId).stream()
                .map(course -> courses.onRecord(course).orElseThrow())
                .map(running -> served((WithdrawalCase) running.course()))
                .toList();
    }

    private static MyClearancePages.Served served(WithdrawalCase withdrawal) {
        var acts = withdrawal.history().stream().map(done -> done.act()).toList();
        var notice = acts.stream()
                .filter(WithdrawalAct.NoticeServed.class::isInstance)
                .map(WithdrawalAct.NoticeServed.class::cast)
                .reduce((_, last) -> last)
                .orElseThrow();
        return new MyClearancePages.Served(
                withdrawal.id(),
                notice,
                acts.stream().anyMatch(WithdrawalAct.Responded.class::isInstance),
                withdrawal.stage() == WithdrawalStage.RESPONSE_OPEN);
    }
}
