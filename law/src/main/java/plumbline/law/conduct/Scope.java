package plumbline.law.conduct;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whom a duty binds and when: rule sets of the conduct regulations, packs of procedure, and the days between.
///
/// @param ruleSets the rule sets under which it exists
/// @param packs the packs in which it exists without regard to any rule set
/// @param from the first day on which it exists
/// @param to the last day on which it exists; null while it is the law of today
public record Scope(
        Set<RuleSet> ruleSets,
        Set<Pack> packs,
        LocalDate from,
        @Nullable LocalDate to) {

    /// Copies the sets.
    public Scope {
        ruleSets = Set.copyOf(ruleSets);
        packs = Set.copyOf(packs);
    }

    /// Whether the duty exists on this day.
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from)
                && Optional.ofNullable(to).filter(day::isAfter).isEmpty();
    }

    /// Whether some person could fall under both on the same day, so that two duties would be one too many.
    boolean overlaps(Scope other) {
        boolean sharedDay = (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
        return sharedDay
                && (ruleSets.stream().anyMatch(other.ruleSets::contains)
                        || packs.stream().anyMatch(other.packs::contains));
    }

    /// In words, for a list of clocks: "RS-2025, RS-2026", "staff procedure" or "everyone".
    public String words() {
        if (packs.size() == Pack.values().length) {
            return "everyone";
        }
        return Stream.concat(
                        ruleSets.stream().sorted().map(RuleSet::id),
                        packs.stream().sorted().map(Pack::title))
                .collect(Collectors.joining(", "));
    }

    /// The scope that the words of the catalogue mean: "any", "conduct", "staff" or rule sets by name.
    static Scope parse(String rules, LocalDate from, @Nullable LocalDate to) {
        return switch (rules) {
            case "any" -> new Scope(EnumSet.allOf(RuleSet.class), EnumSet.allOf(Pack.class), from, to);
            case "conduct" -> new Scope(EnumSet.complementOf(EnumSet.of(RuleSet.RS_2012)), Set.of(), from, to);
            case "staff" -> new Scope(Set.of(), Set.of(Pack.PACK_STAFF), from, to);
            default ->
                new Scope(
                        Arrays.stream(rules.split(" "))
                                .map(Scope::ruleSet)
                                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RuleSet.class))),
                        Set.of(),
                        from,
                        to);
        };
    }

    private static RuleSet ruleSet(String id) {
        return Arrays.stream(RuleSet.values())
                .filter(set -> set.id().equals(id))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("no rule set " + id));
    }
}
