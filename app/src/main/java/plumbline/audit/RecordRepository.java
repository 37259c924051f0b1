package plumbline.audit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.ledger.Hash;

/// The whole record as it stands: every row beside its commitment and its place in the log. Reads the tables
/// themselves and no function kept in the database, because whoever can alter a row can alter a function.
@Repository
class RecordRepository {
    /// The settings of `audit.canonical`, for one transaction.
    private static final List<String> SETTINGS = List.of(
            "search_path = ''",
            "timezone = 'UTC'",
            "datestyle = 'ISO, YMD'",
            "intervalstyle = 'postgres'",
            "extra_float_digits = 1",
            "bytea_output = 'hex'",
            "statement_timeout = 0");

    private final JdbcClient jdbc;

    RecordRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Makes this transaction see one moment and read values in their canonical form. Must come first in it.
    void settle() {
        jdbc.sql("set transaction isolation level repeatable read, read only").update();
        SETTINGS.forEach(setting -> jdbc.sql("set local " + setting).update());
    }

    List<HistoryTable> historyTables() {
        return jdbc.sql("""
                        select registered.name, registered.withheld,
                            array(
                                select attname
                                from pg_catalog.pg_attribute
                                where attrelid = relation.oid
                                  and attnum > 0
                                  and not attisdropped
                                order by attnum
                            ) as columns,
                            array_remove(array[
                                case when relation.oid is null then 'the table is gone' end,
                                case when relation.relkind <> 'r' then 'it is not a plain table' end,
                                case when relation.relrowsecurity then 'row security hides rows of it' end,
                                case when relation.relhasrules then 'a rewrite rule stands on it' end,
                                case when relation.relhassubclass then 'other tables inherit from it' end,
                                case when relation.relispartition then 'it is part of another table' end,
                                case when relation.oid is not null and (
                                    select count(*)
                                    from pg_catalog.pg_trigger
                                    where tgrelid = relation.oid
                                      and tgname in ('append_only', 'committed')
                                      and tgenabled = 'O'
                                ) <> 2 then 'its guards against change are removed or off' end
                            ], null) as flaws
                        from audit.history_table registered
                        left join pg_catalog.pg_class relation on relation.oid = pg_catalog.to_regclass(registered.name)
                        order by registered.name""").query((row, _) -> historyTable(row)).list();
    }

    /// The entries `from` up to, not including, `to` that are there, in order. [#rowsOf] adds their rows.
    List<LoggedRow> entries(long from, long to) {
        return jdbc.sql("""
                        select leaf.idx, leaf.fact_id, leaf.leaf, fact.history_table, fact.salt, fact.fields
                        from audit.leaf leaf
                        left join audit.fact fact on fact.fact_id = leaf.fact_id
                        where leaf.idx >= :from
                          and leaf.idx < :to
                        order by leaf.idx""")
                .param("from", from)
                .param("to", to)
                .query((row, _) -> logged(row))
                .list();
    }

    /// Where a fact stands in the log.
    Optional<Long> indexOf(UUID factId) {
        return jdbc.sql("select leaf.idx from audit.leaf leaf where leaf.fact_id = :fact")
                .param("fact", factId)
                .query(Long.class)
                .optional();
    }

    /// What waits in the outbox, as if it were logged already; its index is -1.
    List<LoggedRow> waiting(UUID after, int most) {
        return jdbc.sql("""
                        select -1::bigint as idx, waiting.fact_id, waiting.leaf, fact.history_table, fact.salt, fact.fields
                        from audit.outbox waiting
                        left join audit.fact fact on fact.fact_id = waiting.fact_id
                        where waiting.fact_id > :after
                        order by waiting.fact_id
                        limit :most""")
                .param("after", after)
                .param("most", most)
                .query((row, _) -> logged(row))
                .list();
    }

    /// The marks of what waits in the outbox.
    Map<UUID, byte[]> marks(Collection<UUID> facts) {
        Map<UUID, byte[]> marks = new HashMap<>();
        jdbc.sql("""
                        select fact_id, mac
                        from audit.outbox
                        where fact_id = any(:facts)""").param("facts", facts.toArray(UUID[]::new)).query((ResultSet row) -> {
            marks.put(row.getObject("fact_id", UUID.class), row.getBytes("mac"));
        });
        return marks;
    }

