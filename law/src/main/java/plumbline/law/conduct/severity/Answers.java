package plumbline.law.conduct.severity;

import java.util.Set;
import plumbline.law.conduct.Conviction;
import plumbline.law.conduct.Standing;

/// The answers to the questions of a severity assessment: one person, one allegation, taken at its highest.
///
/// @param breach whether the conduct is capable of breaching a standard (question 1)
/// @param couldJustifyAction whether it could justify disciplinary action, at least a written warning (2)
/// @param couldJustifyDismissal whether it could justify dismissal, or would have (3)
/// @param aggravators what makes it more serious (4)
/// @param standing what stands on the person's record today (5)
/// @param unconnectedIncidents whether there are several incidents that are not closely connected (6)
/// @param conviction the conviction or caution for it (7)
public record Answers(
        boolean breach,
        boolean couldJustifyAction,
        boolean couldJustifyDismissal,
        Set<Aggravator> aggravators,
        Standing standing,
        boolean unconnectedIncidents,
        Conviction conviction) {

    /// Copies the set.
    public Answers {
        aggravators = Set.copyOf(aggravators);
    }
}
