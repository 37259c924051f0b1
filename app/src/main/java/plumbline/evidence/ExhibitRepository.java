package plumbline.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.chat.DateOrder;
import plumbline.vault.Sha256;

/// Exhibits and what people said about them. Callers have asked whether the operation may be seen.
@Repository
class ExhibitRepository {
    private static final String COLUMNS = """
            select
                e.exhibit_id,
                e.operation_id,
                e.file_name,
                e.sha256,
                e.length,
                e.recorded_at,
                e.recorded_by
            from evidence.exhibit e
            """;

    private final JdbcClient jdbc;
    private final Audit audit;

    ExhibitRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    void add(UUID exhibitId, UUID operationId, String fileName, Sha256 sha256, long length) {
        audit.fact("evidence.exhibit")
                .with("exhibit_id", exhibitId)
                .with("operation_id", operationId)
                .with("file_name", fileName)
                .with("sha256", sha256.bytes())
                .with("length", length)
                .record();
    }

    Optional<Exhibit> find(UUID exhibitId) {
        return jdbc.sql(COLUMNS + "where e.exhibit_id = :id")
                .param("id", exhibitId)
                .query((row, _) -> exhibit(row))
                .optional();
    }

    Optional<Exhibit> withBytes(UUID operationId, Sha256 sha256) {
        return jdbc.sql(COLUMNS + "where e.operation_id = :operation and e.sha256 = :sha256")
                .param("operation", operationId)
                .param("sha256", sha256.bytes())
                .query((row, _) -> exhibit(row))
                .optional();
    }

    List<Exhibit> of(UUID operationId) {
        return jdbc.sql(COLUMNS + "where e.operation_id = :operation order by e.recorded_at, e.exhibit_id")
                .param("operation", operationId)
                .query((row, _) -> exhibit(row))
                .list();
    }

    void addCustody(UUID exhibitId, Custody custody) {
        var lab = custody.labSha256();
        audit.fact("evidence.custody")
                .with("exhibit_id", exhibitId)
                .with("exhibit_reference", custody.reference())
                .with("seized_by", custody.seizedBy())
                .with("seized_from", custody.seizedFrom())
                .with("power", custody.power())
                .with("seized_at", custody.seizedAt())
                .with("seized_time_known", custody.seizedTimeKnown())
                .with("place", custody.place())
                .with("lab_sha256", lab == null ? null : lab.bytes())
                .with("zone", custody.zone().getId())
                .with("zone_known", custody.zoneKnown())
                .record();
    }

    Optional<Custody> custody(UUID exhibitId) {
        return jdbc.sql("""
                select
                    c.exhibit_reference,
                    c.seized_by,
                    c.seized_from,
                    c.power,
                    c.seized_at,
                    c.seized_time_known,
                    c.place,
                    c.lab_sha256,
                    c.zone,
                    c.zone_known
                from evidence.custody c
                where c.exhibit_id = :id
                order by c.seq desc
                limit 1
                """)
                .param("id", exhibitId)
                .query((row, _) -> custody(row))
                .optional();
    }

    void tellDateOrder(UUID exhibitId, DateOrder order, String reason) {
        audit.fact("evidence.date_order_told")
                .with("exhibit_id", exhibitId)
                .with("date_order", order)
                .with("reason", reason)
                .record();
    }

    @Nullable
    DateOrder dateOrderTold(UUID exhibitId) {
        return jdbc.sql("""
                select d.date_order
                from evidence.date_order_told d
                where d.exhibit_id = :id
                order by d.seq desc
                limit 1
                """)
                .param("id", exhibitId)
                .query(String.class)
                .optional()
                .map(DateOrder::valueOf)
                .orElse(null);
    }

    static Exhibit exhibit(ResultSet row) throws SQLException {
        return new Exhibit(
                row.getObject("exhibit_id", UUID.class),
                row.getObject("operation_id", UUID.class),
                row.getString("file_name"),
                Sha256.of(row.getBytes("sha256")),
                row.getLong("length"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_by", UUID.class));
    }

    static Custody custody(ResultSet row) throws SQLException {
        var lab = row.getBytes("lab_sha256");
        return new Custody(
                row.getString("exhibit_reference"),
                row.getString("seized_by"),
                row.getString("seized_from"),
                row.getString("power"),
                row.getObject("seized_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("seized_time_known"),
                row.getString("place"),
                lab == null ? null : Sha256.of(lab),
                ZoneId.of(row.getString("zone")),
                row.getBoolean("zone_known"));
    }
}
