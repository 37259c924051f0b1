package plumbline.law.vetting.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is new since a matter was finally decided.
///
/// @param what what it is
/// @param since when it became known
/// @param whySignificant why it could have changed the decision
/// @param reviewedBy who from outside the force has reviewed it
public record NewEvidence(String what, @Nullable LocalDate since, String whySignificant, String reviewedBy) {
    boolean isBlank() {
        return what.isBlank() && since == null && whySignificant.isBlank() && reviewedBy.isBlank();
    }

    boolean isComplete() {
        return !what.isBlank() && since != null && !whySignificant.isBlank() && !reviewedBy.isBlank();
    }
}
