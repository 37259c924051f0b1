package plumbline.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Exhibits with all that a list says of them, in one query however many there are. Callers have asked whether the
/// operation may be seen.
@Repository
class LineRepository {
    private static final String LINES = """
            select
                e.exhibit_id, e.operation_id, e.file_name, e.sha256, e.length, e.recorded_at, e.recorded_by,
                c.exhibit_reference, c.seized_by, c.seized_from, c.power, c.seized_at, c.seized_time_known, c.place,
                c.lab_sha256, c.zone, c.zone_known,
                j.state, j.stop_asked, j.events, j.bytes_read, j.bytes_total, j.words, j.again, j.changed_at,
                r.outcome, r.format, r.reason, r.confidence, r.date_order_reason, r.unit, r.units_in, r.messages,
                r.system_events, r.continuations, r.blank, r.rejected, r.bytes, r.conversations, r.notes,
                r.content_digest, r.recorded_at as finished_at,
                a.held, a.found, a.added, a.gone, a.changed, a.renumbered, a.around, a.as_recorded,
                a.content_digest as reread_digest, a.recorded_at as reread_at
            from evidence.exhibit e
            left join evidence.job j on j.exhibit_id = e.exhibit_id
            left join lateral (
                select
                    n.exhibit_reference, n.seized_by, n.seized_from, n.power, n.seized_at, n.seized_time_known,
                    n.place, n.lab_sha256, n.zone, n.zone_known
                from evidence.custody n
                where n.exhibit_id = e.exhibit_id
                order by n.seq desc
                limit 1) c on true
            left join lateral (
                select
                    n.outcome, n.format, n.reason, n.confidence, n.date_order_reason, n.unit, n.units_in, n.messages,
                    n.system_events, n.continuations, n.blank, n.rejected, n.bytes, n.conversations, n.notes,
                    n.content_digest, n.recorded_at
                from evidence.reading_finished n
                where n.exhibit_id = e.exhibit_id
                order by n.seq desc
                limit 1) r on true
            left join lateral (
                select
                    n.held, n.found, n.added, n.gone, n.changed, n.renumbered, n.around, n.as_recorded,
                    n.content_digest, n.recorded_at
                from evidence.reread n
                where n.exhibit_id = e.exhibit_id
                order by n.seq desc
                limit 1) a on true
            """;

    private final JdbcClient jdbc;

    LineRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The exhibits of an operation in the order in which they came.
    List<EvidencePages.Line> of(UUID operationId) {
        return jdbc.sql(LINES + "where e.operation_id = :operation order by e.recorded_at, e.exhibit_id")
                .param("operation", operationId)
                .query((row, _) -> line(row))
                .list();
    }

    EvidencePages.Line one(UUID exhibitId) {
        return jdbc.sql(LINES + "where e.exhibit_id = :id")
                .param("id", exhibitId)
                .query((row, _) -> line(row))
                .single();
    }

    private static EvidencePages.Line line(ResultSet row) throws SQLException {
        return new EvidencePages.Line(
                ExhibitRepository.exhibit(row),
                row.getString("exhibit_reference") == null ? null : ExhibitRepository.custody(row),
                row.getString("state") == null ? null : JobRepository.job(row),
                row.getString("outcome") == null ? null : JobRepository.reading(row),
                row.getObject("held") == null ? null : RereadRepository.reread(row));
    }
}
