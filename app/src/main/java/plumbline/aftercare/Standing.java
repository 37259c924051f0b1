package plumbline.aftercare;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.vetting.after.Clocks;
import plumbline.law.vetting.after.Review;
import plumbline.law.vetting.after.WithdrawalCase;

/// Where a course stands: a row of the board.
record Standing(
        UUID courseId,
        String stage,
        boolean red,
        boolean over,
        boolean unfinished,
        @Nullable LocalDate dueOn,
        String dueWhat) {

    static Standing of(Running running, Clocks clocks) {
        var course = running.course();
        var due = Due.of(running, clocks);
        return new Standing(
                course.id(),
                course.stage().label(),
                course instanceof Review review && review.red(),
                course.isOver(),
                course instanceof WithdrawalCase withdrawal && withdrawal.isUnfinished(),
                due.on(),
                due.what());
    }
}
