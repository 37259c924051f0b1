package plumbline.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import plumbline.law.clock.London;
import plumbline.law.conduct.restriction.BailTerms;
import plumbline.law.conduct.restriction.Clash;
import plumbline.law.conduct.restriction.Hours;
import plumbline.law.conduct.restriction.RosteredDuty;
import plumbline.law.lane.CriminalStep;
import plumbline.people.Duty;
import plumbline.people.People;
import plumbline.people.Rosters;

/// The bail that binds a person against the duties that they are rostered for.
@Component
class BailClashes {
    private final Rosters rosters;
    private final People people;

    BailClashes(Rosters rosters, People people) {
        this.rosters = rosters;
        this.people = people;
    }

    /// A duty that would break a condition.
    record Clashing(Duty duty, List<Clash> why) {}

    /// What bail means for the roster.
    ///
    /// @param clashing the duties ahead that would break a condition, the next first
    /// @param unknown those named in a condition whom the register does not have, so that nothing is known of their
    ///     duties
    record Found(List<Clashing> clashing, List<String> unknown) {
        static final Found NOTHING = new Found(List.of(), List.of());

        private Found and(Found other) {
            return new Found(
                    Stream.concat(clashing.stream(), other.clashing.stream())
                            .sorted(Comparator.comparing(one -> one.duty().from()))
                            .toList(),
                    Stream.concat(unknown.stream(), other.unknown.stream())
                            .distinct()
                            .toList());
        }
    }

    /// From the day of `now` to the end of each bail.
    Found of(OpenFile open, Instant now) {
        var personId = open.allegation().concerned().personId();
        return open.file().criminal().strands().values().stream()
                .flatMap(strand -> Optional.ofNullable(strand.bail()).stream())
                .map(bail -> of(personId, bail, now))
                .reduce(Found.NOTHING, Found::and);
    }

    private Found of(UUID personId, CriminalStep.Bailed bail, Instant now) {
        var barred = new LinkedHashMap<UUID, String>();
        var unknown = new ArrayList<String>();
        for (var words : bail.noContact()) {
            var known = people.called(words);
            known.forEach(person -> barred.put(person.personId(), person.title()));
            if (known.isEmpty()) {
                unknown.add(words);
            }
        }
        var terms = new BailTerms(
                Set.copyOf(barred.values()),
                bail.places(),
                Optional.ofNullable(bail.curfew()).flatMap(Hours::of).orElse(null));
        var people =
                Stream.concat(Stream.of(personId), barred.keySet().stream()).collect(Collectors.toSet());
        var duties = rosters.of(people, London.day(now), bail.until());
        var clashing = duties.stream()
                .filter(duty -> duty.personId().equals(personId))
                .map(duty -> new Clashing(duty, terms.clashes(rostered(duty, barred, duties))))
                .filter(one -> !one.why().isEmpty())
                .toList();
        return new Found(clashing, unknown);
    }

    /// Those whom a condition names are met where the roster puts the two together, or at the same place at one time.
    private static RosteredDuty rostered(Duty duty, Map<UUID, String> barred, List<Duty> duties) {
        var met = Stream.concat(
                duty.worksWith().stream(), duties.stream().filter(duty::meets).map(Duty::personId));
        return new RosteredDuty(
                duty.from(),
                duty.until(),
                duty.place(),
                met.filter(barred::containsKey).map(barred::get).collect(Collectors.toSet()));
    }
}
