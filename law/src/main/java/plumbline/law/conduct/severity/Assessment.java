package plumbline.law.conduct.severity;

import java.util.Set;
import plumbline.law.conduct.Conviction;
import plumbline.law.conduct.Decider;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.Severity;

/// A severity assessment that somebody proposes to record: one person, one allegation.
///
/// @param form under whose control the allegation is handled
/// @param by who assesses
/// @param severity the result
/// @param consulted who was asked before
/// @param conviction the conviction or caution for the conduct
/// @param referralOutstanding whether a criterion of mandatory referral is met and the matter is not yet
///     referred
/// @param rationale why, in the assessor's words
public record Assessment(
        InvestigationForm form,
        Decider by,
        Severity severity,
        Set<Consulted> consulted,
        Conviction conviction,
        boolean referralOutstanding,
        String rationale) {

    /// Copies the set.
    public Assessment {
        consulted = Set.copyOf(consulted);
    }
}
