package plumbline.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which uploads are to become exhibits of which operation. Callers have asked whether the operation may be seen.
@Repository
class ExhibitUploadRepository {
    private static final String COLUMNS = """
            select
                u.upload_id,
                u.operation_id,
                u.exhibit_id,
                u.file_name,
                u.size,
                u.begun_at
            from evidence.upload u
            """;

    private final JdbcClient jdbc;

    ExhibitUploadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ExhibitUpload upload, UUID begunBy) {
        jdbc.sql("""
                insert into evidence.upload
                    (upload_id, operation_id, exhibit_id, file_name, size, begun_by, begun_at)
                values (:upload, :operation, :exhibit, :name, :size, :by, :at)
                """)
                .param("upload", upload.uploadId())
                .param("operation", upload.operationId())
                .param("exhibit", upload.exhibitId())
                .param("name", upload.fileName())
                .param("size", upload.size())
                .param("by", begunBy)
                .param("at", upload.begunAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<ExhibitUpload> find(UUID uploadId) {
        return jdbc.sql(COLUMNS + "where u.upload_id = :id")
                .param("id", uploadId)
                .query((row, _) -> upload(row))
                .optional();
    }

    Optional<ExhibitUpload> ofExhibit(UUID exhibitId) {
        return jdbc.sql(COLUMNS + "where u.exhibit_id = :id")
                .param("id", exhibitId)
                .query((row, _) -> upload(row))
                .optional();
    }

    /// What one person has begun and not ended, newest first.
    List<ExhibitUpload> underWay(UUID operationId, UUID begunBy) {
        return jdbc.sql(COLUMNS + """
                where u.operation_id = :operation
                and u.begun_by = :by
                and not u.ended
                order by u.begun_at desc, u.upload_id
                """)
                .param("operation", operationId)
                .param("by", begunBy)
                .query((row, _) -> upload(row))
                .list();
    }

    void end(UUID uploadId) {
        jdbc.sql("""
                update evidence.upload
                set ended = true
                where upload_id = :id
                """).param("id", uploadId).update();
    }

    private static ExhibitUpload upload(ResultSet row) throws SQLException {
        return new ExhibitUpload(
                row.getObject("upload_id", UUID.class),
                row.getObject("operation_id", UUID.class),
                row.getObject("exhibit_id", UUID.class),
                row.getString("file_name"),
                row.getLong("size"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant());
    }
}
