package plumbline.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.law.clock.Force;

/// The rows of `casework.due`, of one allegation or one operation. Through all of them walks [DeadlineRepository].
@Repository
class DueRepository {
    private static final String COLUMNS =
            "allegation_id, operation_id, person_id, duty_id, occurrence, title, force, due_on, done_at, late";

    static final String ROWS = "select d." + COLUMNS.replace(", ", ", d.") + "\n";

    private final JdbcClient jdbc;

    DueRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Puts the rows in the place of those that there are of the allegation.
    void put(UUID allegationId, List<Due> rows) {
        jdbc.sql("""
                delete from casework.due d
                where d.allegation_id = :allegation
                """).param("allegation", allegationId).update();
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("insert into casework.due (" + COLUMNS + ")" + """

                select
                    s.allegation_id,
                    s.operation_id,
                    s.person_id,
                    d.duty_id,
                    d.occurrence,
                    d.title,
                    d.force,
                    d.due_on,
                    d.done_at,
                    d.late
                from casework.standing s
                cross join unnest(
                    :duties::text[],
                    :occurrences::smallint[],
                    :titles::text[],
                    :forces::text[],
                    :days::date[],
                    :done::timestamptz[],
                    :late::boolean[]) as d (duty_id, occurrence, title, force, due_on, done_at, late)
                where s.allegation_id = :allegation
                """)
                .param("allegation", allegationId)
                .param("duties", words(rows, Due::dutyId))
                .param("occurrences", rows.stream().map(Due::occurrence).toArray(Integer[]::new))
                .param("titles", words(rows, Due::title))
                .param("forces", words(rows, Due::force))
                .param("days", words(rows, Due::dueOn))
                .param("done", words(rows, Due::doneAt))
                .param("late", rows.stream().map(Due::late).toArray(Boolean[]::new))
                .update();
    }

    /// The rows of an allegation as they are kept.
    List<Due> of(UUID allegationId) {
        return jdbc.sql(ROWS + """
                from casework.due d
                where d.allegation_id = :allegation
                order by d.duty_id, d.occurrence
                """)
                .param("allegation", allegationId)
                .query((row, _) -> due(row))
                .list();
    }

    /// What is due next on each allegation of an operation.
    Map<UUID, Due> next(UUID operationId) {
        return jdbc
                .sql(ROWS.replaceFirst("select", "select distinct on (d.allegation_id)") + """
                from casework.due d
                where d.operation_id = :operation and d.done_at is null and d.due_on is not null
                order by d.allegation_id, d.due_on, d.duty_id, d.occurrence
                """)
                .param("operation", operationId)
                .query((row, _) -> due(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Due::allegationId, Function.identity()));
    }

    static Due due(ResultSet row) throws SQLException {
        var done = row.getObject("done_at", OffsetDateTime.class);
        return new Due(
                row.getObject("allegation_id", UUID.class),
                row.getObject("operation_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("duty_id"),
                row.getInt("occurrence"),
                row.getString("title"),
                Force.valueOf(row.getString("force")),
                row.getObject("due_on", LocalDate.class),
                done == null ? null : done.toInstant(),
                row.getBoolean("late"));
    }

    /// A column as PostgreSQL reads it from text.
    private static @Nullable String[] words(List<Due> rows, Function<Due, @Nullable Object> value) {
        return rows.stream()
                .map(value)
                .map(one -> one == null ? null : one.toString())
                .toArray(String[]::new);
    }
}
