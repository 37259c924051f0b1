package plumbline.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.vault.Sha256;

/// Brought files and their accounts (facts), and how far each is (a projection).
@Repository
class ImportRepository {
    private static final String COLUMNS = """
            select
                f.import_id, f.kind, f.file_name, f.sha256, f.length, f.recorded_at, f.recorded_by,
                coalesce(j.state, 'DONE') as state,
                coalesce(j.rows_done, d.rows_in) as rows_done,
                coalesce(d.added, j.added) as added,
                coalesce(d.changed, j.changed) as changed,
                coalesce(d.same, j.same) as same,
                coalesce(d.rejected, j.rejected) as rejected,
                coalesce(j.words, '') as words,
                coalesce(d.notes, '{}') as notes
            from imports.file_brought f
            left join imports.job j on j.import_id = f.import_id
            left join imports.finished d on d.import_id = f.import_id
            """;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final InstantSource clock;

    ImportRepository(JdbcClient jdbc, Audit audit, InstantSource clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    void add(UUID importId, String kind, String fileName, Sha256 sha256, long length) {
        audit.fact("imports.file_brought")
                .with("import_id", importId)
                .with("kind", kind)
                .with("file_name", fileName)
                .with("sha256", sha256.bytes())
                .with("length", length)
                .record();
        jdbc.sql("insert into imports.job (import_id, state, changed_at) values (:id, 'QUEUED', :now)")
                .param("id", importId)
                .param("now", now())
                .update();
    }

    void finish(UUID importId, Account account, List<String> notes) {
        audit.fact("imports.finished")
                .with("import_id", importId)
                .with("rows_in", account.in())
                .with("added", account.added())
                .with("changed", account.changed())
                .with("same", account.same())
                .with("rejected", account.rejected())
                .with("notes", notes.toArray(String[]::new))
                .record();
    }

    void put(UUID importId, Brought.State state, String words) {
        jdbc.sql("""
                update imports.job
                set
                    state = :state,
                    words = :words,
                    stop_asked = stop_asked and :state = 'READING',
                    changed_at = :now
                where import_id = :id
                """)
                .param("id", importId)
                .param("state", state.name())
                .param("words", words)
                .param("now", now())
                .update();
    }

    /// Writes down how far the reading is, and answers whether somebody asked it to stop. Where another reading came in
    /// between, nothing of this batch stays.
    ///
    /// @param before how far it was
    boolean progressed(UUID importId, long before, long rowsDone, Account account) {
        return jdbc.sql("""
                update imports.job
                set
                    rows_done = :rows, added = :added, changed = :changed, same = :same, rejected = :rejected,
                    changed_at = :now
                where import_id = :id and rows_done = :before
                returning stop_asked
                """)
                .param("id", importId)
                .param("before", before)
                .param("rows", rowsDone)
                .param("added", account.added())
                .param("changed", account.changed())
                .param("same", account.same())
                .param("rejected", account.rejected())
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    void askToStop(UUID importId) {
        jdbc.sql("""
                update imports.job
                set stop_asked = true, changed_at = :now
                where import_id = :id and state in ('QUEUED', 'READING')
                """).param("id", importId).param("now", now()).update();
    }

    Optional<Brought> find(UUID importId) {
        return jdbc.sql(COLUMNS + "where f.import_id = :id")
                .param("id", importId)
                .query((row, _) -> brought(row))
                .optional();
    }

    /// The newest of these kinds, at most so many.
    List<Brought> newest(Set<String> kinds, int size) {
        return jdbc.sql(COLUMNS + """
                where f.kind = any(:kinds)
                order by f.recorded_at desc, f.import_id
                limit :size
                """)
                .param("kinds", kinds.toArray(String[]::new))
                .param("size", size)
                .query((row, _) -> brought(row))
                .list();
    }

    /// What waits, or was being read when the application last stopped; in the order in which it was brought.
    List<UUID> waiting() {
        return jdbc.sql("""
                select j.import_id
                from imports.job j
                join imports.file_brought f on f.import_id = j.import_id
                where j.state in ('QUEUED', 'READING')
                order by f.recorded_at, f.import_id
                """).query((row, _) -> row.getObject(1, UUID.class)).list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Brought brought(ResultSet row) throws SQLException {
        return new Brought(
                row.getObject("import_id", UUID.class),
                row.getString("kind"),
                row.getString("file_name"),
                Sha256.of(row.getBytes("sha256")),
                row.getLong("length"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_by", UUID.class),
                Brought.State.valueOf(row.getString("state")),
                row.getLong("rows_done"),
                new Account(row.getLong("added"), row.getLong("changed"), row.getLong("same"), row.getLong("rejected")),
                row.getString("words"),
                List.of((String[]) row.getArray("notes").getArray()));
    }
}
