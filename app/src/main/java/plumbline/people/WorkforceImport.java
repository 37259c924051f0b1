package plumbline.people;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import plumbline.access.Role;
import plumbline.imports.Cells;
import plumbline.imports.Column;
import plumbline.imports.ImportKind;
import plumbline.imports.Row;
import plumbline.imports.Taken;
import plumbline.law.clock.London;
import plumbline.people.WorkforceColumns.Said;

/// Takes an extract of the workforce: one row an engagement.
@Component
class WorkforceImport implements ImportKind {
    private final PersonRepository people;
    private final EngagementRepository engagements;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    WorkforceImport(
            PersonRepository people,
            EngagementRepository engagements,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.people = people;
        this.engagements = engagements;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "workforce";
    }

    @Override
    public String label() {
        return "Workforce extract";
    }

    @Override
    public String lede() {
        return "One row for each engagement, as the personnel system gives it out: everybody who serves, and everybody who"
                + " left. Whoever is not in it stays as they are on record.";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.HR_OFFICER);
    }

    @Override
    public List<Column> columns() {
        return WorkforceColumns.ALL;
    }

    @Override
    public List<Taken> take(UUID importId, List<Row> rows) {
        var today = London.day(clock.instant());
        var said = new LinkedHashMap<Row, @Nullable Said>();
        var taken = new HashMap<Row, Taken>();
        for (var row : rows) {
            var cells = new Cells(row);
            said.put(row, WorkforceColumns.read(row, cells, today));
            cells.wrong().ifPresent(wrong -> taken.put(row, wrong));
        }
        var known = new Register(said.values().stream().filter(Objects::nonNull).toList());
        said.forEach((row, one) -> {
            if (one != null) {
                taken.put(row, known.take(one));
            }
        });
        engagements.add(known.newEngagements, importId);
        people.add(known.newEntries);
        if (!known.touched.isEmpty()) {
            events.publishEvent(new WorkforceChanged(known.touched));
        }
        return rows.stream().map(row -> Objects.requireNonNull(taken.get(row))).toList();
    }

    /// What is on record of the people of one batch, kept up to date while its rows are taken.
    private final class Register {
        private final Map<String, UUID> byNumber;
        private final Map<String, Person> byService;
        private final Map<UUID, Person> entries = new HashMap<>();
        private final Map<UUID, Map<UUID, Engagement>> held = new HashMap<>();
        private final Set<UUID> touched = new HashSet<>();
        private final List<Engagement> newEngagements = new ArrayList<>();
        private final List<Person> newEntries = new ArrayList<>();

        Register(List<Said> said) {
            byNumber = engagements.byNumber(
                    said.stream().map(Said::number).distinct().toList());
            byService = people
                    .byNumbers(said.stream()
                            .filter(one -> !byNumber.containsKey(one.number()))
                            .map(Said::serviceNumber)
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()))
                    .stream()
                    .collect(Collectors.toMap(
                            person -> Objects.requireNonNull(person.serviceNumber()),
                            Function.identity(),
                            (one, _) -> one));
            people.byIds(byNumber.values()).forEach(person -> entries.put(person.personId(), person));
            byService.values().forEach(person -> entries.put(person.personId(), person));
            engagements.of(entries.keySet()).forEach(this::hold);
        }

        Taken take(Said said) {
            var personId = byNumber.computeIfAbsent(said.number(), _ -> newcomer(said));
            var engagement = said.of(personId);
            var before = held.getOrDefault(personId, Map.of()).get(engagement.engagementId());
            boolean other = !engagement.equals(before);
            if (other) {
                newEngagements.add(engagement);
                hold(engagement);
            }
            boolean entry = enter(personId, said);
            if (other || entry) {
                touched.add(personId);
                return before == null ? new Taken.Added() : new Taken.Changed();
            }
            return new Taken.Same();
        }

        /// Somebody whom the register knows by their service number and name, or else nobody yet.
        private UUID newcomer(Said said) {
            var known = said.serviceNumber() == null ? null : byService.get(said.serviceNumber());
            return known != null && known.familyName().equalsIgnoreCase(said.familyName())
                    ? known.personId()
                    : said.newPerson();
        }

        /// Brings the person's entry up to date with the engagement that began last; whether that changed it.
        private boolean enter(UUID personId, Said said) {
            var all = held.getOrDefault(personId, Map.of()).values();
            var entry = RegisterEntry.of(said.of(personId), said, entries.get(personId), all);
            if (entry.equals(entries.put(personId, entry))) {
                return false;
            }
            newEntries.add(entry);
            return true;
        }

        private void hold(Engagement engagement) {
            held.computeIfAbsent(engagement.personId(), _ -> new HashMap<>())
                    .put(engagement.engagementId(), engagement);
        }
    }
}
