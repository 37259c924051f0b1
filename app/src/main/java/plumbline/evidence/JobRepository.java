package plumbline.evidence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;

/// Jobs (a projection) and the accounts of finished readings (facts).
@Repository
class JobRepository {
    private final JdbcClient jdbc;
    private final Audit audit;
    private final InstantSource clock;

    JobRepository(JdbcClient jdbc, Audit audit, InstantSource clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /// Puts an exhibit in the queue, new or again.
    void queue(UUID exhibitId, long bytesTotal) {
        jdbc.sql("""
                insert into evidence.job (exhibit_id, state, bytes_total, changed_at)
                values (:id, 'QUEUED', :total, :now)
                on conflict (exhibit_id) do update
                set state = 'QUEUED', stop_asked = false, words = '', changed_at = :now
                """)
                .param("id", exhibitId)
                .param("total", bytesTotal)
                .param("now", now())
                .update();
    }

    /// Puts every exhibit of an operation whose custody is recorded in the queue, unless it waits there or rests
    /// unread. Jobs are a projection too: one that was lost is made again.
    void queueAgain(UUID operationId) {
        jdbc.sql("""
                insert into evidence.job (exhibit_id, state, bytes_total, again, changed_at)
                select
                    e.exhibit_id,
                    'QUEUED',
                    e.length,
                    exists (
                        select from evidence.reading_finished r
                        where r.exhibit_id = e.exhibit_id and r.outcome = 'COMPLETE'),
                    :now
                from evidence.exhibit e
                where e.operation_id = :operation
                    and exists (
                        select from evidence.custody c
                        where c.exhibit_id = e.exhibit_id)
                on conflict (exhibit_id) do update
                set
                    state = 'QUEUED', stop_asked = false, events = 0, bytes_read = 0, words = '',
                    again = excluded.again, changed_at = :now
                where job.state in ('DONE', 'FAILED') or job.again
                """).param("operation", operationId).param("now", now()).update();
    }

    void put(UUID exhibitId, Job.State state, String words) {
        jdbc.sql("""
                update evidence.job
                set
                    state = :state,
                    words = :words,
                    again = again and :state <> 'DONE',
                    stop_asked = stop_asked and :state = 'READING',
                    changed_at = :now
                where exhibit_id = :id
                """)
                .param("id", exhibitId)
                .param("state", state.name())
                .param("words", words)
                .param("now", now())
                .update();
    }

    /// Writes down how far the reading is, and answers whether somebody asked it to stop.
    boolean progressed(UUID exhibitId, long events, long bytesRead, long bytesTotal) {
        return jdbc.sql("""
                update evidence.job
                set events = :events, bytes_read = :read, bytes_total = :total, changed_at = :now
                where exhibit_id = :id
                returning stop_asked
                """)
                .param("id", exhibitId)
                .param("events", events)
                .param("read", bytesRead)
                .param("total", bytesTotal)
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    void askToStop(UUID exhibitId) {
        jdbc.sql("""
                update evidence.job
                set stop_asked = true, changed_at = :now
                where exhibit_id = :id and state in ('QUEUED', 'READING')
                """).param("id", exhibitId).param("now", now()).update();
    }

    Optional<Job> find(UUID exhibitId) {
        return jdbc.sql("""
                select
                    j.exhibit_id,
                    j.state,
                    j.stop_asked,
                    j.events,
                    j.bytes_read,
                    j.bytes_total,
                    j.words,
                    j.again,
                    j.changed_at
                from evidence.job j
                where j.exhibit_id = :id
                """).param("id", exhibitId).query((row, _) -> job(row)).optional();
    }

    /// What waits to be read, or was being read when the application last stopped; oldest first.
    List<UUID> waiting() {
        return jdbc.sql("""
                select j.exhibit_id
                from evidence.job j
                where j.state in ('QUEUED', 'READING')
                order by j.changed_at, j.exhibit_id
                """).query((row, _) -> row.getObject(1, UUID.class)).list();
    }

    void addReading(UUID exhibitId, Reading reading) {
        audit.fact("evidence.reading_finished")
                .with("exhibit_id", exhibitId)
                .with("outcome", reading.outcome())
                .with("format", reading.format())
                .with("reason", reading.reason())
                .with("confidence", reading.confidence())
                .with("date_order_reason", reading.dateOrderReason())
                .with("unit", reading.unit())
                .with("units_in", reading.in())
                .with("messages", reading.messages())
                .with("system_events", reading.systemEvents())
                .with("continuations", reading.continuations())
                .with("blank", reading.blank())
                .with("rejected", reading.rejected())
                .with("bytes", reading.bytes())
                .with("conversations", reading.conversations())
                .with("notes", reading.notes().toArray(new String[0]))
                .with("content_digest", HexFormat.of().parseHex(reading.contentDigest()))
                .record();
    }

    Optional<Reading> newestReading(UUID exhibitId) {
        return jdbc.sql("""
                select
                    r.outcome, r.format, r.reason, r.confidence, r.date_order_reason, r.unit, r.units_in, r.messages,
                    r.system_events, r.continuations, r.blank, r.rejected, r.bytes, r.conversations, r.notes,
                    r.content_digest, r.recorded_at as finished_at
                from evidence.reading_finished r
                where r.exhibit_id = :id
                order by r.seq desc
                limit 1
                """)
                .param("id", exhibitId)
                .query((row, _) -> reading(row))
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static Job job(ResultSet row) throws SQLException {
        return new Job(
                row.getObject("exhibit_id", UUID.class),
                Job.State.valueOf(row.getString("state")),
                row.getBoolean("stop_asked"),
                row.getLong("events"),
                row.getLong("bytes_read"),
                row.getLong("bytes_total"),
                row.getString("words"),
                row.getBoolean("again"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    static Reading reading(ResultSet row) throws SQLException {
        return new Reading(
                row.getString("outcome"),
                row.getString("format"),
                row.getString("reason"),
                row.getString("confidence"),
                row.getString("date_order_reason"),
                row.getString("unit"),
                row.getLong("units_in"),
                row.getLong("messages"),
                row.getLong("system_events"),
                row.getLong("continuations"),
                row.getLong("blank"),
                row.getLong("rejected"),
                row.getLong("bytes"),
                row.getInt("conversations"),
                strings(row.getArray("notes")),
                HexFormat.of().formatHex(row.getBytes("content_digest")),
                row.getObject("finished_at", OffsetDateTime.class).toInstant());
    }

    static List<String> strings(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
