package plumbline.casework;

import java.util.Optional;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.law.lane.By;
import plumbline.law.lane.StepKind;
import plumbline.law.notice.Notice;

/// In which role an account takes the steps of a notice.
///
/// Anybody who leads a case may draft. What the investigator gives, an investigator may approve and send. What comes
/// from the person is recorded as theirs by either side. Every other notice is for the authority to approve and send,
/// for itself or for whom it acts.
final class NoticeRoles {
    private NoticeRoles() {}

    /// Empty where it is not for this account to do.
    static Optional<By> by(SignedIn who, StepKind kind, Notice notice) {
        if (notice.isPersons() && Recorders.mayRecord(who, kind).contains(By.SUBJECT)) {
            return Optional.of(By.SUBJECT);
        }
        boolean gives = kind == StepKind.NOTICE_APPROVED || kind == StepKind.NOTICE_SENT;
        if (gives && !notice.isInvestigators() && !who.has(Role.APPROPRIATE_AUTHORITY)) {
            return Optional.empty();
        }
        return Recorders.ownRole(who, kind)
                .or(() -> Recorders.mayRecord(who, kind).stream().findFirst());
    }
}
