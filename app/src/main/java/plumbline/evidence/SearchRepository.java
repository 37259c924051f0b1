package plumbline.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.relevance.IndexVersion;
import plumbline.relevance.IndexedMessage;
import plumbline.relevance.MessageKey;
import plumbline.relevance.SearchRequest.Order;

/// What the index is fed with, and the searches made. Callers have asked whether the operation may be seen.
@Repository
class SearchRepository {
    private static final int FETCH = 2_000;

    private final JdbcClient jdbc;
    private final Audit audit;

    SearchRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// The newest finished reading of each exhibit of an operation.
    List<SearchableReading> readings(UUID operationId) {
        return jdbc.sql("""
                select distinct on (e.exhibit_id) e.exhibit_id, r.seq
                from evidence.exhibit e
                join evidence.reading_finished r on r.exhibit_id = e.exhibit_id
                where e.operation_id = :operation and r.outcome = 'COMPLETE'
                order by e.exhibit_id, r.seq desc
                """)
                .param("operation", operationId)
                .query((row, _) -> new SearchableReading(row.getObject("exhibit_id", UUID.class), row.getLong("seq")))
                .list();
    }

    /// All operations that hold an exhibit.
    List<UUID> operations() {
        return jdbc.sql("select distinct e.operation_id from evidence.exhibit e order by e.operation_id")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /// Every message of an exhibit from an ordinal on, in order, in constant memory.
    void each(UUID exhibitId, long first, Consumer<IndexedMessage> consumer) {
        long from = first;
        List<IndexedMessage> batch;
        do {
            batch = jdbc.sql("""
                    select
                        m.exhibit_id,
                        m.ordinal,
                        coalesce(nullif(c.name, ''), 'Conversation ' || m.conversation + 1) as conversation,
                        coalesce(m.sender, m.sender_id, '') as sender,
                        m.utc_earliest,
                        m.local_time::date as day,
                        m.kind,
                        m.edited,
                        m.forwarded,
                        m.file is not null as attachment,
                        m.body
                    from evidence.message m
                    left join evidence.conversation c on c.exhibit_id = m.exhibit_id and c.index = m.conversation
                    where m.exhibit_id = :exhibit and m.ordinal >= :from
                    order by m.ordinal
                    limit :size
                    """)
                    .param("exhibit", exhibitId)
                    .param("from", from)
                    .param("size", FETCH)
                    .query((row, _) -> message(row))
                    .list();
            batch.forEach(consumer);
            from = batch.isEmpty() ? from : batch.getLast().key().ordinal() + 1;
        } while (batch.size() == FETCH);
    }

    private static IndexedMessage message(ResultSet row) throws SQLException {
        var at = row.getObject("utc_earliest", OffsetDateTime.class);
        var flags = new HashSet<String>();
        for (var flag : List.of("edited", "forwarded", "attachment")) {
            if (row.getBoolean(flag)) {
                flags.add(flag);
            }
        }
        return new IndexedMessage(
                new MessageKey(row.getObject("exhibit_id", UUID.class), row.getLong("ordinal")),
                row.getString("conversation"),
                row.getString("sender"),
                at == null ? null : at.toInstant(),
                row.getObject("day", LocalDate.class),
                row.getString("kind").toLowerCase(Locale.ROOT),
                flags,
                row.getString("body"));
    }

    /// Puts a search on record.
    void add(UUID operationId, String words, Order order, int page, SearchAnswer answer) {
        audit.fact("evidence.search_made")
                .with("operation_id", operationId)
                .with("words", words)
                .with("sorting", order)
                .with("page", page)
                .with("hits", answer.found().total())
                .with("index_rules", answer.found().version().rules())
                .with("index_generation", answer.found().version().generation())
                .with("exhibits_indexed", answer.exhibitsIndexed())
                .with("exhibits_read", answer.exhibitsRead())
                .record();
    }

    long count(UUID operationId) {
        return jdbc.sql("select count(*) from evidence.search_made s where s.operation_id = :operation")
                .param("operation", operationId)
                .query(Long.class)
                .single();
    }

    /// The searches made in an operation, newest first.
    List<SearchMade> made(UUID operationId, int limit) {
        return jdbc.sql("""
                select
                    s.operation_id, s.words, s.sorting, s.page, s.hits, s.index_rules, s.index_generation,
                    s.exhibits_indexed, s.exhibits_read, s.recorded_at, s.recorded_by
                from evidence.search_made s
                where s.operation_id = :operation
                order by s.seq desc
                limit :limit
                """)
                .param("operation", operationId)
                .param("limit", limit)
                .query((row, _) -> new SearchMade(
                        row.getObject("operation_id", UUID.class),
                        row.getString("words"),
                        Order.valueOf(row.getString("sorting")),
                        row.getInt("page"),
                        row.getLong("hits"),
                        new IndexVersion(row.getInt("index_rules"), row.getLong("index_generation")),
                        row.getInt("exhibits_indexed"),
                        row.getInt("exhibits_read"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("recorded_by", UUID.class)))
                .list();
    }
}
