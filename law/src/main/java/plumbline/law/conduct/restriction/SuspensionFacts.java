package plumbline.law.conduct.restriction;

import java.util.Set;
import plumbline.law.conduct.InvestigationForm;

/// What decides about suspension, for one person.
///
/// @param form under whose control the allegation is handled
/// @param open whether the allegation is open: from the first application of the regulations to a decision not
///     to refer, or to the end of proceedings
/// @param redeploymentRejected redeployment was considered and found not appropriate
/// @param grounds what speaks for suspension, as the authority finds
/// @param arrested the arrest, if for a listed offence or for domestic abuse
/// @param charged the charge, likewise
/// @param newRecruit whether the person is a recruit not yet attested
public record SuspensionFacts(
        InvestigationForm form,
        boolean open,
        boolean redeploymentRejected,
        Set<Ground> grounds,
        Suspicion arrested,
        Suspicion charged,
        boolean newRecruit) {

    /// Copies the set.
    public SuspensionFacts {
        grounds = Set.copyOf(grounds);
    }

    /// Facts without arrest or charge, about a serving officer whose allegation is open.
    public static SuspensionFacts of(InvestigationForm form, boolean redeploymentRejected, Set<Ground> grounds) {
        return new SuspensionFacts(form, true, redeploymentRejected, grounds, Suspicion.NONE, Suspicion.NONE, false);
    }

    /// These facts, with an arrest.
    public SuspensionFacts arrested(Suspicion suspicion) {
        return new SuspensionFacts(form, open, redeploymentRejected, grounds, suspicion, charged, newRecruit);
    }

    /// These facts, with a charge.
    public SuspensionFacts charged(Suspicion suspicion) {
        return new SuspensionFacts(form, open, redeploymentRejected, grounds, arrested, suspicion, newRecruit);
    }
}
