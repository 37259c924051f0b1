package plumbline.clearance;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;

/// Evaluations, and what they found.
@Repository
class EvaluationRepository {
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Audit audit;

    EvaluationRepository(JdbcClient jdbc, JdbcTemplate template, Audit audit) {
        this.jdbc = jdbc;
        this.template = template;
        this.audit = audit;
    }

    /// Asks for an evaluation. One of its kind that is under way comes to its end, and this one follows.
    void ask(Evaluation.Job job) {
        jdbc.sql("""
                insert into clearance.evaluation_job (measure, evaluation_id, rules_on, done, total)
                values (:measure, :id, :rulesOn, 0, 0)
                on conflict (measure) do update set
                    evaluation_id = excluded.evaluation_id, rules_on = excluded.rules_on, done = 0, total = 0
                """)
                .param("measure", job.measure().name())
                .param("id", job.evaluationId())
                .param("rulesOn", job.rulesOn())
                .update();
    }

    List<Evaluation.Job> waiting() {
        return jdbc.sql("""
                select j.evaluation_id, j.measure, j.rules_on, j.done, j.total
                from clearance.evaluation_job j
                order by j.measure
                """)
                .query((row, _) -> new Evaluation.Job(
                        row.getObject("evaluation_id", UUID.class),
                        Measure.valueOf(row.getString("measure")),
                        row.getObject("rules_on", LocalDate.class),
                        row.getLong("done"),
                        row.getLong("total")))
                .list();
    }

    /// Takes away what an evaluation wrote before it broke off.
    void begin(UUID evaluationId, long total) {
        jdbc.sql("delete from clearance.shortfall where evaluation_id = :id")
                .param("id", evaluationId)
                .update();
        progressed(evaluationId, 0, total);
    }

    void progressed(UUID evaluationId, long done, long total) {
        jdbc.sql("update clearance.evaluation_job set done = :done, total = :total where evaluation_id = :id")
                .param("id", evaluationId)
                .param("done", done)
                .param("total", total)
                .update();
    }

    /// @param rows in the order of [CopyText]
    void add(String rows) {
        if (rows.isEmpty()) {
            return;
        }
        template.execute((Connection connection) -> {
            try {
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy clearance.shortfall (evaluation_id, clearance_id, person_id, risk, missing, late,"
                                        + " overturned, too_long) from stdin",
                                new StringReader(rows));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// Records the result, and takes away what earlier ones of the kind found.
    void finish(Evaluation.Job job, long clearances, Map<String, Long> counts, long shortOf, LocalDate dueOn) {
        audit.fact("clearance.evaluated")
                .with("evaluation_id", job.evaluationId())
                .with("measure", job.measure())
                .with("rules_on", job.rulesOn())
                .with("clearances", clearances)
                .with("short", shortOf)
                .with("due_on", dueOn)
                .record();
        counts.forEach((what, n) -> jdbc.sql("""
                        insert into clearance.shortfall_count (evaluation_id, what, n)
                        values (:id, :what, :n)
                        """)
                .param("id", job.evaluationId())
                .param("what", what)
                .param("n", n)
                .update());
        for (var table : List.of("clearance.shortfall", "clearance.shortfall_count")) {
            jdbc.sql("delete from " + table + """
                     t
                    where t.evaluation_id in (
                        select e.evaluation_id
                        from clearance.evaluated e
                        where e.measure = :measure and e.evaluation_id <> :id)
                    """)
                    .param("measure", job.measure().name())
                    .param("id", job.evaluationId())
                    .update();
        }
        jdbc.sql("delete from clearance.evaluation_job where evaluation_id = :id")
                .param("id", job.evaluationId())
                .update();
    }

    Optional<Evaluation> newest(Measure measure) {
        return jdbc.sql("""
                select e.evaluation_id, e.measure, e.rules_on, e.clearances, e.short, e.due_on, e.recorded_at
                from clearance.evaluated e
                where e.measure = :measure
                order by e.seq desc
                limit 1
                """)
                .param("measure", measure.name())
                .query((row, _) -> new Evaluation(
                        row.getObject("evaluation_id", UUID.class),
                        Measure.valueOf(row.getString("measure")),
                        row.getObject("rules_on", LocalDate.class),
                        row.getLong("clearances"),
                        row.getLong("short"),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /// How many lack what.
    Map<String, Long> counts(UUID evaluationId) {
        var counts = new TreeMap<String, Long>();
        jdbc.sql("select c.what, c.n from clearance.shortfall_count c where c.evaluation_id = :id")
                .param("id", evaluationId)
                .query(row -> {
                    counts.put(row.getString("what"), row.getLong("n"));
                });
        return counts;
    }

    /// Those that nobody has looked at yet, the greatest risk first, without those of whoever asks.
    ///
    /// @param from the last of the page before
    List<Evaluation.Lacks> open(UUID evaluationId, @Nullable UUID asking, @Nullable UUID from, int size) {
        return jdbc.sql("""
                select s.clearance_id, s.risk, s.missing, s.late, s.overturned, s.too_long
                from clearance.shortfall s
                where s.evaluation_id = :id
                    and (s.person_id = cast(:asking as uuid)) is not true
                    and not exists (
                        select
                        from clearance.shortfall_seen d
                        where d.evaluation_id = s.evaluation_id and d.clearance_id = s.clearance_id)
                """ + (from == null ? "" : """
                    and (-s.risk, s.clearance_id) > (
                        select -f.risk, f.clearance_id
                        from clearance.shortfall f
                        where f.evaluation_id = :id and f.clearance_id = :from)
                """) + """
                order by -s.risk, s.clearance_id
                limit :size
                """)
                .param("id", evaluationId)
                .param("asking", asking, Types.OTHER)
                .param("from", from, Types.OTHER)
                .param("size", size)
                .query((row, _) -> lacks(row))
                .list();
    }

    /// What one clearance lacks, unless it is of whoever asks.
    Optional<Evaluation.Lacks> open(UUID evaluationId, UUID clearanceId, @Nullable UUID asking) {
        return jdbc.sql("""
                select s.clearance_id, s.risk, s.missing, s.late, s.overturned, s.too_long
                from clearance.shortfall s
                where s.evaluation_id = :id
                    and s.clearance_id = :clearance
                    and (s.person_id = cast(:asking as uuid)) is not true
                """)
                .param("id", evaluationId)
                .param("clearance", clearanceId)
                .param("asking", asking, Types.OTHER)
                .query((row, _) -> lacks(row))
                .optional();
    }

    long seen(UUID evaluationId) {
        return jdbc.sql("select count(*) from clearance.shortfall_seen d where d.evaluation_id = :id")
                .param("id", evaluationId)
                .query(Long.class)
                .single();
    }

    void see(UUID evaluationId, UUID clearanceId, Seen outcome, String reason) {
        audit.fact("clearance.shortfall_seen")
                .with("evaluation_id", evaluationId)
                .with("clearance_id", clearanceId)
                .with("outcome", outcome)
                .with("reason", reason)
                .record();
    }

    private static Evaluation.Lacks lacks(ResultSet row) throws SQLException {
        return new Evaluation.Lacks(
                row.getObject("clearance_id", UUID.class),
                row.getInt("risk"),
                List.of((String[]) row.getArray("missing").getArray()),
                List.of((String[]) row.getArray("late").getArray()),
                row.getBoolean("overturned"),
                row.getBoolean("too_long"));
    }
}
