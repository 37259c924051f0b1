package plumbline.aftercare;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.access.Role;
import plumbline.access.Walls;
import plumbline.law.clock.WorkingDays;
import plumbline.law.vetting.after.Clocks;
import plumbline.law.vetting.after.Consequence;
import plumbline.law.vetting.after.Event;
import plumbline.law.vetting.after.Told;
import plumbline.law.vetting.after.Trigger;
import plumbline.law.vetting.after.Triggers;
import plumbline.parameters.LawInUse;

/// Opens what follows from an event. What stands already is left as it is, so that asking again changes nothing.
@Component
class CourseOpenings {
    private static final WorkingDays DAYS = WorkingDays.englandAndWales();

    private final CourseRepository courses;
    private final Walls walls;
    private final Access access;
    private final LawInUse law;
    private final SecureRandom random;
    private final Consequences consequences;

    CourseOpenings(
            CourseRepository courses,
            Walls walls,
            Access access,
            LawInUse law,
            SecureRandom random,
            Consequences consequences) {
        this.courses = courses;
        this.walls = walls;
        this.access = access;
        this.law = law;
        this.random = random;
        this.consequences = consequences;
    }

    /// The clocks as the force counts them.
    Clocks clocks() {
        return new Clocks(law.clocks(), DAYS);
    }

    /// Opens everything that the event calls for.
    @Transactional
    public void follow(Happened what) {
        Triggers.follow(what.event(), what.day(), what.applicant(), what.rules(), clocks())
                .ifPresent(consequence -> open(what, consequence));
    }

    private void open(Happened what, Consequence consequence) {
        first(what, consequence)
                .map(beginning -> opened(what, consequence.trigger(), beginning))
                .ifPresent(first -> {
                    if (open(first) && consequence.told().contains(Told.OUTSIDE_BODY)) {
                        courses.tellOutside(
                                first.courseId(), consequence.trigger().label() + ": a review was opened");
                    }
                });
        consequence
                .situation()
                .ifPresent(situation -> open(opened(
                        what,
                        consequence.trigger(),
                        new Beginning.OfRestriction(what.applicant(), situation, what.rules()))));
    }

    /// What is opened beside the restriction that the situation calls for; empty where that is all.
    private static Optional<Beginning> first(Happened what, Consequence consequence) {
        if (what.event() instanceof Event.MovesIn moves) {
            return Optional.of(new Beginning.OfTransfer(moves.parentForce()));
        }
        return switch (consequence.opens()) {
            case WITHDRAWAL_CASE -> Optional.of(new Beginning.OfWithdrawal(what.applicant(), false));
            case REVIEW, FULL_VETTING, GATE ->
                Optional.of(new Beginning.OfReview(consequence.trigger(), consequence.red()));
            case RESTRICTION -> Optional.empty();
        };
    }

    private static Opened opened(Happened what, Trigger trigger, Beginning beginning) {
        return new Opened(
                Opened.id(what.source(), beginning.kind()),
                what.personId(),
                what.day(),
                what.why(),
                what.operationId(),
                what.allegationId(),
                trigger.isCovert(),
                beginning);
    }

    /// Opens a course, hides it from the person, and draws who looks from outside. Whether it was not there before.
    @Transactional
    public boolean open(Opened opened) {
        if (!courses.open(opened)) {
            return false;
        }
        walls.shutOut(opened.courseId(), opened.personId(), "their own clearance");
        if (opened.beginning().needsOutside()) {
            draw(opened);
        }
        keep(courses.onRecord(opened.courseId()).orElseThrow());
        return true;
    }

    /// Draws a reviewer by lot; the force does not choose. Nobody is drawn while there is none.
    void draw(Opened opened) {
        var reviewers = access.holders(Set.of(Role.OUTSIDE_REVIEWER)).stream()
                .filter(reviewer -> !opened.personId().equals(reviewer.personId()))
                .toList();
        if (!reviewers.isEmpty()) {
            courses.draw(
                    opened.courseId(),
                    reviewers.get(random.nextInt(reviewers.size())).userId());
        }
    }

    /// Writes down where a course stands now, and what that does to the person's clearances.
    void keep(Running running) {
        courses.put(Standing.of(running, clocks()));
        consequences.lay(running.opened().personId());
    }
}
