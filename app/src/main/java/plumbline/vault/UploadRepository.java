package plumbline.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Uploads under way and finished.
@Repository
class UploadRepository {
    private final JdbcClient jdbc;

    UploadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID uploadId, String name, long size, @Nullable Sha256 sha256, UUID by, Instant at) {
        jdbc.sql("""
                        insert into vault.upload (upload_id, name, size, sha256, begun_by, begun_at)
                        values (:id, :name, :size, :sha256, :by, :at)""")
                .param("id", uploadId)
                .param("name", name)
                .param("size", size)
                .param("sha256", sha256 == null ? null : sha256.bytes())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Upload> find(UUID uploadId) {
        return jdbc.sql("""
                        select upload_id, name, size, sha256, begun_by, object_id
                        from vault.upload
                        where upload_id = :id""")
                .param("id", uploadId)
                .query((row, _) -> upload(row))
                .optional();
    }

    Optional<Sealed> result(UUID uploadId) {
        return jdbc.sql("""
                        select o.object_id, o.sha256, o.length
                        from vault.upload u
                        join vault.object o on o.object_id = u.object_id
                        where u.upload_id = :id""")
                .param("id", uploadId)
                .query((row, _) -> new Sealed(
                        row.getObject("object_id", UUID.class),
                        Sha256.of(row.getBytes("sha256")),
                        row.getLong("length")))
                .optional();
    }

    void finish(UUID uploadId, UUID objectId) {
        jdbc.sql("""
                        update vault.upload
                        set object_id = :object
                        where upload_id = :id""").param("object", objectId).param("id", uploadId).update();
    }

    void deleteUnfinished(UUID uploadId) {
        jdbc.sql("""
                        delete from vault.upload
                        where upload_id = :id and object_id is null""").param("id", uploadId).update();
    }

    private static Upload upload(ResultSet row) throws SQLException {
        var sha256 = row.getBytes("sha256");
        return new Upload(
                row.getObject("upload_id", UUID.class),
                row.getString("name"),
                row.getLong("size"),
                sha256 == null ? null : Sha256.of(sha256),
                row.getObject("begun_by", UUID.class),
                row.getObject("object_id", UUID.class));
    }
}
