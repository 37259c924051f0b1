package plumbline.oversight;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Stamp;

/// Who took a copy of the record.
@Repository
class TakenBundleRepository {
    static final String TABLE = "oversight.taken_bundle";

    private final JdbcClient jdbc;

    TakenBundleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(Stamp stamp) {
        jdbc.sql("""
                        insert into oversight.taken_bundle (fact_id, recorded_at, recorded_by)
                        values (:id, :at, :by)""")
                .param("id", stamp.factId())
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by())
                .update();
    }
}
