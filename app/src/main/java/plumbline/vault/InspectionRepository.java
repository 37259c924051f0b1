package plumbline.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;

/// Rounds of inspection: the present one's progress, and the record of those completed.
@Repository
class InspectionRepository {
    private final JdbcClient jdbc;
    private final Audit audit;

    InspectionRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    Optional<Inspections.Round> round() {
        return jdbc.sql("""
                        select after, begun_at, objects, bytes, damaged
                        from vault.inspection_round""")
                .query((row, _) -> new Inspections.Round(row.getObject("after", UUID.class), inspection(row)))
                .optional();
    }

    void save(Inspections.Round round) {
        jdbc.sql("""
                        insert into vault.inspection_round (begun_at, after, objects, bytes, damaged)
                        values (:begun, :after, :objects, :bytes, :damaged)
                        on conflict (one) do update
                        set after = excluded.after,
                            objects = excluded.objects,
                            bytes = excluded.bytes,
                            damaged = excluded.damaged""")
                .param("begun", round.soFar().begunAt().atOffset(ZoneOffset.UTC))
                .param("after", round.after())
                .param("objects", round.soFar().objects())
                .param("bytes", round.soFar().bytes())
                .param("damaged", round.soFar().damaged().toArray(UUID[]::new))
                .update();
    }

    void clear() {
        jdbc.sql("delete from vault.inspection_round").update();
    }

    void add(Inspection inspection) {
        audit.fact("vault.inspection")
                .with("begun_at", inspection.begunAt())
                .with("objects", inspection.objects())
                .with("bytes", inspection.bytes())
                .with("damaged", inspection.damaged().toArray(UUID[]::new))
                .record();
    }

    private static Inspection inspection(ResultSet row) throws SQLException {
        return new Inspection(
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getLong("objects"),
                row.getLong("bytes"),
                List.of((UUID[]) row.getArray("damaged").getArray()));
    }
}