    /// The rows of a table with these identities.
    Map<UUID, RowText> rowsOf(HistoryTable table, Collection<UUID> facts) {
        String texts = table.columns().stream()
                .map(column -> quoted(column) + "::text")
                .collect(Collectors.joining(", "));
        Map<UUID, RowText> rows = new HashMap<>();
        jdbc.sql("select fact_id, array[" + texts + "]::text[] as texts from only " + relation(table)
                        + " where fact_id = any(:facts)")
                .param("facts", facts.toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    rows.put(row.getObject("fact_id", UUID.class), rowText(table, texts(row.getArray("texts"))));
                });
        return rows;
    }

    /// Rows whose fact is absent or belongs to another table: they never went through the recorder.
    List<UUID> rowsWithoutFact(HistoryTable table) {
        return jdbc.sql("select stored.fact_id from only " + relation(table) + """
                         stored
                        where not exists (
                            select
                            from audit.fact fact
                            where fact.fact_id = stored.fact_id
                              and fact.history_table = :table
                        )
                        order by stored.fact_id""")
                .param("table", table.name())
                .query((row, _) -> row.getObject("fact_id", UUID.class))
                .list();
    }

    /// Facts that are neither in the log nor on their way to it: by identity, the table.
    SortedMap<UUID, String> factsWithoutLeaf() {
        SortedMap<UUID, String> facts = new TreeMap<>();
        jdbc.sql("""
                        select fact.fact_id, fact.history_table
                        from audit.fact fact
                        where not exists (select from audit.leaf leaf where leaf.fact_id = fact.fact_id)
                          and not exists (select from audit.outbox waiting where waiting.fact_id = fact.fact_id)""").query((ResultSet row) -> {
            facts.put(row.getObject("fact_id", UUID.class), row.getString("history_table"));
        });
        return facts;
    }

    List<String> refusals() {
        return jdbc.sql("""
                        select format('fact %s was refused at %s: %s', fact_id, refused_at, reason) as says
                        from audit.refused_outbox
                        order by refusal""").query((row, _) -> row.getString("says")).list();
    }

    /// One past the highest index that any entry has.
    long end() {
        return jdbc.sql("""
                        select coalesce(max(idx) + 1, 0)
                        from audit.leaf""").query(Long.class).single();
    }

    /// The signed heads: size, then the note.
    SortedMap<Long, String> checkpoints() {
        SortedMap<Long, String> notes = new TreeMap<>();
        jdbc.sql("""
                        select size, note
                        from audit.checkpoint""").query((ResultSet row) -> {
            notes.put(row.getLong("size"), row.getString("note"));
        });
        return notes;
    }

    private static String relation(HistoryTable table) {
        String[] parts = table.name().split("\\.", 2);
        return quoted(parts[0]) + "." + quoted(parts[parts.length - 1]);
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    private static HistoryTable historyTable(ResultSet row) throws SQLException {
        return new HistoryTable(
                row.getString("name"),
                List.of(texts(row.getArray("columns"))),
                Set.of(texts(row.getArray("withheld"))),
                List.of(texts(row.getArray("flaws"))));
    }

    private static LoggedRow logged(ResultSet row) throws SQLException {
        String table = row.getString("history_table");
        return new LoggedRow(
                row.getLong("idx"),
                row.getObject("fact_id", UUID.class),
                row.getBytes("leaf"),
                table,
                table == null ? null : commitment(row),
                null);
    }

    private static RowCommitment commitment(ResultSet row) throws SQLException {
        return CommitmentText.read(row.getString("fields"), Arrays.copyOf(row.getBytes("salt"), Hash.BYTES));
    }

    private static RowText rowText(HistoryTable table, @Nullable String[] texts) {
        SortedMap<String, @Nullable String> columns = new TreeMap<>();
        for (int i = 0; i < texts.length; i++) {
            columns.put(table.columns().get(i), texts[i]);
        }
        return new RowText(columns);
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}
