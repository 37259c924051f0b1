package plumbline.evidence;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.chat.Reject;

/// Pieces of exhibits that could not be read, each with its place and the reason; a projection.
@Repository
class RejectRepository {
    private final JdbcClient jdbc;

    /// @param number from 1 in the order of the file
    /// @param units lines or records covered
    record Place(
            int number,
            String part,
            long byteOffset,
            long byteLength,
            long line,
            long units,
            String reason,
            String excerpt) {}

    RejectRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Shelf shelf, UUID exhibitId, int number, Reject reject) {
        var at = reject.locator();
        jdbc.sql("""
                insert into %s
                    (exhibit_id, number, part, byte_offset, byte_length, line, units, reason, excerpt)
                values (:id, :number, :part, :offset, :length, :line, :units, :reason, :excerpt)
                on conflict do nothing
                """.formatted(shelf.rejects()))
                .param("id", exhibitId)
                .param("number", number)
                .param("part", CopyRow.storable(at.part()))
                .param("offset", at.offset())
                .param("length", at.length())
                .param("line", at.line())
                .param("units", reject.lines())
                .param("reason", reject.reason())
                .param("excerpt", CopyRow.storable(reject.excerpt()))
                .update();
    }

    int count(UUID exhibitId) {
        return jdbc.sql("select count(*) from evidence.reject r where r.exhibit_id = :id")
                .param("id", exhibitId)
                .query(Integer.class)
                .single();
    }

    List<Place> page(UUID exhibitId, int after, int size) {
        return jdbc.sql("""
                select
                    r.number, r.part, r.byte_offset, r.byte_length, r.line, r.units, r.reason, r.excerpt
                from evidence.reject r
                where r.exhibit_id = :id and r.number > :after
                order by r.number
                limit :size
                """)
                .param("id", exhibitId)
                .param("after", after)
                .param("size", size)
                .query((row, _) -> new Place(
                        row.getInt("number"),
                        row.getString("part"),
                        row.getLong("byte_offset"),
                        row.getLong("byte_length"),
                        row.getLong("line"),
                        row.getLong("units"),
                        row.getString("reason"),
                        row.getString("excerpt")))
                .list();
    }
}
