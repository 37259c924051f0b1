package plumbline.audit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Facts, their commitments, and the outbox on the way to the log.
@Repository
class FactRepository {
    private final NamedParameterJdbcOperations batches;
    private final JdbcClient jdbc;

    FactRepository(NamedParameterJdbcOperations batches) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
    }

    /// Inserts a row; false where `unique` names a column whose value stands in another row already.
    boolean insert(String table, SequencedMap<String, @Nullable Object> row, @Nullable String unique) {
        var conflict = unique == null ? "" : " on conflict (" + unique + ") do nothing";
        return jdbc.sql(insertion(table, row.keySet()) + conflict).params(row).update() == 1;
    }

    /// Inserts rows in their order. All have the columns of the first.
    void insert(String table, Collection<SequencedMap<String, @Nullable Object>> rows) {
        var columns = rows.iterator().next().keySet();
        if (rows.stream().anyMatch(row -> !row.keySet().equals(columns))) {
            throw new IllegalArgumentException(
                    "Rows of " + table + " that are recorded together have the same columns");
        }
        batches.batchUpdate(
                insertion(table, columns),
                rows.stream().map(MapSqlParameterSource::new).toArray(SqlParameterSource[]::new));
    }

    private static String insertion(String table, Collection<String> columns) {
        return "insert into " + table + " (" + String.join(", ", columns) + ") values (:" + String.join(", :", columns)
                + ")";
    }

    /// Rows as canonical text, by their fact; those that are not there are left out.
    Map<UUID, RowText> canonical(String historyTable, Collection<UUID> factIds) {
        Map<UUID, RowText> rows = new HashMap<>();
        jdbc.sql("""
                        select fact_id, names, texts
                        from audit.canonical(:table, :ids)""")
                .param("table", historyTable)
                .param("ids", factIds.toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    rows.put(row.getObject("fact_id", UUID.class), rowText(row));
                });
        return rows;
    }

    /// Keeps the commitments to rows of a table, by their fact.
    void save(String historyTable, SequencedMap<UUID, RowCommitment> commitments) {
        jdbc.sql("""
                        insert into audit.fact (fact_id, history_table, salt, fields)
                        select fact_id, :table, salt, fields::jsonb
                        from unnest(:ids, :salts, :fields) as committed (fact_id, salt, fields)""")
                .param("table", historyTable)
                .param("ids", commitments.keySet().toArray(UUID[]::new))
                .param(
                        "salts",
                        commitments.values().stream().map(RowCommitment::salt).toArray(byte[][]::new))
                .param(
                        "fields",
                        commitments.values().stream().map(CommitmentText::write).toArray(String[]::new))
                .update();
    }

    /// Puts leaves into the outbox.
    void queue(List<QueuedLeaf> leaves) {
        jdbc.sql("""
                        insert into audit.outbox (fact_id, leaf, mac, queued_at)
                        select fact_id, leaf, mac, queued_at::timestamptz
                        from unnest(:ids, :leaves, :macs, :times) as queued (fact_id, leaf, mac, queued_at)""")
                .param("ids", leaves.stream().map(QueuedLeaf::factId).toArray(UUID[]::new))
                .param("leaves", leaves.stream().map(QueuedLeaf::leaf).toArray(byte[][]::new))
                .param("macs", leaves.stream().map(QueuedLeaf::mac).toArray(byte[][]::new))
                .param(
                        "times",
                        leaves.stream().map(leaf -> leaf.queuedAt().toString()).toArray(String[]::new))
                .update();
    }

    private static RowText rowText(ResultSet row) throws SQLException {
        String[] names = texts(row.getArray("names"));
        @Nullable String[] texts = texts(row.getArray("texts"));
        SortedMap<String, @Nullable String> columns = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            columns.put(names[i], texts[i]);
        }
        return new RowText(columns);
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}
