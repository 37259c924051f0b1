package plumbline.law.vetting.after;

import java.util.Collection;
import java.util.UUID;
import plumbline.law.Verdict;

/// What is found by vetting and may be misconduct goes to conduct first (DM-5).
public final class ConductFirst {

    private ConductFirst() {}

    /// Whether a case that was paused for conduct may go on with this outcome.
    ///
    /// @param ended every step with which conduct ended for the person
    public static Verdict mayResume(UUID outcome, Collection<UUID> ended) {
        return Need.that(
                ended.contains(outcome),
                "DM-5",
                "No such outcome of conduct is on record for this person.",
                "Wait for the outcome, and choose it.",
                VettingLaw.CONDUCT_FIRST);
    }
}
