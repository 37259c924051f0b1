package plumbline.aftercare;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.vetting.after.Course;
import plumbline.law.vetting.after.Done;

/// A course on the desk: how it began, and as far as its acts have brought it.
///
/// @param reviewer who was drawn from outside; null if nobody was
record Running(Opened opened, Course course, @Nullable UUID reviewer) {

    static Running of(Opened opened, List<Done> acts, @Nullable UUID reviewer) {
        Course course = opened.beginning().fresh(opened.courseId(), opened.personId(), opened.onDay());
        for (Done act : acts) {
            course = course.after(act);
        }
        return new Running(opened, course, reviewer);
    }

    String path() {
        return "/aftercare/" + opened.courseId();
    }
}
