package plumbline.clearance;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import plumbline.access.Role;
import plumbline.imports.Account;
import plumbline.imports.Cells;
import plumbline.imports.Column;
import plumbline.imports.ImportKind;
import plumbline.imports.Row;
import plumbline.imports.Taken;
import plumbline.law.clock.London;

/// Takes a register of clearances that was kept elsewhere: one row a clearance.
@Component
class RegisterImport implements ImportKind {
    private final LegacyRepository legacy;
    private final Projector projector;
    private final Evaluations evaluations;
    private final InstantSource clock;

    RegisterImport(LegacyRepository legacy, Projector projector, Evaluations evaluations, InstantSource clock) {
        this.legacy = legacy;
        this.projector = projector;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "clearances";
    }

    @Override
    public String label() {
        return "Register of clearances";
    }

    @Override
    public String lede() {
        return "One row for each clearance, as the force's register gives it out. Nobody signed these here: they are shown as"
                + " standing on the force's word. A column for a check, with the day on which it was made, lets the audit"
                + " say what is missing.";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.HR_OFFICER, Role.VETTING_OFFICER, Role.VETTING_MANAGER);
    }

    @Override
    public List<Column> columns() {
        return RegisterColumns.all();
    }

    @Override
    public List<Taken> take(UUID importId, List<Row> rows) {
        var today = London.day(clock.instant());
        var said = new ArrayList<@Nullable Entry>();
        var wrong = new HashMap<Row, Taken>();
        for (var row : rows) {
            var cells = new Cells(row);
            said.add(RegisterColumns.read(row, cells, today));
            cells.wrong().ifPresent(rejected -> wrong.put(row, rejected));
        }
        Map<UUID, Entry> held = new HashMap<>(
                legacy
                        .byIds(said.stream()
                                .filter(Objects::nonNull)
                                .map(Entry::clearanceId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Entry::clearanceId, Function.identity())));
        var told = new ArrayList<Entry>();
        var numbers = new HashSet<String>();
        var taken = new ArrayList<Taken>();
        for (int i = 0; i < rows.size(); i++) {
            var entry = said.get(i);
            taken.add(
                    entry == null ? Objects.requireNonNull(wrong.get(rows.get(i))) : take(entry, held, told, numbers));
        }
        legacy.add(told, importId);
        projector.numbers(numbers);
        return taken;
    }

    /// What is new is held against the rules, those of its own day and those of today.
    @Override
    public void finished(Account account) {
        if (account.added() + account.changed() > 0) {
            evaluations.ask(Measure.AUDIT);
            evaluations.ask(Measure.RULES);
        }
    }

    /// @param told what is new
    /// @param numbers of whom something changed
    private static Taken take(Entry entry, Map<UUID, Entry> held, List<Entry> told, Set<String> numbers) {
        var before = held.put(entry.clearanceId(), entry);
        if (entry.equals(before)) {
            return new Taken.Same();
        }
        told.add(entry);
        numbers.add(entry.subject());
        if (before == null) {
            return new Taken.Added();
        }
        numbers.add(before.subject());
        return new Taken.Changed();
    }
}
