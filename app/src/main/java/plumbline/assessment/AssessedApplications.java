package plumbline.assessment;

import java.util.List;
import java.util.UUID;

/// The applications that are assessed.
interface AssessedApplications {

    /// @throws plumbline.web.NotFound where it is hidden from whoever is signed in
    Assessed get(UUID applicationId);

    /// Every application of the same person, this one included.
    List<Assessed> ofSubject(UUID subjectId);
}
