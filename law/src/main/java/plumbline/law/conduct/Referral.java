package plumbline.law.conduct;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The answers to the referral criteria for one allegation.
///
/// @param kind complaint or conduct matter
/// @param met the criteria answered yes
/// @param clearAt when it first became clear to the appropriate authority that they are met; of no effect if none is
public record Referral(MatterKind kind, Set<ReferralCriterion> met, Instant clearAt) {

    /// Copies the set.
    public Referral {
        met = Set.copyOf(met);
    }

    /// Whether any criterion makes referral mandatory.
    public boolean isMandatory() {
        return met.stream().anyMatch(ReferralCriterion::isMandatory);
    }

    /// The criteria that make it mandatory, in order.
    public List<ReferralCriterion> mandatory() {
        return EnumSet.allOf(ReferralCriterion.class).stream()
                .filter(criterion -> criterion.isMandatory() && met.contains(criterion))
                .toList();
    }

    /// Answers that deserve a second look, each as a sentence; empty if none does. They warn and never block.
    public List<String> cautions(Set<Standard> engaged) {
        List<String> cautions = new ArrayList<>();
        if (engaged.contains(Standard.EQUALITY_AND_DIVERSITY) && !met.contains(ReferralCriterion.D)) {
            cautions.add(
                    "Standard 3 (equality and diversity) is engaged but criterion (d) was answered no. Criterion (d) does"
                            + " not need a crime: if the behaviour is liable to lead to disciplinary proceedings, referral is mandatory.");
        }
        if (!isMandatory() && met.contains(ReferralCriterion.F)) {
            cautions.add("Criterion (f) is met: consider a voluntary referral and record the reason either way.");
        }
        if (met.contains(ReferralCriterion.G)) {
            cautions.add("A chief officer's conduct: decide on referral under regulation 8.");
        }
        return cautions;
    }
}
