package plumbline.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.law.lane.AllegationStage;
import plumbline.law.lane.AllegationStep;
import plumbline.law.lane.CaseFile;
import plumbline.law.lane.RunningClock;
import plumbline.law.notice.Notice;

/// Which notices a case waits for, and which is kept back.
///
/// @param due the notices whose clock runs and that are not out
/// @param withheld that notice of the investigation is kept back; null if it is not
record NoticeOutlook(List<Due> due, @Nullable Withheld withheld) {

    /// A notice that a running clock waits for.
    record Due(Notice notice, RunningClock clock) {}

    /// @param reviewOn the day on which the decision is tested again; null if no day was named
    record Withheld(String ground, @Nullable LocalDate reviewOn) {}

    NoticeOutlook {
        due = List.copyOf(due);
    }

    /// @param available the notices that exist for the case
    /// @param clocks those that its facts have started
    /// @param courses the notices written
    static NoticeOutlook of(
            CaseFile file, List<Notice> available, List<RunningClock> clocks, List<NoticeCourse> courses) {
        var due = clocks.stream()
                .filter(clock -> clock.doneBy() == null && !clock.right())
                .flatMap(clock -> available.stream()
                        .filter(notice -> notice.clocks().contains(clock.duty().clock()))
                        .filter(notice -> courses.stream().noneMatch(course -> answers(course, notice, clock)))
                        .map(notice -> new Due(notice, clock)))
                .toList();
        return new NoticeOutlook(due, withheld(file).orElse(null));
    }

    /// A notice that went out before the clock began answers an earlier one.
    private static boolean answers(NoticeCourse course, Notice notice, RunningClock clock) {
        var start = clock.startedBy();
        return course.isOut()
                && course.kept().code().equals(notice.id())
                && course.sent()
                        .filter(sent -> start == null || !sent.at().isBefore(start.at()))
                        .isPresent();
    }

    private static Optional<Withheld> withheld(CaseFile file) {
        if (file.allegation().stage() != AllegationStage.WITHHELD) {
            return Optional.empty();
        }
        Withheld now = null;
        for (var taken : file.history()) {
            if (taken.step() instanceof AllegationStep.NoticeWithheld(String ground, LocalDate reviewOn)) {
                now = new Withheld(ground, reviewOn);
            } else if (now != null && taken.step() instanceof AllegationStep.WithholdingReviewed reviewed) {
                now = new Withheld(now.ground(), reviewed.reviewOn());
            }
        }
        return Optional.ofNullable(now);
    }
}
