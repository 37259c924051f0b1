package plumbline.aftercare;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.forms.RecordJson;

/// What holders tell of themselves, and what was served on them.
@Repository
class ToldRepository {
    private final JdbcClient jdbc;
    private final Audit audit;

    ToldRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    boolean tell(UUID changeId, UUID personId, ChangeTold told) {
        return audit.fact("aftercare.change_told")
                .with("change_id", changeId)
                .with("person_id", personId)
                .with("particulars", RecordJson.write(told))
                .recordUnlessHeld("change_id");
    }

    boolean give(UUID returnId, UUID personId, AnnualReturn given) {
        return audit.fact("aftercare.annual_returned")
                .with("return_id", returnId)
                .with("person_id", personId)
                .with("particulars", RecordJson.write(given))
                .recordUnlessHeld("return_id");
    }

    /// What the person told of, the newest first.
    List<MyClearancePages.Change> changes(UUID personId) {
        return jdbc.sql("""
                select t.recorded_at, t.particulars::text as particulars
                from aftercare.change_told t
                where t.person_id = :person
                order by t.seq desc
                """)
                .param("person", personId)
                .query((row, _) -> new MyClearancePages.Change(
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        RecordJson.read(ChangeTold.class, row.getString("particulars"))))
                .list();
    }

    /// When the person last returned the annual review.
    Optional<Instant> lastReturn(UUID personId) {
        return jdbc.sql("""
                select t.recorded_at
                from aftercare.annual_returned t
                where t.person_id = :person
                order by t.seq desc
                limit 1
                """)
                .param("person", personId)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /// The courses about the person in which notice was served on them: from then on they know of these.
    List<UUID> served(UUID personId) {
        return jdbc.sql("""
                select o.course_id
                from aftercare.course_opened o
                where o.person_id = :person
                  and exists (
                      select 1
                      from aftercare.act_done a
                      where a.course_id = o.course_id and a.kind = 'notice-served')
                order by o.seq
                """)
                .param("person", personId)
                .query((row, _) -> row.getObject("course_id", UUID.class))
                .list();
    }
}
