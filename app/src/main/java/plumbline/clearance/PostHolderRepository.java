package plumbline.clearance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.law.vetting.Level;

/// Reads the rows of `clearance.holder`, page by page.
@Repository
class PostHolderRepository {
    private static final String COLUMNS = """
            select
                h.person_id, h.required, h.post_code, h.unit, h.covered_until, h.any_until, h.left_on, h.listed_until
            from clearance.holder h
            """;

    private final JdbcClient jdbc;

    PostHolderRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Holder> find(UUID personId) {
        return jdbc.sql(COLUMNS + "where h.person_id = :id")
                .param("id", personId)
                .query((row, _) -> holder(row))
                .optional();
    }

    /// People in post whose last clearance of any level ended after one day and up to another, the earliest first;
    /// those who never had one where both days are [Holder#NEVER].
    List<Holder> ended(@Nullable Level required, LocalDate after, LocalDate upTo, @Nullable UUID from, int size) {
        return page("""
                where h.required is not null
                    and h.any_until >= :after
                    and h.any_until <= :upTo
                """, "h.any_until", required, from, size)
                .param("after", after)
                .param("upTo", upTo)
                .query((row, _) -> holder(row))
                .list();
    }

    /// People in post with a clearance that counts on a day, none of which does for the post.
    List<Holder> belowLevel(@Nullable Level required, LocalDate day, @Nullable UUID from, int size) {
        return page("""
                where h.covered_until < h.any_until
                    and h.covered_until <= :day
                    and h.any_until > :day
                """, "h.covered_until", required, from, size)
                .param("day", day)
                .query((row, _) -> holder(row))
                .list();
    }

    /// Leavers whom the register still lists on a day.
    List<Holder> left(LocalDate day, @Nullable UUID from, int size) {
        return page("""
                where h.left_on is not null
                    and h.listed_until > :day
                """, "h.listed_until", null, from, size)
                .param("day", day)
                .query((row, _) -> holder(row))
                .list();
    }

    /// One page, in the order of a day and then of the people.
    ///
    /// @param from the last person of the page before
    private JdbcClient.StatementSpec page(
            String where, String day, @Nullable Level required, @Nullable UUID from, int size) {
        return jdbc.sql(COLUMNS + where
                        + (required == null ? "" : "and h.required = :required ")
                        + (from == null ? "" : """
                    and (%s, h.person_id) > (
                        select %s, h.person_id
                        from clearance.holder h
                        where h.person_id = :from)
                """.formatted(day, day))
                        + "order by " + day + ", h.person_id limit :size")
                .param("required", required == null ? null : required.name(), Types.VARCHAR)
                .param("from", from, Types.OTHER)
                .param("size", size);
    }

    private static Holder holder(ResultSet row) throws SQLException {
        var required = row.getString("required");
        return new Holder(
                row.getObject("person_id", UUID.class),
                required == null ? null : Level.valueOf(required),
                row.getString("post_code"),
                row.getString("unit"),
                row.getObject("covered_until", LocalDate.class),
                row.getObject("any_until", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                row.getObject("listed_until", LocalDate.class));
    }
}
