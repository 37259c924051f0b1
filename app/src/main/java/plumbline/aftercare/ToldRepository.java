package plumbline.aftercare;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.forms.RecordJson;
import plumbline.law.clock.London;

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

    /// A change of which somebody told, and the day on which they did.
    record Changed(UUID personId, LocalDate on, ChangeTold told) {}

    /// Every change of somebody, in the order of telling.
    ///
    /// @param personId whose; null for everybody's
    List<Changed> changed(@Nullable UUID personId) {
        return jdbc.sql("""
                select t.person_id, t.recorded_at, t.particulars::text as particulars
                from aftercare.change_told t
                where cast(:person as uuid) is null or t.person_id = :person
                order by t.seq
                """)
                .param("person", personId, Types.OTHER)
                .query((row, _) -> new Changed(
                        row.getObject("person_id", UUID.class),
                        London.day(row.getObject("recorded_at", OffsetDateTime.class)
                                .toInstant()),
                        RecordJson.read(ChangeTold.class, row.getString("particulars"))))
                .list();
    }

    /// On which day each holder last returned the annual review.
    Map<UUID, LocalDate> lastReturns() {
        return jdbc
                .sql("""
                select t.person_id, max(t.recorded_at) as recorded_at
                from aftercare.annual_returned t
                group by t.person_id
                """)
                .query((row, _) -> Map.entry(
                        row.getObject("person_id", UUID.class),
                        London.day(row.getObject("recorded_at", OffsetDateTime.class)
                                .toInstant())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// What the person told of from this account, the newest first. What the vetting unit noted is not among it.
    List<MyClearancePages.Change> changes(UUID personId, UUID accountId) {
        return jdbc.sql("""
                select t.recorded_at, t.particulars::text as particulars
                from aftercare.change_told t
                where t.person_id = :person and t.recorded_by = :account
                order by t.seq desc
                """)
                .param("person", personId)
                .param("account", accountId)
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

    /// The courses about the person of which they were given notice, or told what is ordered: from then on they know of
    /// these.
    List<UUID> served(UUID personId) {
        return jdbc.sql("""
                select o.course_id
                from aftercare.course_opened o
                where o.person_id = :person
                  and exists (
                      select 1
                      from aftercare.act_done a
                      where a.course_id = o.course_id and a.kind in ('notice-served', 'restriction-told'))
                order by o.seq
                """)
                .param("person", personId)
                .query((row, _) -> row.getObject("course_id", UUID.class))
                .list();
    }
}
