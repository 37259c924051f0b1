package plumbline.law.vetting.holding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Somebody's time with the force, over all their engagements.
public final class Service {
    private final List<Spell> spells;
    private final List<LocalDate> departures;

    private Service(List<Spell> spells, List<LocalDate> departures) {
        this.spells = spells;
        this.departures = departures;
    }

    /// The service that these engagements make. Who takes up another on the day of leaving or the next has not left.
    public static Service of(Collection<Spell> engagements) {
        var sorted = engagements.stream()
                .sorted(Comparator.comparing(Spell::startsOn))
                .toList();
        var departures = new ArrayList<LocalDate>();
        LocalDate until = LocalDate.MIN;
        for (var spell : sorted) {
            if (!until.equals(LocalDate.MIN) && spell.startsOn().minusDays(1).isAfter(until)) {
                departures.add(until);
            }
            var ends = spell.endsOn() == null ? LocalDate.MAX : spell.endsOn();
            until = ends.isAfter(until) ? ends : until;
        }
        if (!sorted.isEmpty() && !until.equals(LocalDate.MAX)) {
            departures.add(until);
        }
        return new Service(sorted, List.copyOf(departures));
    }

    /// Whether the person serves on that day; the day of leaving is no longer one.
    public boolean includes(LocalDate day) {
        return spells.stream().anyMatch(spell -> spell.includes(day));
    }

    /// The first day of leaving on or after a day: what ends a clearance that was valid from it, for good. A later
    /// return does not bring it back.
    public Optional<LocalDate> departureFrom(LocalDate day) {
        return departures.stream().filter(left -> !left.isBefore(day)).findFirst();
    }

    /// The day on which they last left, where they do not serve on `day`.
    public @Nullable LocalDate leftBy(LocalDate day) {
        return includes(day)
                ? null
                : departures.reversed().stream()
                        .filter(left -> !left.isAfter(day))
                        .findFirst()
                        .orElse(null);
    }
}
