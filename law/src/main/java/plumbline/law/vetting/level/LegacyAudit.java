package plumbline.law.vetting.level;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What the clearances that were there before Plumbline lack: each is held against the matrix of the day on which it
/// was
/// granted, as far as the register says which checks were run.
public final class LegacyAudit {

    private LegacyAudit() {}

    /// A clearance as an older register holds it.
    ///
    /// @param ran the day on which each check was run; a check that is not there was not run
    /// @param overturned whether a panel overturned a refusal to grant it
    public record Old(
            UUID subjectId, Sought sought, LocalDate grantedOn, Map<Check, LocalDate> ran, boolean overturned) {

        /// Copies the map.
        public Old {
            ran = Map.copyOf(ran);
        }
    }

    /// One person to go back to.
    ///
    /// @param missing mandatory checks that were not run
    /// @param late mandatory checks that were run after the clearance was granted
    public record Remedy(UUID subjectId, boolean overturned, List<Check> missing, List<Check> late) {

        /// Whether there is nothing to go back for.
        public boolean isClean() {
            return !overturned && missing.isEmpty() && late.isEmpty();
        }
    }

    /// @param missing how many people lack each check
    /// @param late how many had it after they were cleared
    /// @param overturned how many refusals a panel overturned
    /// @param queue whom to go back to, the greatest risk first
    public record Report(Map<Check, Integer> missing, Map<Check, Integer> late, int overturned, List<Remedy> queue) {

        /// How many people there are to go back to, each counted once.
        public int people() {
            return queue.size();
        }
    }

    /// Overturned refusals come first: about one in five of those cleared so came to notice later, against one in forty
    /// of the rest (the Metropolitan Police's review of January 2026, as reported).
    public static Report of(List<Old> clearances, RuleBook book) {
        List<Remedy> queue = clearances.stream()
                .map(old -> remedy(old, book.on(old.grantedOn())))
                .filter(remedy -> !remedy.isClean())
                .sorted(Comparator.comparing(Remedy::overturned)
                        .thenComparing(remedy -> remedy.missing().size())
                        .thenComparing(remedy -> remedy.late().size())
                        .reversed()
                        .thenComparing(Remedy::subjectId))
                .toList();
        return new Report(
                counts(queue.stream().map(Remedy::missing).toList()),
                counts(queue.stream().map(Remedy::late).toList()),
                (int) queue.stream().filter(Remedy::overturned).count(),
                queue);
    }

    /// What one of them lacks under some rules.
    public static Remedy remedy(Old old, Rules rules) {
        List<Check> mandatory = rules.requirements(old.sought()).stream()
                .filter(requirement -> requirement.need() == Need.MANDATORY)
                .map(Requirement::check)
                .toList();
        return new Remedy(
                old.subjectId(),
                old.overturned(),
                mandatory.stream()
                        .filter(check -> !old.ran().containsKey(check))
                        .toList(),
                mandatory.stream()
                        .filter(check ->
                                old.ran().getOrDefault(check, old.grantedOn()).isAfter(old.grantedOn()))
                        .toList());
    }

    private static Map<Check, Integer> counts(List<List<Check>> perPerson) {
        var counts = new EnumMap<Check, Integer>(Check.class);
        perPerson.forEach(checks -> checks.forEach(check -> counts.merge(check, 1, Integer::sum)));
        return counts;
    }
}
