package plumbline.audit;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// What reconciliations came to.
@Repository
class ReconciliationRepository {
    static final String TABLE = "audit.reconciliation";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    ReconciliationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(Stamp stamp, Reconciliation found) {
        jdbc.sql("""
                        insert into audit.reconciliation (
                            fact_id, recorded_at, recorded_by, started_at, log_size, rows_checked, findings, listed)
                        values (:id, :at, :by, :started, :size, :rows, :findings, :listed::jsonb)""")
                .param("id", stamp.factId())
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by())
                .param("started", found.startedAt().atOffset(ZoneOffset.UTC))
                .param("size", found.logSize())
                .param("rows", found.rows())
                .param("findings", found.findings())
                .param("listed", JSON.writeValueAsString(found.listed()))
                .update();
    }

    Optional<Reconciliation> last() {
        return jdbc.sql("""
                        select started_at, log_size, rows_checked, findings, listed
                        from audit.reconciliation
                        order by recorded_at desc, fact_id desc
                        limit 1""")
                .query((row, _) -> new Reconciliation(
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        row.getLong("log_size"),
                        row.getLong("rows_checked"),
                        row.getLong("findings"),
                        List.of(JSON.readValue(row.getString("listed"), Finding[].class))))
                .optional();
    }
}
