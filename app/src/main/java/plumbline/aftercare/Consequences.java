package plumbline.aftercare;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import plumbline.clearance.Clearances;
import plumbline.law.vetting.after.Course;
import plumbline.law.vetting.after.Overlay;
import plumbline.law.vetting.after.Restriction;
import plumbline.law.vetting.after.Review;
import plumbline.law.vetting.after.Rung;

/// What the courses about a person do to their clearances: what lies over these, and what ends them.
@Component
class Consequences {
    /// The overlays that follow from courses, and from nothing else.
    private static final Set<Overlay> OURS = EnumSet.of(Overlay.REVIEW_REQUIRED, Overlay.RESTRICTED, Overlay.SUSPENDED);

    private final CourseRepository courses;
    private final Clearances clearances;

    Consequences(CourseRepository courses, Clearances clearances) {
        this.courses = courses;
        this.clearances = clearances;
    }

    /// Lays over the person's clearances what follows from what is open, and takes away what follows no more.
    void lay(UUID personId) {
        var called = EnumSet.noneOf(Overlay.class);
        courses.runningAbout(personId).forEach(running -> called.addAll(of(running.course())));
        for (var overlay : OURS) {
            if (called.contains(overlay)) {
                clearances.overlay(personId, overlay, "Called for by what is open after clearance");
            } else {
                clearances.lift(personId, overlay, "Nothing that is open after clearance calls for it any more");
            }
        }
    }

    private static Set<Overlay> of(Course course) {
        var called = EnumSet.noneOf(Overlay.class);
        if (course instanceof Review review && review.red()) {
            called.add(Overlay.REVIEW_REQUIRED);
        }
        if (course instanceof Restriction restriction) {
            restriction.rungs().stream().map(Rung::overlay).forEach(called::add);
        }
        return called;
    }

    /// The clearances were withdrawn.
    void withdraw(UUID personId, LocalDate on, String why) {
        clearances.active(personId, on).forEach(held -> clearances.withdraw(held.clearanceId(), on, why));
    }

    /// The person left: what they held ends with the service.
    void left(UUID personId, LocalDate on, String why) {
        clearances.active(personId, on).forEach(held -> clearances.terminate(held.clearanceId(), on, why));
    }
}
