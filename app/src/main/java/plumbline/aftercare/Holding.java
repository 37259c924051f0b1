package plumbline.aftercare;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.forms.Labels;
import plumbline.law.clock.London;
import plumbline.law.vetting.after.Act;
import plumbline.law.vetting.after.ActKind;
import plumbline.law.vetting.after.AnnualReviews;
import plumbline.law.vetting.after.Course;
import plumbline.law.vetting.after.Event;
import plumbline.people.People;
import plumbline.people.Person;
import plumbline.web.NotFound;

/// What holders do about their own clearance.
@Service
class Holding {
    /// What a holder does in a course of which they were told.
    private static final List<ActKind> OWN =
            List.of(ActKind.RESPONDED, ActKind.PANEL_APPEALED, ActKind.TRIBUNAL_APPEALED, ActKind.RESTRICTION_ANSWERED);

    private final ToldRepository holders;
    private final CourseRepository courses;
    private final Aftercare aftercare;
    private final CourseOpenings openings;
    private final People people;
    private final AnnualDue annual;
    private final InstantSource clock;

    Holding(
            ToldRepository holders,
            CourseRepository courses,
            Aftercare aftercare,
            CourseOpenings openings,
            People people,
            AnnualDue annual,
            InstantSource clock) {
        this.holders = holders;
        this.courses = courses;
        this.aftercare = aftercare;
        this.openings = openings;
        this.people = people;
        this.annual = annual;
        this.clock = clock;
    }

    /// The person behind the account.
    ///
    /// @throws NotFound where the account is of nobody in the register
    Person me() {
        UUID person = Access.current().personId();
        if (person == null) {
            throw new NotFound();
        }
        return people.find(person).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    MyClearancePages.Own own() {
        var me = me().personId();
        return new MyClearancePages.Own(
                holders.changes(me, Access.current().userId()),
                known(me)
                        .flatMap(running -> ServedNotices.of(running, openings.clocks()).stream())
                        .toList(),
                holders.lastReturn(me).orElse(null),
                annual.of(me, London.day(clock.instant()))
                        .flatMap(AnnualReviews.Standing::due)
                        .orElse(null));
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

    /// What the person may do now about something of which they were told.
    record Turn(UUID courseId, ActKind kind) {}

    /// What the person may do now in a course of which they were told.
    ///
    /// @throws NotFound where they were told of none, or can do nothing in it
    @Transactional(readOnly = true)
    public Turn turn(UUID courseId) {
        return known(me().personId())
                .filter(running -> running.opened().courseId().equals(courseId))
                .flatMap(running -> turn(running.course()).stream())
                .findAny()
                .orElseThrow(NotFound::new);
    }

    static Optional<Turn> turn(Course course) {
        return OWN.stream()
                .filter(course.open()::contains)
                .map(kind -> new Turn(course.id(), kind))
                .findFirst();
    }

    /// Answers, appeals or makes representations.
    @Transactional
    public Acted say(UUID courseId, UUID actId, Act said) {
        if (turn(courseId).kind() != said.kind()) {
            throw new NotFound();
        }
        return aftercare.done(courseId, actId, said, clock.instant());
    }

    private Stream<Running> known(UUID personId) {
        return holders.served(personId).stream()
                .map(course -> courses.onRecord(course).orElseThrow());
    }
}
