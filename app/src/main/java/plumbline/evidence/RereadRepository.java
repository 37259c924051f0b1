package plumbline.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;

/// Compares what was found on reading an exhibit again with what is held, and puts it in its place.
@Repository
class RereadRepository {
    private static final String CONVERSATION = "exhibit_id, index, name, platform_id, type";
    private static final String REJECT =
            "exhibit_id, number, part, byte_offset, byte_length, line, units, reason, excerpt";

    private final JdbcClient jdbc;
    private final Audit audit;

    RereadRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// How many rows there are on each side, and how many differ.
    private record Compared(long held, long found, long added, long gone, long changed, long renumbered) {
        boolean differ() {
            return added + gone + changed + renumbered > 0;
        }
    }

    /// Compares, puts in place what differs, and records what came of it; in the transaction of the caller.
    ///
    /// @param asRecorded whether the digest is that of the newest account on record
    Reread.Outcome takeOver(UUID exhibitId, String contentDigest, boolean asRecorded) {
        var messages = compareMessages(exhibitId);
        long around = different(exhibitId, Shelf.HELD.conversations(), Shelf.AGAIN.conversations(), CONVERSATION)
                + different(exhibitId, Shelf.HELD.rejects(), Shelf.AGAIN.rejects(), REJECT);
        if (messages.differ()) {
            replace(exhibitId, Shelf.HELD.messages(), Shelf.AGAIN.messages(), CopyRow.COLUMNS);
        }
        if (around > 0) {
            replace(exhibitId, Shelf.HELD.conversations(), Shelf.AGAIN.conversations(), CONVERSATION);
            replace(exhibitId, Shelf.HELD.rejects(), Shelf.AGAIN.rejects(), REJECT);
        }
        clear(exhibitId);
        audit.fact("evidence.reread")
                .with("exhibit_id", exhibitId)
                .with("held", messages.held())
                .with("found", messages.found())
                .with("added", messages.added())
                .with("gone", messages.gone())
                .with("changed", messages.changed())
                .with("renumbered", messages.renumbered())
                .with("around", around)
                .with("as_recorded", asRecorded)
                .with("content_digest", HexFormat.of().parseHex(contentDigest))
                .record();
        return Reread.outcome(
                messages.added(), messages.gone() + messages.changed() + messages.renumbered() + around, asRecorded);
    }

    /// Leaves nothing beside what is held.
    private void clear(UUID exhibitId) {
        for (var table : List.of(Shelf.AGAIN.messages(), Shelf.AGAIN.conversations(), Shelf.AGAIN.rejects())) {
            jdbc.sql("delete from " + table + " where exhibit_id = :id")
                    .param("id", exhibitId)
                    .update();
        }
    }

    static Reread reread(ResultSet row) throws SQLException {
        return new Reread(
                row.getLong("held"),
                row.getLong("found"),
                row.getLong("added"),
                row.getLong("gone"),
                row.getLong("changed"),
                row.getLong("renumbered"),
                row.getLong("around"),
                row.getBoolean("as_recorded"),
                HexFormat.of().formatHex(row.getBytes("reread_digest")),
                row.getObject("reread_at", OffsetDateTime.class).toInstant());
    }

    /// Messages are matched by where they begin; where several begin at one place, in their order.
    private Compared compareMessages(UUID exhibitId) {
        return jdbc.sql("""
                select
                    count(*) filter (where h.ordinal is not null) as held,
                    count(*) filter (where a.ordinal is not null) as found,
                    count(*) filter (where h.ordinal is null) as added,
                    count(*) filter (where a.ordinal is null) as gone,
                    count(*) filter (where b.same is false) as changed,
                    count(*) filter (where b.same and a.ordinal <> h.ordinal) as renumbered
                from (
                    select
                        %3$s,
                        row_number() over (partition by m.part, m.byte_offset order by m.ordinal) as turn
                    from %1$s m
                    where m.exhibit_id = :id) h
                full join (
                    select
                        %3$s,
                        row_number() over (partition by m.part, m.byte_offset order by m.ordinal) as turn
                    from %2$s m
                    where m.exhibit_id = :id) a
                on a.part = h.part and a.byte_offset = h.byte_offset and a.turn = h.turn
                cross join lateral (
                    select case
                        when h.ordinal is not null and a.ordinal is not null
                        then (%4$s) is not distinct from (%5$s)
                    end as same) b
                """.formatted(
                                Shelf.HELD.messages(),
                                Shelf.AGAIN.messages(),
                                qualified(CopyRow.COLUMNS, "m", false),
                                qualified(CopyRow.COLUMNS, "h", true),
                                qualified(CopyRow.COLUMNS, "a", true)))
                .param("id", exhibitId)
                .query((row, _) -> new Compared(
                        row.getLong("held"),
                        row.getLong("found"),
                        row.getLong("added"),
                        row.getLong("gone"),
                        row.getLong("changed"),
                        row.getLong("renumbered")))
                .single();
    }

    private static String qualified(String columns, String table, boolean withoutNumber) {
        return Arrays.stream(columns.split(", "))
                .filter(column -> !withoutNumber || !column.equals("ordinal"))
                .map(column -> table + "." + column)
                .collect(Collectors.joining(", "));
    }

    /// Rows on one side and not on the other.
    private long different(UUID exhibitId, String held, String again, String columns) {
        return jdbc.sql("""
                select count(*)
                from (
                    (select %3$s from %1$s where exhibit_id = :id
                    except all
                    select %3$s from %2$s where exhibit_id = :id)
                    union all
                    (select %3$s from %2$s where exhibit_id = :id
                    except all
                    select %3$s from %1$s where exhibit_id = :id)) d
                """.formatted(held, again, columns))
                .param("id", exhibitId)
                .query(Long.class)
                .single();
    }

    private void replace(UUID exhibitId, String held, String again, String columns) {
        jdbc.sql("delete from " + held + " where exhibit_id = :id")
                .param("id", exhibitId)
                .update();
        jdbc.sql("""
                insert into %1$s (%3$s)
                select %3$s
                from %2$s
                where exhibit_id = :id
                """.formatted(held, again, columns)).param("id", exhibitId).update();
    }
}
