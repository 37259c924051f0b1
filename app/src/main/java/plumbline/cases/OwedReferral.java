package plumbline.cases;

import java.util.Optional;
import plumbline.law.conduct.Duty;

/// Whether a referral to the IOPC is still to be made on an allegation. The feature that follows the course of the case
/// knows, and has the bean.
public interface OwedReferral {

    /// The duty, while it is owed.
    Optional<Duty> owed(AllegationAgainst allegation);
}
