package plumbline.law.vetting.holding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import plumbline.law.vetting.level.Check;
import plumbline.law.vetting.level.Need;
import plumbline.law.vetting.level.Requirement;
import plumbline.law.vetting.level.Rules;
import plumbline.law.vetting.level.Sought;
import plumbline.law.vetting.level.Validity;

/// Where a clearance does not meet some rules. It takes nothing away from anybody: somebody looks, and decides.
///
/// @param missing mandatory checks that were not made
/// @param late mandatory checks that were made after it was granted
/// @param overturned whether a panel granted it after it was refused
/// @param tooLong whether it runs for longer than these rules give
public record Shortfall(List<Check> missing, List<Check> late, boolean overturned, boolean tooLong) {
    /// Overturned refusals weigh more than any number of checks: about one in five of those cleared so came to notice
    /// later, against one in forty of the rest (the Metropolitan Police's review of January 2026, as reported).
    private static final int OVERTURNED = 1_000;

    private static final int MISSING = 10;

    /// A clearance as a register holds it.
    ///
    /// @param ran the day on which each check was run; a check that is not there was not run
    /// @param overturned whether a panel overturned a refusal to grant it
    public record Old(Sought sought, LocalDate grantedOn, Map<Check, LocalDate> ran, boolean overturned) {
        /// Copies the map.
        public Old {
            ran = Map.copyOf(ran);
        }

        private boolean ranLate(Check check) {
            return ran.getOrDefault(check, grantedOn).isAfter(grantedOn);
        }
    }

    /// @param checksKnown whether anybody wrote down which checks were made; where not, only its length is looked at
    public static Shortfall under(Rules rules, Old old, LocalDate expiresOn, boolean checksKnown) {
        var tooLong = expiresOn.isAfter(
                Validity.of(old.sought().level(), old.grantedOn(), rules).expiresOn());
        if (!checksKnown) {
            return new Shortfall(List.of(), List.of(), false, tooLong);
        }
        var mandatory = rules.requirements(old.sought()).stream()
                .filter(requirement -> requirement.need() == Need.MANDATORY)
                .map(Requirement::check)
                .toList();
        return new Shortfall(
                mandatory.stream()
                        .filter(check -> !old.ran().containsKey(check))
                        .toList(),
                mandatory.stream().filter(old::ranLate).toList(),
                old.overturned(),
                tooLong);
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
