package plumbline.law.vetting.decision;

import java.time.LocalDate;
import plumbline.law.vetting.Applicant;

/// Who is assessed, and by which rules.
///
/// @param applicant in what capacity
/// @param serving whether they are in the force's service already
/// @param on the day whose rules apply
/// @param policy what the force has decided where the rules leave it a choice
public record Setting(Applicant applicant, boolean serving, LocalDate on, Policy policy) {
    boolean isServingOfficer() {
        return serving && applicant.isUnderVettingRegulations();
    }

    boolean barsSexualOffences() {
        return policy.sexualOffenceBarFrom().map(from -> !on.isBefore(from)).orElse(false);
    }

    /// Protected records need not be declared by staff and volunteers, so nothing is presumed from them.
    boolean isProtected(Finding finding) {
        return finding.filtered() && (applicant == Applicant.STAFF || applicant == Applicant.VOLUNTEER);
    }
}
