package plumbline.audit;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// What reconciliations came to.
@Repository
class ReconciliationRepository {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Audit audit;

    ReconciliationRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    void add(Reconciliation found) {
        audit.fact("audit.reconciliation")
                .with("started_at", found.startedAt())
                .with("log_size", found.logSize())
                .with("rows_checked", found.rows())
                .with("findings", found.findings())
                .with("listed", JSON.writeValueAsString(found.listed()))
                .record();
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
