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
import plumbline.audit.Stamp;

/// Rounds of inspection: the present one's progress, and the record of those completed.
@Repository
class InspectionRepository {
    private final JdbcClient jdbc;

    InspectionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    void insert(Stamp stamp, Inspection inspection) {
        jdbc.sql("""
                        insert into vault.inspection (
                            fact_id, recorded_at, recorded_by, begun_at, objects, bytes, damaged)
                        values (:fact, :at, :by, :begun, :objects, :bytes, :damaged)""")
                .param("fact", stamp.factId())
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by())
                .param("begun", inspection.begunAt().atOffset(ZoneOffset.UTC))
                .param("objects", inspection.objects())
                .param("bytes", inspection.bytes())
                .param("damaged", inspection.damaged().toArray(UUID[]::new))
                .update();
    }

    private static Inspection inspection(ResultSet row) throws SQLException {
        return new Inspection(
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getLong("objects"),
                row.getLong("bytes"),
                List.of((UUID[]) row.getArray("damaged").getArray()));
    }
}
