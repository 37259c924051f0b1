package plumbline.assessment;

import java.util.Optional;
import org.springframework.stereotype.Component;
import plumbline.access.Access;
import plumbline.access.Role;
import plumbline.vetting.Application;
import plumbline.vetting.ApplicationTab;
import plumbline.web.Link;

/// The way from an application to its assessment.
@Component
class AssessmentTab implements ApplicationTab {
    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Link> of(Application application) {
        var who = Access.current();
        return who.has(Role.VETTING_OFFICER) || who.has(Role.VETTING_MANAGER)
                ? Optional.of(Link.to("Assessment", application.path() + "/assessment"))
                : Optional.empty();
    }
}
