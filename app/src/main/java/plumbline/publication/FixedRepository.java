package plumbline.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;

/// What was approved, and when the public sees it. It asks this feature's own tables and no others, so that a reader
/// without an account cannot be answered from anything else.
@Repository
class FixedRepository {
    private static final String APPROVED = """
            select
                f.fact_id, f.draft_id, f.publication_id, f.operation_id, f.allegation_id, f.page, f.reference,
                f.publish_on, f.content, f.content_sha256, f.recorded_by, f.recorded_at
            from publication.content_fixed f
            """;

    /// What stands in the last change of sight.
    private static final String LAST = """
            cross join lateral (
                select s.in_sight, s.through
                from publication.sight_changed s
                where s.publication_id = f.publication_id
                order by s.seq desc
                limit 1) now
            """;

    private final JdbcClient jdbc;
    private final Audit audit;

    FixedRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// Fixes what the draft comes to; false where it was fixed before.
    boolean fix(Draft draft, String reference, LocalDate publishOn, Content content) {
        return audit.fact("publication.content_fixed")
                .with("draft_id", draft.draftId())
                .with("publication_id", draft.publicationId())
                .with("operation_id", draft.operationId())
                .with("allegation_id", draft.allegationId())
                .with("page", draft.page())
                .with("reference", reference)
                .with("publish_on", publishOn)
                .with("content", content.text())
                .with("content_sha256", content.sha256())
                .recordUnlessHeld("draft_id");
    }

    void change(UUID publicationId, Sight sight) {
        audit.fact("publication.sight_changed")
                .with("publication_id", publicationId)
                .with("in_sight", sight.inSight())
                .with("ended", sight.ended())
                .with("since", sight.since())
                .with("through", sight.through())
                .with("reason", sight.reason())
                .record();
    }

    /// What was approved in an operation, in that order.
    List<Fixed> of(UUID operationId) {
        return whole(jdbc.sql(APPROVED + "where f.operation_id = :operation order by f.seq")
                .param("operation", operationId)
                .query((row, _) -> fixed(row))
                .list());
    }

    /// What the public sees on this day, the newest first.
    List<Fixed> inSight(PublicPage page, LocalDate day) {
        return whole(jdbc.sql(APPROVED + LAST + """
                where f.page = :page
                  and now.in_sight
                  and now.through >= :day
                order by f.seq desc
                """)
                .param("page", page.name())
                .param("day", day)
                .query((row, _) -> fixed(row))
                .list());
    }

    Optional<Fixed> inSight(PublicPage page, String reference, LocalDate day) {
        return whole(jdbc.sql(APPROVED + LAST + """
                where f.page = :page
                  and f.reference = :reference
                  and now.in_sight
                  and now.through >= :day
                """)
                        .param("page", page.name())
                        .param("reference", reference)
                        .param("day", day)
                        .query((row, _) -> fixed(row))
                        .list())
                .stream()
                .findAny();
    }

    /// What was approved for a day that has come and not published yet; and of what was published and not taken down,
    /// what is past its last day or out of sight.
    List<Fixed> due(LocalDate day) {
        return whole(jdbc.sql(APPROVED + """
                left join lateral (
                    select s.in_sight, s.ended, max(s.through) over () as through
                    from publication.sight_changed s
                    where s.publication_id = f.publication_id
                    order by s.seq desc
                    limit 1) now on true
                where (now.in_sight is null and f.publish_on <= :day)
                   or (not now.ended and (now.through < :day or not now.in_sight))
                order by f.seq
                """)
                .param("day", day)
                .query((row, _) -> fixed(row))
                .list());
    }

    private List<Fixed> whole(List<Fixed> approved) {
        if (approved.isEmpty()) {
            return approved;
        }
        Map<UUID, List<Sight>> sights = jdbc
                .sql("""
                select s.publication_id, s.in_sight, s.ended, s.since, s.through, s.reason
                from publication.sight_changed s
                where s.publication_id in (:publications)
                order by s.seq
                """)
                .param(
                        "publications",
                        approved.stream().map(Fixed::publicationId).toList())
                .query((row, _) -> Map.entry(row.getObject("publication_id", UUID.class), sight(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return approved.stream()
                .map(one -> one.with(sights.getOrDefault(one.publicationId(), List.of())))
                .toList();
    }

    private static Sight sight(ResultSet row) throws SQLException {
        return new Sight(
                row.getBoolean("in_sight"),
                row.getBoolean("ended"),
                row.getObject("since", LocalDate.class),
                row.getObject("through", LocalDate.class),
                row.getString("reason"));
    }

    private static Fixed fixed(ResultSet row) throws SQLException {
        return new Fixed(
                row.getObject("fact_id", UUID.class),
                row.getObject("draft_id", UUID.class),
                row.getObject("publication_id", UUID.class),
                row.getObject("operation_id", UUID.class),
                row.getObject("allegation_id", UUID.class),
                PublicPage.valueOf(row.getString("page")),
                row.getString("reference"),
                row.getObject("publish_on", LocalDate.class),
                row.getString("content"),
                row.getBytes("content_sha256"),
                row.getObject("recorded_by", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                List.of());
    }
}
