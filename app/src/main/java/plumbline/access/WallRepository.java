package plumbline.access;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;

@Repository
class WallRepository {
    private final JdbcClient jdbc;
    private final Audit audit;

    WallRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    boolean isShutOut(UUID objectId, UUID personId) {
        return jdbc.sql("select access.walled(:object, :person)")
                .param("object", objectId)
                .param("person", personId)
                .query(Boolean.class)
                .single();
    }

    void add(UUID objectId, UUID personId, String reason) {
        var stamp = audit.stamp();
        jdbc.sql("""
                insert into access.shut_out (fact_id, recorded_at, recorded_by, object_id, person_id, reason)
                values (:fact, :at, :by, :object, :person, :reason)
                """)
                .param("fact", stamp.factId())
                .param("at", stamp.at().atOffset(java.time.ZoneOffset.UTC))
                .param("by", stamp.by())
                .param("object", objectId)
                .param("person", personId)
                .param("reason", reason)
                .update();
        audit.record("access.shut_out", stamp.factId());
    }
}
