package plumbline.intake;

import java.util.List;
import java.util.UUID;

/// What can follow a report, told by the features that come after this one. Each such feature provides a bean.
public interface NextSteps {
    /// Steps to offer on the report's page to the person signed in, in order.
    List<Step> after(UUID reportId);

    /// @param done whether it has been taken: then the link leads to what came of it
    record Step(String label, String href, boolean done) {}
}
