package plumbline.aftercare;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import plumbline.clearance.Clearance;
import plumbline.clearance.Clearances;
import plumbline.law.clock.London;
import plumbline.law.vetting.after.Clocks;
import plumbline.law.vetting.level.Check;
import plumbline.vetting.Outdating;
import plumbline.vetting.Vetting;

/// Checks whose results a change has made stale, until they are run again: of a new name, a new address, a partner.
@Component
class RechecksDue implements Outdating {
    private final ToldRepository told;
    private final Clearances clearances;
    private final Vetting vetting;
    private final CourseOpenings openings;
    private final InstantSource clock;

    RechecksDue(
            ToldRepository told, Clearances clearances, Vetting vetting, CourseOpenings openings, InstantSource clock) {
        this.told = told;
        this.clearances = clearances;
        this.vetting = vetting;
        this.openings = openings;
        this.clock = clock;
    }

    /// Whose checks are to be run again, the longest due first.
    @Transactional(readOnly = true)
    public List<DueItem> items() {
        var today = London.day(clock.instant());
        var clocks = openings.clocks();
        var byPerson = told.changed(null).stream()
                .filter(change -> !change.told().change().stale().isEmpty())
                .collect(Collectors.groupingBy(ToldRepository.Changed::personId));
        var holders = clearances.active(byPerson.keySet(), today).stream()
                .map(Clearance::personId)
                .collect(Collectors.toSet());
        var lastRun = vetting.lastRun(byPerson.keySet());
        return byPerson.entrySet().stream()
                .filter(entry -> holders.contains(entry.getKey()))
                .flatMap(entry -> item(
                        entry.getKey(),
                        entry.getValue(),
                        lastRun.getOrDefault(entry.getKey(), Map.of()),
                        today,
                        clocks))
                .sorted(DueItem.ORDER)
                .toList();
    }

    private static Stream<DueItem> item(
            UUID personId,
            List<ToldRepository.Changed> changes,
            Map<Check, LocalDate> lastRun,
            LocalDate today,
            Clocks clocks) {
        var counting = changes.stream()
                .filter(change -> !stale(change, lastRun).isEmpty())
                .toList();
        var stale = counting.stream()
                .flatMap(change -> stale(change, lastRun).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return counting.stream()
                .map(change -> clocks.lastDay("CLK-90", change.on()))
                .min(Comparator.naturalOrder())
                .map(due -> new DueItem(
                        personId,
                        due,
                        what(counting, stale),
                        today.isAfter(due),
                        "Vetting researchers",
                        "Open an application for the re-check, and run them",
                        "/vetting/applications/new"))
                .stream();
    }

    /// The checks that were not run since the change.
    private static Set<Check> stale(ToldRepository.Changed change, Map<Check, LocalDate> lastRun) {
        return checks(change).stream()
                .filter(check -> lastRun.getOrDefault(check, LocalDate.MIN).isBefore(change.on()))
                .collect(Collectors.toSet());
    }

    private static String what(List<ToldRepository.Changed> changes, Set<Check> stale) {
        return changes.stream()
                        .map(change -> change.told().change().label())
                        .distinct()
                        .collect(Collectors.joining("; "))
                + ". Stale: " + stale.stream().map(Check::name).collect(Collectors.joining(", "));
    }

    private static Set<Check> checks(ToldRepository.Changed change) {
        return change.told().change().stale().stream().map(Check::valueOf).collect(Collectors.toSet());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Check, LocalDate> since(UUID personId) {
        var since = new EnumMap<Check, LocalDate>(Check.class);
        told.changed(personId)
                .forEach(change -> checks(change)
                        .forEach(check ->
                                since.merge(check, change.on(), (one, other) -> one.isAfter(other) ? one : other)));
        return since;
    }
}
