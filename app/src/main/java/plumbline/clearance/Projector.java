package plumbline.clearance;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import plumbline.law.clock.London;
import plumbline.law.vetting.holding.Ending;
import plumbline.law.vetting.holding.Held;
import plumbline.people.Engagement;
import plumbline.people.Workforce;
import plumbline.people.WorkforceChanged;

/// Makes the rows that the pages read out of the facts, in the transaction that changes a fact.
@Component
class Projector {
    static final int BATCH = 1_000;

    private final Workforce workforce;
    private final LegacyRepository legacy;
    private final ClearanceRepository clearances;
    private final ProjectionRepository rows;
    private final InstantSource clock;

    Projector(
            Workforce workforce,
            LegacyRepository legacy,
            ClearanceRepository clearances,
            ProjectionRepository rows,
            InstantSource clock) {
        this.workforce = workforce;
        this.legacy = legacy;
        this.clearances = clearances;
        this.rows = rows;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(WorkforceChanged change) {
        people(change.personIds());
    }

    /// Makes the rows of these people anew.
    @Transactional(propagation = Propagation.MANDATORY)
    public void people(Collection<UUID> personIds) {
        rows.lock();
        var all = List.copyOf(new HashSet<>(personIds));
        for (int from = 0; from < all.size(); from += BATCH) {
            batch(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
    }

    /// Makes the rows of whoever bears these numbers anew, and of clearances of numbers that nobody bears.
    @Transactional(propagation = Propagation.MANDATORY)
    public void numbers(Collection<String> personNumbers) {
        people(workforce.byNumber(personNumbers).values());
        strays(personNumbers);
    }

    /// Makes the rows of clearances anew whose numbers nobody bears.
    @Transactional(propagation = Propagation.MANDATORY)
    public void strays(Collection<String> personNumbers) {
        rows.lock();
        var bearers = workforce.byNumber(personNumbers);
        var strays = legacy.byNumbers(personNumbers).stream()
                .filter(entry -> !bearers.containsKey(entry.subject()))
                .map(entry -> new ProjectionRepository.Line(stray(entry), Reckoning.applicant(entry.level()), entry))
                .toList();
        rows.replace(List.of(), ids(strays.stream().map(ProjectionRepository.Line::entry)), strays, List.of());
    }

    private void batch(List<UUID> personIds) {
        var engagements = workforce.engagements(personIds);
        var posts = workforce.posts();
        var entries = entries(personIds, engagements);
        var ended = ended(entries);
        var today = London.day(clock.instant());
        var standings = new ArrayList<ProjectionRepository.Line>();
        var holders = new ArrayList<Holder>();
        for (var personId : personIds) {
            var own = entries.getOrDefault(personId, List.of());
            var reckoning = new Reckoning(personId, engagements.getOrDefault(personId, List.of()), posts, own, ended);
            var inTime = reckoning.clearances();
            for (int i = 0; i < own.size(); i++) {
                standings.add(
                        new ProjectionRepository.Line(inTime.get(i), reckoning.applicant(own.get(i)), own.get(i)));
            }
            reckoning.holder(today).ifPresent(holders::add);
        }
        rows.replace(personIds, ids(entries.values().stream().flatMap(List::stream)), standings, holders);
    }

    private Map<UUID, List<Entry>> entries(List<UUID> personIds, Map<UUID, List<Engagement>> engagements) {
        var bearers = new HashMap<String, UUID>();
        engagements.values().stream()
                .flatMap(List::stream)
                .forEach(engagement -> bearers.put(engagement.personNumber(), engagement.personId()));
        var said = legacy.byNumbers(bearers.keySet()).stream()
                .collect(Collectors.groupingBy(entry -> UUID.fromString(String.valueOf(bearers.get(entry.subject())))));
        clearances
                .certified(personIds)
                .forEach(entry -> said.computeIfAbsent(UUID.fromString(entry.subject()), _ -> new ArrayList<>())
                        .add(entry));
        return said;
    }

    private Map<UUID, List<Ending>> ended(Map<UUID, List<Entry>> entries) {
        return clearances.ended(ids(entries.values().stream().flatMap(List::stream)));
    }

    private static List<UUID> ids(Stream<Entry> entries) {
        return entries.map(Entry::clearanceId).toList();
    }

    private static Clearance stray(Entry entry) {
        return new Clearance(
                entry.clearanceId(),
                null,
                entry.named().isEmpty() ? "Number " + entry.subject() : entry.named() + ", number " + entry.subject(),
                entry.level(),
                entry.footing(),
                entry.issuer(),
                entry.validFrom(),
                entry.expiresOn(),
                Held.of(entry.validFrom(), entry.expiresOn(), List.of()).end());
    }

    /// Brings the holders up to the day: some engagements and clearances begin on it, some engagements end.
    @Transactional
    public void lookAt(LocalDate today) {
        var last = rows.lookedAt().orElse(today);
        if (last.isBefore(today)) {
            var turning = new HashSet<>(workforce.turning(last, today));
            turning.addAll(rows.beginning(last, today));
            people(turning);
        }
        rows.lookedAt(today);
    }
}
