package plumbline.law.conduct.restriction;

import java.util.Set;
import java.util.TreeSet;

/// With whom a person may have no contact, from every layer that binds at once: bail, restriction, direction.
///
/// The strictest holds, so the layers add up; none lifts what another forbids.
///
/// @param bail named in conditions of bail
/// @param restriction named in the restriction of duties
public record NoContact(Set<String> bail, Set<String> restriction) {

    /// Copies the sets.
    public NoContact {
        bail = Set.copyOf(bail);
        restriction = Set.copyOf(restriction);
    }

    /// Everybody with whom contact is forbidden, in order.
    public Set<String> strictest() {
        Set<String> all = new TreeSet<>(bail);
        all.addAll(restriction);
        return all;
    }

    /// Who of those on the same roster or in the same team may not be met there, in order.
    public Set<String> clashes(Set<String> roster) {
        Set<String> met = strictest();
        met.retainAll(roster);
        return met;
    }
}
