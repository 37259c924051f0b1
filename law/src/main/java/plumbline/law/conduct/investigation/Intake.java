package plumbline.law.conduct.investigation;

import java.util.Set;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.Referral;
import plumbline.law.conduct.ReferralCriterion;

/// What a report is in law, asked in order, and what must follow before anything else.
///
/// @param dissatisfied a member of the public, or another eligible person, expresses dissatisfaction
/// @param indicated there is an indication of an offence or of behaviour that justifies discipline
/// @param descriptions which of the descriptions it falls in
/// @param deathOrSeriousInjury somebody died or was seriously injured after contact or in custody
public record Intake(
        boolean dissatisfied, boolean indicated, Set<ReferralCriterion> descriptions, boolean deathOrSeriousInjury) {

    private static final Citation MANDATORY = Citation.unconfirmed(
            Instruments.COMPLAINTS_2020,
            "regs 4, 7 and 9",
            "the descriptions were read, the time limit is from memory");
    private static final Citation VOLUNTARY = Citation.unconfirmed(
            Instruments.IOPC_GUIDANCE, "voluntary referral", "that the reason is kept either way is our rule");

    /// Copies the set.
    public Intake {
        descriptions = Set.copyOf(descriptions);
    }

    /// What it is in law: the first question answered yes decides.
    public Classification classify() {
        if (dissatisfied) {
            return Classification.COMPLAINT;
        }
        if (indicated) {
            return descriptions.isEmpty() ? Classification.CONDUCT_MATTER : Classification.RECORDABLE_CONDUCT_MATTER;
        }
        return deathOrSeriousInjury ? Classification.DEATH_OR_SERIOUS_INJURY : Classification.INTERNAL;
    }

    /// Whether referral is mandatory, whatever the strength of the evidence and whether or not the person has
    /// left.
    public boolean isReferralMandatory() {
        return deathOrSeriousInjury || descriptions.stream().anyMatch(ReferralCriterion::isMandatory);
    }

    /// Whether it may be closed, kept or left uninvestigated without a referral.
    ///
    /// @param referred whether it has been referred
    public Verdict keep(boolean referred) {
        return isReferralMandatory() && !referred
                ? Verdict.refused(
                        "GATE-1",
                        "A criterion of mandatory referral is met; not to investigate cannot be decided first.",
                        "Refer it to the IOPC.",
                        MANDATORY)
                : Verdict.allowed();
    }

    /// Whether a decision on voluntary referral may be recorded; it carries its reason whichever way it goes.
    public static Verdict voluntary(Referral referral, String reason) {
        if (referral.isMandatory()) {
            return Verdict.refused(
                    "GATE-1",
                    "A criterion of mandatory referral is met; there is nothing voluntary about it.",
                    "Refer it to the IOPC.",
                    MANDATORY);
        }
        return reason.isBlank()
                ? Verdict.refused(
                        "GATE-2",
                        "The decision on a voluntary referral gives no reason.",
                        "Write down why it is referred, or why not.",
                        VOLUNTARY)
                : Verdict.allowed();
    }
}
