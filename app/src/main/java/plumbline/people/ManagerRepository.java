package plumbline.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;

@Repository
class ManagerRepository {
    /// Higher than any force reaches; a ring of managers, recorded by mistake, ends here too.
    private static final int LEVELS = 12;

    private final JdbcClient jdbc;
    private final Audit audit;

    ManagerRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    void add(UUID personId, @Nullable UUID managerId, LocalDate from) {
        audit.fact("people.line_manager_recorded")
                .with("person_id", personId)
                .with("manager_id", managerId)
                .with("from_on", from)
                .record();
    }

    /// Everybody who is or was above somebody, each for the days on which every link between the two held.
    List<Managed> above(UUID personId) {
        return jdbc.sql("""
                with recursive above as (
                    select r.manager_id, 1 as levels, r.from_on, r.to_on
                    from people.reports_to r
                    where r.person_id = :person and r.manager_id is not null
                    union all
                    select r.manager_id, a.levels + 1, greatest(a.from_on, r.from_on), least(a.to_on, r.to_on)
                    from above a
                    join people.reports_to r on r.person_id = a.manager_id
                    where r.manager_id is not null
                      and a.levels < :levels
                      and greatest(a.from_on, r.from_on) <= coalesce(least(a.to_on, r.to_on), 'infinity'))
                select distinct a.manager_id, a.levels, a.from_on, a.to_on
                from above a
                order by a.levels, a.from_on, a.manager_id
                """)
                .param("person", personId)
                .param("levels", LEVELS)
                .query((row, _) -> new Managed(
                        row.getObject("manager_id", UUID.class),
                        row.getInt("levels"),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("to_on", LocalDate.class)))
                .list();
    }

    /// Those who report to somebody on a day.
    List<UUID> below(UUID managerId, LocalDate day) {
        return jdbc.sql("""
                select r.person_id
                from people.reports_to r
                where r.manager_id = :manager
                  and r.from_on <= :day
                  and (r.to_on is null or r.to_on >= :day)
                order by r.person_id
                """)
                .param("manager", managerId)
                .param("day", day)
                .query((row, _) -> row.getObject("person_id", UUID.class))
                .list();
    }
}
