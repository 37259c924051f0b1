package plumbline.vetting;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import plumbline.law.Verdict;
import plumbline.law.vetting.application.ApplicationCourse;
import plumbline.law.vetting.application.ApplicationStage;

/// Moves applications along their course and tells the later features.
@Component
class Moves {
    private final ApplicationRepository applications;
    private final ApplicationEventPublisher events;

    Moves(ApplicationRepository applications, ApplicationEventPublisher events) {
        this.applications = applications;
        this.events = events;
    }

    /// Puts it at a stage that needs no words.
    void to(UUID applicationId, ApplicationStage stage) {
        to(applicationId, stage, "");
    }

    /// Puts it at a stage, having asked whether it may be.
    void to(UUID applicationId, ApplicationStage stage, String why) {
        applications.move(applicationId, stage, why);
        events.publishEvent(new ApplicationMoved(applicationId, stage));
    }

    static Verdict may(HeldApplication held, ApplicationStage to) {
        return ApplicationCourse.mayMove(held.application().stage(), to);
    }
}
