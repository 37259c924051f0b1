package plumbline.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.ledger.BundledEntry;
import plumbline.ledger.Fact;
import plumbline.ledger.MissingFact;

/// The record at one moment, entry by entry, in the form that is checked and exported. Lives within one transaction.
class Snapshot {
    private final RecordRepository record;
    private final Map<String, HistoryTable> tables;

    Snapshot(RecordRepository record) {
        record.settle();
        this.record = record;
        this.tables = record.historyTables().stream().collect(Collectors.toMap(HistoryTable::name, table -> table));
    }

    /// By name; those that are gone or no plain tables have flaws and no readable rows.
    Map<String, HistoryTable> tables() {
        return tables;
    }

    /// The entries with their rows.
    List<LoggedRow> entries(long from, long to) {
        return withRows(record.entries(from, to));
    }

    /// What waits in the outbox, with its rows.
    List<LoggedRow> waiting(UUID after, int most) {
        return withRows(record.waiting(after, most));
    }

    /// Rows and facts that the log does not know: by identity, the table.
    SortedMap<UUID, String> unlogged() {
        SortedMap<UUID, String> unlogged = new TreeMap<>(record.factsWithoutLeaf());
        tables.values().stream()
                .filter(Snapshot::readable)
                .forEach(table -> record.rowsWithoutFact(table).forEach(row -> unlogged.put(row, table.name())));
        return unlogged;
    }

    /// An entry as facts are shown: with all its values, or without those that its table withholds. Where there is no
    /// value nothing is withheld.
    BundledEntry shown(LoggedRow entry, boolean withhold) {
        RowCommitment commitment = entry.commitment();
        RowText row = entry.row();
        String name = entry.table();
        if (commitment == null || row == null || name == null) {
            return new MissingFact(entry.index(), name, entry.factId().toString());
        }
        HistoryTable table = tables.get(name);
        SortedMap<String, Fact.Column> columns = new TreeMap<>();
        commitment.columns().forEach((column, committed) -> {
            if (withhold
                    && table != null
                    && table.withheld().contains(column)
                    && row.columns().get(column) != null) {
                columns.put(column, new Fact.Withheld(committed.digest()));
            } else if (row.columns().containsKey(column)) {
                columns.put(
                        column,
                        new Fact.Shown(
                                committed.salt(),
                                committed.digest(),
                                row.columns().get(column)));
            } else {
                columns.put(column, new Fact.Gone(committed.digest()));
            }
        });
        row.columns().forEach((column, value) -> {
            if (value != null && !columns.containsKey(column)) {
                columns.put(column, new Fact.Unrecorded(value));
            }
        });
        return new Fact(entry.index(), name, commitment.salt(), columns);
    }

    private List<LoggedRow> withRows(List<LoggedRow> entries) {
        Map<String, List<UUID>> wanted = new HashMap<>();
        for (LoggedRow entry : entries) {
            if (entry.table() != null) {
                wanted.computeIfAbsent(entry.table(), _ -> new ArrayList<>()).add(entry.factId());
            }
        }
        Map<String, Map<UUID, RowText>> rows = new HashMap<>();
        wanted.forEach((name, facts) -> {
            HistoryTable table = tables.get(name);
            if (table != null && readable(table)) {
                rows.put(name, record.rowsOf(table, facts));
            }
        });
        return entries.stream()
                .map(entry -> new LoggedRow(
                        entry.index(),
                        entry.factId(),
                        entry.leaf(),
                        entry.table(),
                        entry.commitment(),
                        row(rows, entry)))
                .toList();
    }

    private static @Nullable RowText row(Map<String, Map<UUID, RowText>> rows, LoggedRow entry) {
        return entry.table() == null
                ? null
                : rows.getOrDefault(entry.table(), Map.of()).get(entry.factId());
    }

    private static boolean readable(HistoryTable table) {
        return table.columns().contains(Fact.ID);
    }
}
