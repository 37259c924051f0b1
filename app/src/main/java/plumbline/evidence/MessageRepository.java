package plumbline.evidence;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.chat.Conversation;

/// What exhibits say: a projection of sealed bytes, made again by reading them again.
@Repository
class MessageRepository {
    private static final int FETCH = 2_000;

    private static final String COLUMNS = """
            select
                m.exhibit_id, m.ordinal, m.conversation, m.kind, m.sender, m.sender_id, m.local_time, m.zone,
                m.zone_basis, m.fold, m.utc_earliest, m.utc_latest, m.body, m.shown, m.file, m.edited, m.edited_at,
                m.forwarded, m.forwarded_from, m.platform_id, m.reply_to, m.subjects, m.warnings, m.part,
                m.byte_offset, m.byte_length, m.line, m.raw_sha256
            from evidence.message m
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    MessageRepository(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /// The highest ordinal held of an exhibit, or -1. Batches are written whole and in order, so everything up to it
    /// is there.
    long highest(Shelf shelf, UUID exhibitId) {
        return jdbc.sql("select coalesce(max(m.ordinal), -1) from " + shelf.messages() + " m where m.exhibit_id = :id")
                .param("id", exhibitId)
                .query(Long.class)
                .single();
    }

    /// Adds rows in PostgreSQL's COPY text format, in the order of [CopyRow].
    void copy(Shelf shelf, String rows) {
        template.execute((java.sql.Connection connection) -> {
            try {
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy " + shelf.messages() + " (" + CopyRow.COLUMNS + ") from stdin",
                                new StringReader(rows));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    void addConversation(Shelf shelf, UUID exhibitId, Conversation conversation) {
        jdbc.sql("""
                insert into %s (exhibit_id, index, name, platform_id, type)
                values (:id, :index, :name, :platformId, :type)
                on conflict do nothing
                """.formatted(shelf.conversations()))
                .param("id", exhibitId)
                .param("index", conversation.index())
                .param("name", CopyRow.storable(conversation.name()))
                .param("platformId", CopyRow.storable(conversation.id()))
                .param("type", conversation.type())
                .update();
    }

    /// Sums up each conversation, so that a page of it need not count a million rows.
    void summarise(UUID exhibitId) {
        jdbc.sql("""
                update evidence.conversation c
                set
                    events = s.events,
                    first_at = s.first_at,
                    last_at = s.last_at
                from (
                    select
                        m.conversation,
                        count(*) as events,
                        min(m.utc_earliest) as first_at,
                        max(m.utc_latest) as last_at
                    from evidence.message m
                    where m.exhibit_id = :id
                    group by m.conversation) s
                where c.exhibit_id = :id and c.index = s.conversation
                """).param("id", exhibitId).update();
    }

    List<ConversationSummary> conversations(UUID exhibitId) {
        return jdbc.sql("""
                select c.index, c.name, c.type, c.events, c.first_at, c.last_at
                from evidence.conversation c
                where c.exhibit_id = :id
                order by c.index
                """)
                .param("id", exhibitId)
                .query((row, _) -> new ConversationSummary(
                        row.getInt("index"),
                        row.getString("name"),
                        row.getString("type"),
                        row.getLong("events"),
                        instant(row, "first_at"),
                        instant(row, "last_at")))
                .list();
    }

    /// `size` entries of a conversation, from an ordinal on.
    List<Entry> page(UUID exhibitId, int conversation, long from, int size) {
        return jdbc.sql(COLUMNS + """
                where m.exhibit_id = :id and m.conversation = :conversation and m.ordinal >= :from
                order by m.ordinal
                limit :size
                """)
                .param("id", exhibitId)
                .param("conversation", conversation)
                .param("from", from)
                .param("size", size)
                .query((row, _) -> entry(row))
                .list();
    }

    /// Where the page of `size` entries before an ordinal begins; empty at the beginning.
    Optional<Long> before(UUID exhibitId, int conversation, long from, int size) {
        return jdbc.sql("""
                select min(p.ordinal) as start
                from (
                    select m.ordinal
                    from evidence.message m
                    where m.exhibit_id = :id and m.conversation = :conversation and m.ordinal < :from
                    order by m.ordinal desc
                    limit :size) p
                having count(*) > 0
                """)
                .param("id", exhibitId)
                .param("conversation", conversation)
                .param("from", from)
                .param("size", size)
                .query(Long.class)
                .optional();
    }

    Optional<Entry> entry(UUID exhibitId, long ordinal) {
        return jdbc.sql(COLUMNS + "where m.exhibit_id = :id and m.ordinal = :ordinal")
                .param("id", exhibitId)
                .param("ordinal", ordinal)
                .query((row, _) -> entry(row))
                .optional();
    }

    List<Entry> saying(UUID exhibitId, String words) {
        return jdbc.sql(COLUMNS + """
                where m.exhibit_id = :id and m.shown = :words
                order by m.ordinal
                """)
                .param("id", exhibitId)
                .param("words", words)
                .query((row, _) -> entry(row))
                .list();
    }

    /// The conversations of an operation in which this name sends, comes or goes, or is written.
    List<String> groupsWith(UUID operationId, String name) {
        return jdbc.sql("""
                select distinct coalesce(c.name, 'without a name')
                from evidence.exhibit e
                join evidence.message m on m.exhibit_id = e.exhibit_id
                join evidence.conversation c on c.exhibit_id = m.exhibit_id and c.index = m.conversation
                where e.operation_id = :operation
                    and (
                        lower(m.sender) = lower(:name)
                        or lower(:name) in (select lower(s.subject) from unnest(m.subjects) s (subject))
                        or strpos(lower(m.body), lower(:name)) > 0)
                order by 1
                """)
                .param("operation", operationId)
                .param("name", name)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// The first of the entries that begin at a place.
    Optional<Entry> at(UUID exhibitId, String part, long byteOffset) {
        return jdbc.sql(COLUMNS + """
                where m.exhibit_id = :id and m.part = :part and m.byte_offset = :offset
                order by m.ordinal
                limit 1
                """)
                .param("id", exhibitId)
                .param("part", part)
                .param("offset", byteOffset)
                .query((row, _) -> entry(row))
                .optional();
    }

    /// What stands where a message was named; empty where nothing begins there, or what does has other bytes. A number
    /// may change when an exhibit is read again, its place in the bytes cannot.
    Optional<Entry> standing(UUID exhibitId, long ordinal, Place place) {
        return entry(exhibitId, ordinal)
                .filter(place::isOf)
                .or(() -> at(exhibitId, place.part(), place.byteOffset()).filter(place::isOf));
    }

    /// Every entry of an exhibit in order, in constant memory.
    void each(UUID exhibitId, Consumer<Entry> consumer) {
        long from = 0;
        List<Entry> batch;
        do {
            batch = jdbc.sql(COLUMNS + """
                    where m.exhibit_id = :id and m.ordinal >= :from
                    order by m.ordinal
                    limit :size
                    """)
                    .param("id", exhibitId)
                    .param("from", from)
                    .param("size", FETCH)
                    .query((row, _) -> entry(row))
                    .list();
            batch.forEach(consumer);
            from = batch.isEmpty() ? from : batch.getLast().ordinal() + 1;
        } while (batch.size() == FETCH);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("exhibit_id", UUID.class),
                row.getLong("ordinal"),
                row.getInt("conversation"),
                row.getString("kind"),
                row.getString("sender"),
                row.getString("sender_id"),
                row.getObject("local_time", LocalDateTime.class),
                row.getString("zone"),
                row.getString("zone_basis"),
                row.getString("fold"),
                instant(row, "utc_earliest"),
                instant(row, "utc_latest"),
                row.getString("body"),
                row.getString("shown"),
                row.getString("file"),
                row.getBoolean("edited"),
                instant(row, "edited_at"),
                row.getBoolean("forwarded"),
                row.getString("forwarded_from"),
                row.getString("platform_id"),
                row.getString("reply_to"),
                JobRepository.strings(row.getArray("subjects")),
                JobRepository.strings(row.getArray("warnings")),
                row.getString("part"),
                row.getLong("byte_offset"),
                row.getLong("byte_length"),
                row.getLong("line"),
                HexFormat.of().formatHex(row.getBytes("raw_sha256")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
