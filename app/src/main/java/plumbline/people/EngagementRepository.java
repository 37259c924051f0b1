package plumbline.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.law.conduct.PersonKind;

@Repository
class EngagementRepository {
    private final JdbcClient jdbc;
    private final Audit audit;

    EngagementRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    void add(List<Engagement> engagements, @Nullable UUID importId) {
        audit.facts(
                "people.engagement_recorded",
                engagements,
                (fact, engagement) -> fact.with("engagement_id", engagement.engagementId())
                        .with("person_id", engagement.personId())
                        .with("person_number", engagement.personNumber())
                        .with("kind", engagement.kind())
                        .with("position", engagement.position())
                        .with("post_code", engagement.postCode())
                        .with("unit", engagement.unit())
                        .with("starts_on", engagement.startsOn())
                        .with("ends_on", engagement.endsOn())
                        .with("former_names", engagement.formerNames().toArray(String[]::new))
                        .with("born_on", engagement.bornOn())
                        .with("import_id", importId));
    }

    /// All engagements of these people, each person's in the order in which they began.
    List<Engagement> of(Collection<UUID> personIds) {
        return jdbc.sql("""
                select
                    e.engagement_id, e.person_id, e.person_number, e.kind, e.position, e.post_code, e.unit, e.starts_on,
                    e.ends_on, e.former_names, e.born_on
                from people.engagement e
                where e.person_id = any(:ids)
                order by e.person_id, e.starts_on, e.engagement_id
                """)
                .param("ids", personIds.toArray(UUID[]::new))
                .query((row, _) -> engagement(row))
                .list();
    }

    /// Engagements that were on record as running before their end was made known, after the day of it. What stood with
    /// an end from the first is history, and no late news.
    List<Workforce.Departure> knownLate(LocalDate since) {
        return jdbc.sql("""
                select e.person_id, e.ends_on, (e.recorded_at at time zone 'Europe/London')::date as known_on
                from people.engagement_recorded e
                where e.ends_on is not null
                  and e.recorded_at >= cast(:since as date)
                  and e.ends_on < (e.recorded_at at time zone 'Europe/London')::date
                  and exists (
                      select 1
                      from people.engagement_recorded b
                      where b.person_id = e.person_id
                        and b.engagement_id = e.engagement_id
                        and b.seq < e.seq
                        and b.ends_on is null)
                  and not exists (
                      select 1
                      from people.engagement_recorded b
                      where b.person_id = e.person_id
                        and b.engagement_id = e.engagement_id
                        and b.seq < e.seq
                        and b.ends_on = e.ends_on)
                order by e.seq desc
                """)
                .param("since", since)
                .query((row, _) -> new Workforce.Departure(
                        row.getObject("person_id", UUID.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getObject("known_on", LocalDate.class)))
                .list();
    }

    /// Who bears each of these numbers, where anybody does.
    Map<String, UUID> byNumber(Collection<String> personNumbers) {
        var found = new HashMap<String, UUID>();
        jdbc.sql("""
                select distinct e.person_number, e.person_id
                from people.engagement_recorded e
                where e.person_number = any(:numbers)
                """).param("numbers", personNumbers.toArray(String[]::new)).query(row -> {
            found.put(row.getString("person_number"), row.getObject("person_id", UUID.class));
        });
        return found;
    }

    Set<UUID> holding(String postCode) {
        return new HashSet<>(jdbc.sql("""
                select distinct e.person_id
                from people.engagement_recorded e
                where e.post_code = :code
                """)
                .param("code", postCode)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list());
    }

    /// People with an engagement that began or ended after one day and up to another.
    Set<UUID> turning(LocalDate after, LocalDate upTo) {
        return new HashSet<>(jdbc.sql("""
                select distinct e.person_id
                from people.engagement_recorded e
                where e.starts_on > :after and e.starts_on <= :upTo
                    or e.ends_on > :after and e.ends_on <= :upTo
                """)
                .param("after", after)
                .param("upTo", upTo)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list());
    }

    /// The next people with engagements after one, in the order of their ids.
    List<UUID> walk(UUID after, int size) {
        return jdbc.sql("""
                select distinct e.person_id
                from people.engagement_recorded e
                where e.person_id > :after
                order by e.person_id
                limit :size
                """)
                .param("after", after)
                .param("size", size)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private static Engagement engagement(ResultSet row) throws SQLException {
        return new Engagement(
                row.getObject("engagement_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("person_number"),
                PersonKind.valueOf(row.getString("kind")),
                row.getString("position"),
                row.getString("post_code"),
                row.getString("unit"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                List.of((String[]) row.getArray("former_names").getArray()),
                row.getObject("born_on", LocalDate.class));
    }
}
