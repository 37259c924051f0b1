package plumbline.vetting;

import java.time.Instant;
import java.util.UUID;
import plumbline.law.vetting.application.ApplicationCourse;
import plumbline.law.vetting.level.RuleBook;
import plumbline.law.vetting.level.Rules;

/// An application with what only this feature needs to know of it.
///
/// @param organisation whose it is now
/// @param accountId with which the applicant fills in their form
/// @param since when it came to its stage
/// @param why it did
record HeldApplication(Application application, String organisation, UUID accountId, Instant since, String why) {
    UUID id() {
        return application.applicationId();
    }

    Rules rules() {
        return RuleBook.standard().on(application.ruleSetOn());
    }

    ApplicationCourse course() {
        return new ApplicationCourse(application.level(), rules());
    }
}
