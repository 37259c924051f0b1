package plumbline.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import plumbline.people.WorkforceColumns.Said;

/// The register's entry of a person, as their engagements make it.
final class RegisterEntry {
    private static final Comparator<Engagement> LATER =
            Comparator.comparing(Engagement::startsOn).thenComparing(Engagement::engagementId);

    private RegisterEntry() {}

    /// The entry once a row is known. Names and numbers come from the row of the engagement that began last, so that
    /// the order of the rows does not matter.
    ///
    /// @param engagement that the row tells of
    /// @param before the entry that there is
    /// @param all engagements of the person, that one among them
    static Person of(Engagement engagement, Said said, @Nullable Person before, Collection<Engagement> all) {
        var newest = all.stream().max(LATER).orElseThrow();
        var keeps = newest.engagementId().equals(engagement.engagementId()) ? null : before;
        return new Person(
                engagement.personId(),
                newest.kind(),
                keeps == null ? said.givenName() : keeps.givenName(),
                keeps == null ? said.familyName() : keeps.familyName(),
                newest.position(),
                keeps == null ? said.serviceNumber() : keeps.serviceNumber(),
                newest.unit(),
                all.stream()
                        .map(Engagement::startsOn)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                left(all));
    }

    private static @Nullable LocalDate left(Collection<Engagement> engagements) {
        var last = LocalDate.MIN;
        for (var one : engagements) {
            if (one.endsOn() == null) {
                return null;
            }
            last = one.endsOn().isAfter(last) ? one.endsOn() : last;
        }
        return last;
    }
}
