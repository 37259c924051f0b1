package plumbline.vetting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.ApplicationReason;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.application.ApplicationStage;

/// An application as it stands now.
///
/// @param subjectId the person of the register where they are in it, an identity of its own otherwise
/// @param personId the person of the register; null for somebody who is not in it
/// @param ruleSetOn the rules of this day hold for it
public record Application(
        UUID applicationId,
        String reference,
        UUID subjectId,
        @Nullable UUID personId,
        String name,
        Applicant applicant,
        Level level,
        ApplicationReason reason,
        LocalDate ruleSetOn,
        ApplicationStage stage,
        LocalDate openedOn) {

    public String path() {
        return path(applicationId);
    }

    static String path(UUID applicationId) {
        return "/vetting/applications/" + applicationId;
    }
}
