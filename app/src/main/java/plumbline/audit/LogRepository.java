package plumbline.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import plumbline.ledger.Hash;
import plumbline.ledger.Note;

/// The log's own tables, but for its tiles.
class LogRepository {
    private final JdbcClient jdbc;

    LogRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Where the log stands; nobody else moves it until this transaction ends.
    LogState lock() {
        return jdbc.sql("""
                        select size, root, signed_size, signed_root
                        from audit.log_state
                        for update""").query((row, _) -> state(row)).single();
    }

    LogState state() {
        return jdbc.sql("""
                        select size, root, signed_size, signed_root
                        from audit.log_state""").query((row, _) -> state(row)).single();
    }

    /// Takes the oldest leaves out of the outbox.
    List<QueuedLeaf> take(int most) {
        return jdbc.sql("""
                        delete from audit.outbox
                        where fact_id in (
                            select fact_id
                            from audit.outbox
                            order by queued_at, fact_id
                            limit :most
                            for update skip locked
                        )
                        returning fact_id, leaf, mac, queued_at""").param("most", most).query((row, _) -> queued(row)).list();
    }

    /// Which of these facts are in the log already.
    Set<UUID> logged(Collection<UUID> facts) {
        return new HashSet<>(jdbc.sql("""
                        select fact_id
                        from audit.leaf
                        where fact_id = any(:facts)""")
                .param("facts", facts.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    void append(long first, List<QueuedLeaf> leaves) {
        jdbc.sql("""
                        insert into audit.leaf (idx, fact_id, leaf)
                        select :first + position - 1, fact_id, leaf
                        from unnest(:facts, :leaves) with ordinality as appended (fact_id, leaf, position)""")
                .param("first", first)
                .param("facts", leaves.stream().map(QueuedLeaf::factId).toArray(UUID[]::new))
                .param("leaves", leaves.stream().map(QueuedLeaf::leaf).toArray(byte[][]::new))
                .update();
    }

    void refuse(QueuedLeaf leaf, String reason, Instant at) {
        jdbc.sql("""
                        insert into audit.refused_outbox (fact_id, leaf, mac, queued_at, reason, refused_at)
                        values (:fact, :leaf, :mac, :queued, :reason, :at)""")
                .param("fact", leaf.factId())
                .param("leaf", leaf.leaf())
                .param("mac", leaf.mac())
                .param("queued", leaf.queuedAt().atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void advance(long size, Hash root) {
        jdbc.sql("""
                        update audit.log_state
                        set size = :size, root = :root""").param("size", size).param("root", root.bytes()).update();
    }

    /// Keeps a signed tree head.
    void signed(long size, Hash root, Note note, Instant at) {
        jdbc.sql("""
                        insert into audit.checkpoint (size, root, note, signed_at)
                        values (:size, :root, :note, :at)
                        on conflict (size) do nothing""")
                .param("size", size)
                .param("root", root.bytes())
                .param("note", note.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        update audit.log_state
                        set signed_size = :size, signed_root = :root""").param("size", size).param("root", root.bytes()).update();
    }

    Optional<SignedCheckpoint> lastSigned() {
        return jdbc.sql("""
                        select size, note, signed_at
                        from audit.checkpoint
                        order by size desc
                        limit 1""")
                .query((row, _) -> new SignedCheckpoint(
                        row.getLong("size"),
                        row.getString("note"),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    long waiting() {
        return jdbc.sql("""
                        select count(*)
                        from audit.outbox""").query(Long.class).single();
    }

    private static LogState state(ResultSet row) throws SQLException {
        return new LogState(
                row.getLong("size"),
                Hash.of(row.getBytes("root")),
                row.getLong("signed_size"),
                Hash.of(row.getBytes("signed_root")));
    }

    private static QueuedLeaf queued(ResultSet row) throws SQLException {
        return new QueuedLeaf(
                row.getObject("fact_id", UUID.class),
                row.getBytes("leaf"),
                row.getBytes("mac"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant());
    }
}
