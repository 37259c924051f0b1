package plumbline.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Acting;

/// Rebuilds asked for; a projection, kept so that a killed one goes on.
@Repository
class RebuildRepository {
    private static final String COLUMNS = """
            select
                b.operation_id, b.index_only, b.asked_at, b.asked_by, b.done, b.total, b.ended_at, b.digest_before,
                b.digest, b.digest_fed
            from evidence.rebuild b
            """;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    RebuildRepository(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Begins a rebuild.
    ///
    /// @return false where one is under way, which goes on as it was asked for
    boolean begin(UUID operationId, boolean indexOnly) {
        return jdbc.sql("""
                insert into evidence.rebuild as b (operation_id, index_only, asked_at, asked_by)
                values (:operation, :indexOnly, :now, :by)
                on conflict (operation_id) do update
                set
                    index_only = :indexOnly, asked_at = :now, asked_by = :by, done = 0, total = 0, ended_at = null,
                    digest_before = null, digest = null, digest_fed = null
                where b.ended_at is not null
                """)
                        .param("operation", operationId)
                        .param("indexOnly", indexOnly)
                        .param("now", now())
                        .param("by", Acting.current().userId())
                        .update()
                == 1;
    }

    Optional<Rebuild> find(UUID operationId) {
        return jdbc.sql(COLUMNS + "where b.operation_id = :operation")
                .param("operation", operationId)
                .query((row, _) -> rebuild(row))
                .optional();
    }

    /// Rebuilds under way none of whose exhibits waits or is read: their index is next.
    List<UUID> awaitingIndex() {
        return jdbc.sql("""
                select b.operation_id
                from evidence.rebuild b
                where b.ended_at is null
                    and not exists (
                        select from evidence.job j
                        join evidence.exhibit e on e.exhibit_id = j.exhibit_id
                        where e.operation_id = b.operation_id and j.state in ('QUEUED', 'READING'))
                order by b.asked_at, b.operation_id
                """).query((row, _) -> row.getObject(1, UUID.class)).list();
    }

    void progressed(UUID operationId, long done, long total) {
        jdbc.sql("update evidence.rebuild set done = :done, total = :total where operation_id = :operation")
                .param("operation", operationId)
                .param("done", done)
                .param("total", total)
                .update();
    }

    void end(UUID operationId, EvidenceIndex.Rebuilt rebuilt) {
        var before = rebuilt.before();
        jdbc.sql("""
                update evidence.rebuild
                set
                    done = :messages, total = :messages, ended_at = :now, digest_before = :before, digest = :after,
                    digest_fed = :fed
                where operation_id = :operation
                """)
                .param("operation", operationId)
                .param("messages", rebuilt.after().messages())
                .param("now", now())
                .param("before", before.messages() == 0 ? null : before.hex())
                .param("after", rebuilt.after().hex())
                .param("fed", rebuilt.fed().hex())
                .update();
    }

    /// Messages of an operation that have been read.
    long messages(UUID operationId) {
        return jdbc.sql("""
                select count(*)
                from evidence.message m
                join evidence.exhibit e on e.exhibit_id = m.exhibit_id
                where e.operation_id = :operation
                """).param("operation", operationId).query(Long.class).single();
    }

    /// An operation that holds exhibits, for whoever may rebuild without being on its team.
    record Named(UUID operationId, String reference, String name) {}

    List<Named> operations() {
        return jdbc.sql("""
                select o.operation_id, o.reference, o.name
                from cases.operation_opened o
                where exists (
                    select from evidence.exhibit e
                    where e.operation_id = o.operation_id)
                order by o.recorded_at, o.operation_id
                """)
                .query((row, _) -> new Named(
                        row.getObject("operation_id", UUID.class), row.getString("reference"), row.getString("name")))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Rebuild rebuild(ResultSet row) throws SQLException {
        return new Rebuild(
                row.getObject("operation_id", UUID.class),
                row.getBoolean("index_only"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("asked_by", UUID.class),
                row.getLong("done"),
                row.getLong("total"),
                instant(row, "ended_at"),
                row.getString("digest_before"),
                row.getString("digest"),
                row.getString("digest_fed"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
