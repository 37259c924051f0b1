package plumbline.imports;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rows that were not understood; a projection of the file.
@Repository
class RejectedRowRepository {
    private static final String COLUMNS = """
            select r.number, r.line, r.column_name, r.value, r.reason, r.remedy
            from imports.reject r
            """;
    private static final int FETCH = 2_000;
    private static final int LONGEST = 200;

    private final JdbcClient jdbc;

    RejectedRowRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID importId, RejectedRow row) {
        jdbc.sql("""
                insert into imports.reject (import_id, number, line, column_name, value, reason, remedy)
                values (:id, :number, :line, :column, :value, :reason, :remedy)
                on conflict do nothing
                """)
                .param("id", importId)
                .param("number", row.number())
                .param("line", row.line())
                .param("column", row.why().column())
                .param("value", shown(row.why().value()))
                .param("reason", row.why().reason())
                .param("remedy", row.why().remedy())
                .update();
    }

    List<RejectedRow> page(UUID importId, long after, int size) {
        return jdbc.sql(COLUMNS + """
                where r.import_id = :id and r.number > :after
                order by r.number
                limit :size
                """)
                .param("id", importId)
                .param("after", after)
                .param("size", size)
                .query((row, _) -> new RejectedRow(
                        row.getLong("number"),
                        row.getLong("line"),
                        new Taken.Rejected(
                                row.getString("column_name"),
                                row.getString("value"),
                                row.getString("reason"),
                                row.getString("remedy"))))
                .list();
    }

    /// All of them in order, in constant memory.
    void each(UUID importId, Consumer<RejectedRow> consumer) {
        long after = 0;
        List<RejectedRow> batch;
        do {
            batch = page(importId, after, FETCH);
            batch.forEach(consumer);
            after = batch.isEmpty() ? after : batch.getLast().number();
        } while (batch.size() == FETCH);
    }

    /// PostgreSQL's text has no NUL.
    private static String shown(String value) {
        var text = value.replace('\0', '\u2400');
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
