package plumbline.law.lane;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was served.
///
/// @param notices every notice, by its identity
public record NoticeState(Map<UUID, Notice> notices) {

    static final NoticeState FRESH = new NoticeState(Map.of());

    /// One notice.
    ///
    /// @param code which of N1 to N31
    /// @param deemedOn the day on which it counts as served; null until then
    public record Notice(
            String code, NoticeStage stage, @Nullable LocalDate deemedOn) {

        private Notice at(NoticeStage next, @Nullable LocalDate on) {
            return new Notice(code, next, on);
        }
    }

    NoticeStage stage(UUID notice) {
        Notice found = notices.get(notice);
        return found == null ? NoticeStage.NONE : found.stage();
    }

    /// Which of N1 to N31 it is; empty while there is no such notice.
    Optional<String> code(UUID notice) {
        return Optional.ofNullable(notices.get(notice)).map(Notice::code);
    }

    NoticeState after(Step step) {
        return step instanceof NoticeStep own ? new NoticeState(Keyed.with(notices, own.notice(), next(own))) : this;
    }

    private Notice next(NoticeStep step) {
        if (step instanceof NoticeStep.Drafted drafted) {
            return new Notice(drafted.code(), NoticeStage.DRAFT, null);
        }
        Notice now = Objects.requireNonNull(notices.get(step.notice()));
        NoticeStage next = NoticeStage.MOVES.after(step.kind(), now.stage());
        return switch (step) {
            case NoticeStep.Deemed deemed -> now.at(next, deemed.on());
            case NoticeStep.Undelivered _ -> now.at(next, null);
            case NoticeStep.Drafted _, NoticeStep.Approved _, NoticeStep.Sent _, NoticeStep.Acknowledged _ ->
                now.at(next, now.deemedOn());
        };
    }
}
