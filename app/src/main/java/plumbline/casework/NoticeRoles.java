package plumbline.casework;

import java.util.Optional;
import plumbline.access.SignedIn;
import plumbline.law.lane.By;
import plumbline.law.lane.Givers;
import plumbline.law.lane.StepKind;
import plumbline.law.notice.Notice;

/// In which role an account takes the steps of a notice.
///
/// Anybody who leads a case may draft. Only whoever gives a notice approves and sends it, and an account acts for
/// nobody else: the investigator for what is the investigator's, the authority for the rest. What comes from the person
/// is recorded as theirs by either side.
final class NoticeRoles {
    private NoticeRoles() {}

    /// Empty where it is not for this account to do.
    static Optional<By> by(SignedIn who, StepKind kind, Notice notice) {
        var mine = Recorders.mayRecord(who, kind);
        if (notice.isPersons() && mine.contains(By.SUBJECT)) {
            return Optional.of(By.SUBJECT);
        }
        var own = Recorders.ownRole(who, kind);
        boolean gives = kind == StepKind.NOTICE_APPROVED || kind == StepKind.NOTICE_SENT;
        return gives
                ? own.filter(Givers.of(notice.number())::contains)
                : own.or(() -> mine.stream().findFirst());
    }
}
