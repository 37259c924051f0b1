package plumbline.law.notice;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.RuleSet;

/// For whom a piece of a notice is: an empty set means everybody.
///
/// @param ruleSets under which rules
/// @param capacities in which capacity
/// @param routes on which route
public record Reach(Set<RuleSet> ruleSets, Set<Capacity> capacities, Set<InvestigationForm> routes) {

    static final Reach EVERYBODY = new Reach(Set.of(), Set.of(), Set.of());

    /// Copies the sets.
    public Reach {
        ruleSets = Set.copyOf(ruleSets);
        capacities = Set.copyOf(capacities);
        routes = Set.copyOf(routes);
    }

    /// Whether the piece is for this scope.
    public boolean includes(NoticeScope scope) {
        return holds(ruleSets, scope.ruleSet()) && holds(capacities, scope.capacity()) && holds(routes, scope.route());
    }

    private static <T> boolean holds(Set<T> set, @Nullable T value) {
        return set.isEmpty() || value != null && set.contains(value);
    }

    /// Reads such as "former officers; RS-2025, RS-2026": within one kind of word any will do, of each kind
    /// one must.
    ///
    /// @throws IllegalStateException if a word is none of ours
    static Reach parse(String words) {
        Set<RuleSet> ruleSets = EnumSet.noneOf(RuleSet.class);
        Set<Capacity> capacities = EnumSet.noneOf(Capacity.class);
        Set<InvestigationForm> routes = EnumSet.noneOf(InvestigationForm.class);
        for (String word : words.split("[,;]")) {
            if (!add(word.strip(), ruleSets, capacities, routes)) {
                throw new IllegalStateException("neither a rule set, nor people, nor a route: " + word);
            }
        }
        return new Reach(ruleSets, capacities, routes);
    }

    private static boolean add(
            String word, Set<RuleSet> ruleSets, Set<Capacity> capacities, Set<InvestigationForm> routes) {
        boolean known = false;
        for (RuleSet ruleSet : RuleSet.values()) {
            known |= ruleSet.id().equals(word) && ruleSets.add(ruleSet);
        }
        for (Capacity capacity : Capacity.values()) {
            known |= capacity.plural().equals(word) && capacities.add(capacity);
        }
        for (InvestigationForm route : InvestigationForm.values()) {
            known |= route.name().toLowerCase(Locale.ROOT).equals(word) && routes.add(route);
        }
        return known;
    }
}
