package plumbline.law.vetting.holding;

import java.time.LocalDate;
import java.util.List;
import plumbline.law.vetting.level.Check;
import plumbline.law.vetting.level.LegacyAudit;
import plumbline.law.vetting.level.LegacyAudit.Old;
import plumbline.law.vetting.level.Rules;
import plumbline.law.vetting.level.Validity;

/// Where a clearance does not meet some rules. It takes nothing away from anybody: somebody looks, and decides.
///
/// @param missing mandatory checks that were not made
/// @param late mandatory checks that were made after it was granted
/// @param overturned whether a panel granted it after it was refused
/// @param tooLong whether it runs for longer than these rules give
public record Shortfall(List<Check> missing, List<Check> late, boolean overturned, boolean tooLong) {
    /// Overturned refusals weigh more than any number of checks.
    private static final int OVERTURNED = 1_000;

    private static final int MISSING = 10;

    /// @param checksKnown whether anybody wrote down which checks were made; where not, only its length is looked at
    public static Shortfall under(Rules rules, Old old, LocalDate expiresOn, boolean checksKnown) {
        var tooLong = expiresOn.isAfter(
                Validity.of(old.sought().level(), old.grantedOn(), rules).expiresOn());
        if (!checksKnown) {
            return new Shortfall(List.of(), List.of(), false, tooLong);
        }
        var remedy = LegacyAudit.remedy(old, rules);
        return new Shortfall(remedy.missing(), remedy.late(), remedy.overturned(), tooLong);
    }

    /// Whether it meets the rules.
    public boolean isNone() {
        return missing.isEmpty() && late.isEmpty() && !overturned && !tooLong;
    }

    /// The higher, the sooner somebody should look.
    public int risk() {
        return (overturned ? OVERTURNED : 0) + MISSING * missing.size() + late.size() + (tooLong ? 1 : 0);
    }
}
