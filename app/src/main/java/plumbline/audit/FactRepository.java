package plumbline.audit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Facts, their commitments, and the outbox on the way to the log.
@Repository
class FactRepository {
    private final JdbcClient jdbc;

    FactRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Inserts a row; false where `unique` names a column whose value stands in another row already.
    boolean insert(String table, SequencedMap<String, @Nullable Object> columns, @Nullable String unique) {
        String names = String.join(", ", columns.keySet());
        String values = ":" + String.join(", :", columns.keySet());
        return jdbc.sql("insert into " + table + " (" + names + ") values (" + values + ")"
                                + (unique == null ? "" : " on conflict (" + unique + ") do nothing"))
                        .params(columns)
                        .update()
                == 1;
    }

    /// The row as canonical text, if it is there.
    Optional<RowText> canonical(String historyTable, UUID factId) {
        return jdbc.sql("""
                        select names, texts
                        from audit.canonical(:table, :id)""")
                .param("table", historyTable)
                .param("id", factId)
                .query((row, _) -> rowText(row))
                .optional();
    }

    void save(UUID factId, String historyTable, RowCommitment commitment) {
        jdbc.sql("""
                        insert into audit.fact (fact_id, history_table, salt, fields)
                        values (:id, :table, :salt, :fields::jsonb)""")
                .param("id", factId)
                .param("table", historyTable)
                .param("salt", commitment.salt())
                .param("fields", CommitmentText.write(commitment))
                .update();
    }

    void queue(UUID factId, byte[] leaf, byte[] mac, Instant at) {
        jdbc.sql("""
                        insert into audit.outbox (fact_id, leaf, mac, queued_at)
                        values (:id, :leaf, :mac, :at)""")
                .param("id", factId)
                .param("leaf", leaf)
                .param("mac", mac)
                .param("at", at.atOffset(ZoneOffset.UTC))
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
