package plumbline.vetting;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.law.vetting.level.Check;

/// Counts over the applications of an organisation that are open, as far as a person may know of them.
@Repository
class PipelineRepository {
    private static final String OPEN = """
            from vetting.standing p
            where p.organisation = :organisation
              and p.stage = any(:open)
              and not access.walled(p.application_id, :person)
            """;

    private final JdbcClient jdbc;

    PipelineRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How many applications of a day are at a stage.
    record Opened(ApplicationStage stage, LocalDate on, int count) {}

    List<Opened> opened(String organisation, @Nullable UUID person) {
        return jdbc.sql("select p.stage, p.opened_on, count(*) as number " + OPEN + "group by p.stage, p.opened_on")
                .param("organisation", organisation)
                .param("open", names())
                .param("person", person, Types.OTHER)
                .query((row, _) -> new Opened(
                        ApplicationStage.valueOf(row.getString("stage")),
                        row.getObject("opened_on", LocalDate.class),
                        row.getInt("number")))
                .list();
    }

    /// Checks that were asked for before an instant and brought no answer since, the longest waiting first.
    ///
    /// @param most how many are read; each tells how many there are
    List<Unanswered> unanswered(String organisation, @Nullable UUID person, Instant before, int most) {
        return jdbc.sql("""
                with latest as (
                    select distinct on (r.application_id, r.check_code)
                        r.application_id, r.check_code, r.request_id, r.recorded_at
                    from vetting.check_requested r
                    where r.application_id in (select p.application_id
                """ + OPEN + """
                    )
                    order by r.application_id, r.check_code, r.seq desc)
                select
                    l.application_id, a.reference, a.name, l.check_code, l.recorded_at, u.words,
                    count(*) over () as number
                from latest l
                join vetting.application_opened a on a.application_id = l.application_id
                left join lateral (
                    select c.code, c.words
                    from vetting.check_recorded c
                    where c.request_id = l.request_id
                    order by c.seq desc
                    limit 1) u on true
                where l.recorded_at < :before
                  and (u.code is null or u.code = 'UNABLE')
                order by l.recorded_at
                limit :most
                """)
                .param("organisation", organisation)
                .param("open", names())
                .param("person", person, Types.OTHER)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, _) -> new Unanswered(
                        row.getObject("application_id", UUID.class),
                        row.getString("reference"),
                        row.getString("name"),
                        Check.valueOf(row.getString("check_code")),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("words"),
                        row.getInt("number")))
                .list();
    }

    private static String[] names() {
        return ApplicationStage.open().stream().map(Enum::name).toArray(String[]::new);
    }
}
