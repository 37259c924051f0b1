package plumbline.aftercare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import plumbline.forms.Labels;

/// A course on a list.
record Row(Opened opened, Standing standing) {
    String path() {
        return "/aftercare/" + opened.courseId();
    }

    String stage() {
        return Labels.sentence(standing.stage());
    }

    boolean isOverdue(LocalDate today) {
        LocalDate due = standing.dueOn();
        return !standing.over() && due != null && due.isBefore(today);
    }

    @Nullable
    LocalDate dueOn() {
        return standing.dueOn();
    }
}
