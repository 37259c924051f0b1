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
        audit.fact("access.shut_out")
                .with("object_id", objectId)
                .with("person_id", personId)
                .with("reason", reason)
                .record();
    }
}
