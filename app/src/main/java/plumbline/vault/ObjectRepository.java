package plumbline.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;

/// Which objects the vault holds.
@Repository
class ObjectRepository {
    private final JdbcClient jdbc;
    private final Audit audit;

    ObjectRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    Optional<Sealed> find(Sha256 sha256) {
        return jdbc.sql("""
                        select object_id, sha256, length
                        from vault.object
                        where sha256 = :sha256""")
                .param("sha256", sha256.bytes())
                .query(ObjectRepository::sealed)
                .optional();
    }

    /// False when the same bytes are an object already; waits for a transaction that is just making them one.
    boolean add(Sealed object) {
        return audit.fact("vault.object")
                .with("object_id", object.objectId())
                .with("sha256", object.sha256().bytes())
                .with("length", object.length())
                .recordUnlessHeld("sha256");
    }

    boolean exists(UUID objectId) {
        return jdbc.sql("""
                        select exists (
                            select from vault.object
                            where object_id = :object)""").param("object", objectId).query(Boolean.class).single();
    }

    /// The next objects in the order of their ids, which is random and therefore fair.
    List<Sealed> after(UUID objectId, int limit) {
        return jdbc.sql("""
                        select object_id, sha256, length
                        from vault.object
                        where object_id > :after
                        order by object_id
                        limit :limit""")
                .param("after", objectId)
                .param("limit", limit)
                .query(ObjectRepository::sealed)
                .list();
    }

    private static Sealed sealed(ResultSet row, int number) throws SQLException {
        return new Sealed(
                row.getObject("object_id", UUID.class), Sha256.of(row.getBytes("sha256")), row.getLong("length"));
    }
}
