package plumbline.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.forms.Labels;
import plumbline.law.lane.CaseFile;
import plumbline.law.lane.NoticeStage;
import plumbline.law.lane.NoticeState;
import plumbline.law.lane.NoticeStep;
import plumbline.law.lane.Taken;
import plumbline.law.notice.Notice;
import plumbline.law.notice.NoticeBook;
import plumbline.law.notice.NoticeForm;
import plumbline.notices.KeptNotice;

/// One notice of a case, and how far it has come.
///
/// @param kept the notice as it was drafted; its bytes have not changed since
/// @param state where it stands
/// @param steps its own steps that count, in order
record NoticeCourse(KeptNotice kept, NoticeState.Notice state, List<Taken> steps) {
    NoticeCourse {
        steps = List.copyOf(steps);
    }

    /// Empty if the notice is of another case of the person.
    static Optional<NoticeCourse> of(CaseFile file, KeptNotice kept) {
        return Optional.ofNullable(file.notices().notices().get(kept.noticeId()))
                .map(state -> new NoticeCourse(
                        kept,
                        state,
                        file.history().stream()
                                .filter(taken -> isOf(taken, kept.noticeId()))
                                .toList()));
    }

    static boolean isOf(Taken taken, UUID noticeId) {
        return taken.step() instanceof NoticeStep own && own.notice().equals(noticeId);
    }

    NoticeForm form() {
        return NoticeBook.standard().version(kept.code(), kept.version(), kept.language(), kept.scope());
    }

    Notice notice() {
        return form().notice();
    }

    /// The last time that it was sent.
    Optional<Taken> sent() {
        return last(NoticeStep.Sent.class);
    }

    /// Whether it went out and did not come back.
    boolean isOut() {
        return switch (state.stage()) {
            case NONE, DRAFT, APPROVED, UNDELIVERED -> false;
            case SENT, DEEMED, ACKNOWLEDGED -> true;
        };
    }

    String stage() {
        return Labels.of(state.stage());
    }

    LifeLine line() {
        var way = new ArrayList<>(List.of(NoticeStage.DRAFT, NoticeStage.APPROVED, NoticeStage.SENT));
        if (state.stage() == NoticeStage.UNDELIVERED) {
            way.add(NoticeStage.UNDELIVERED);
        }
        way.addAll(List.of(NoticeStage.DEEMED, NoticeStage.ACKNOWLEDGED));
        return new LifeLine(way.stream()
                .map(stage -> new LifeLine.Stop(Labels.of(stage), reached(stage), stage == state.stage()))
                .toList());
    }

    private @Nullable LocalDate reached(NoticeStage stage) {
        return switch (stage) {
            case NONE -> null;
            case DRAFT -> day(NoticeStep.Drafted.class);
            case APPROVED -> day(NoticeStep.Approved.class);
            case SENT -> day(NoticeStep.Sent.class);
            case DEEMED -> state.deemedOn();
            case ACKNOWLEDGED -> day(NoticeStep.Acknowledged.class);
            case UNDELIVERED -> day(NoticeStep.Undelivered.class);
        };
    }

    private @Nullable LocalDate day(Class<? extends NoticeStep> step) {
        return last(step).map(Taken::day).orElse(null);
    }

    private Optional<Taken> last(Class<? extends NoticeStep> step) {
        return steps.stream().filter(taken -> step.isInstance(taken.step())).reduce((_, later) -> later);
    }
}
