package plumbline.clearance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.ApplicationReason;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.holding.ClearanceStatus;
import plumbline.law.vetting.holding.Ending;
import plumbline.law.vetting.level.Check;
import plumbline.law.vetting.level.Sought;

/// Reads the rows of `clearance.standing`.
@Repository
class ClearanceStandingRepository {
    private static final String COLUMNS = """
            select
                s.clearance_id, s.person_id, s.named, s.level, s.footing, s.issuer, s.valid_from, s.expires_on, s.ends_on,
                s.ends_how
            """;
    private static final String STANDING = COLUMNS + "from clearance.standing s\n";

    private final JdbcClient jdbc;

    ClearanceStandingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those of these people, the newest first.
    List<Clearance> of(Collection<UUID> personIds) {
        return jdbc.sql(STANDING + """
                where s.person_id = any(:people)
                order by s.valid_from desc, s.level, s.clearance_id
                """)
                .param("people", personIds.toArray(UUID[]::new))
                .query((row, _) -> clearance(row))
                .list();
    }

    List<Clearance> byIds(List<UUID> clearanceIds) {
        return jdbc.sql(STANDING + "where s.clearance_id = any(:ids)")
                .param("ids", clearanceIds.toArray(UUID[]::new))
                .query((row, _) -> clearance(row))
                .list();
    }

    /// Clearances of these levels that expire after one day and up to another, the earliest first. Each level is walked
    /// in its order and only as far as the page goes, however many there are.
    ///
    /// @param from the last of the page before
    List<Clearance> expiring(List<String> levels, LocalDate after, LocalDate upTo, @Nullable UUID from, int size) {
        return jdbc.sql(COLUMNS + """
                from unnest(:levels) as wanted (level)
                cross join lateral (
                """ + STANDING + """
                    where s.ends_how = 'EXPIRED'
                        and s.level = wanted.level
                        and s.ends_on > :after
                        and s.ends_on <= :upTo
                """ + past(from) + """
                    order by s.ends_on, s.clearance_id
                    limit :size) s
                order by s.ends_on, s.clearance_id
                limit :size
                """)
                .param("levels", levels.toArray(String[]::new))
                .param("after", after)
                .param("upTo", upTo)
                .param("from", from, Types.OTHER)
                .param("size", size)
                .query((row, _) -> clearance(row))
                .list();
    }

    /// Clearances that count on a day and that nobody bears, the first to expire first.
    List<Clearance> strays(LocalDate day, @Nullable UUID from, int size) {
        return jdbc.sql(STANDING + """
                where s.person_id is null
                    and s.ends_on > :day
                """ + past(from) + """
                order by s.ends_on, s.clearance_id
                limit :size
                """)
                .param("day", day)
                .param("from", from, Types.OTHER)
                .param("size", size)
                .query((row, _) -> clearance(row))
                .list();
    }

    /// What comes after the last clearance of a page.
    private static String past(@Nullable UUID from) {
        return from == null ? "" : """
                    and (s.ends_on, s.clearance_id) > (
                        select f.ends_on, f.clearance_id
                        from clearance.standing f
                        where f.clearance_id = :from)
                """;
    }

    /// From when the yearly duties of those count who hold a clearance of these levels on a day.
    ///
    /// @param personId of one of them; null for all
    List<Clearances.Counted> counted(Set<Level> levels, LocalDate day, @Nullable UUID personId) {
        return jdbc.sql("""
                select
                    s.person_id,
                    min(greatest(s.valid_from, coalesce((
                        select (min(r.recorded_at) at time zone 'Europe/London')::date
                        from clearance.legacy_recorded r
                        where r.clearance_id = s.clearance_id), s.valid_from))) as counted_from
                from clearance.standing s
                where s.person_id is not null
                    and (cast(:person as uuid) is null or s.person_id = :person)
                    and s.level = any(:levels)
                    and s.valid_from <= :day
                    and s.ends_on > :day
                group by s.person_id
                """)
                .param("person", personId, Types.OTHER)
                .param("levels", levels.stream().map(Level::name).toArray(String[]::new))
                .param("day", day)
                .query((row, _) -> new Clearances.Counted(
                        row.getObject("person_id", UUID.class), row.getObject("counted_from", LocalDate.class)))
                .list();
    }

    /// A clearance that counts, as far as rules look at it.
    ///
    /// @param checksKnown whether a register says which checks were made
    record Counting(
            UUID clearanceId,
            @Nullable UUID personId,
            Sought sought,
            LocalDate validFrom,
            LocalDate expiresOn,
            Map<Check, LocalDate> checks,
            boolean overturned,
            boolean checksKnown) {}

    /// The next clearances of the force that count on a day, in the order of their ids.
    ///
    /// @param legacy whether those alone are wanted that came out of a register
    List<Counting> countingOn(LocalDate day, boolean legacy, UUID after, int size) {
        return jdbc.sql("""
                select
                    s.clearance_id, s.person_id, s.level, s.footing, s.applicant, s.valid_from, s.expires_on, s.checks,
                    s.overturned, s.ever_police, s.ever_service
                from clearance.standing s
                where s.clearance_id > :after
                    and s.valid_from <= :day
                    and s.ends_on > :day
                    and (s.footing = 'LEGACY' or s.footing = 'CERTIFIED' and not :legacy)
                order by s.clearance_id
                limit :size
                """)
                .param("after", after)
                .param("day", day)
                .param("legacy", legacy)
                .param("size", size)
                .query((row, _) -> counting(row))
                .list();
    }

    long countOn(LocalDate day, boolean legacy) {
        return jdbc.sql("""
                select count(*)
                from clearance.standing s
                where s.valid_from <= :day
                    and s.ends_on > :day
                    and (s.footing = 'LEGACY' or s.footing = 'CERTIFIED' and not :legacy)
                """)
                .param("day", day)
                .param("legacy", legacy)
                .query(Long.class)
                .single();
    }

    private static Counting counting(ResultSet row) throws SQLException {
        return new Counting(
                row.getObject("clearance_id", UUID.class),
                row.getObject("person_id", UUID.class),
                new Sought(
                        Level.valueOf(row.getString("level")),
                        Applicant.valueOf(row.getString("applicant")),
                        ApplicationReason.NEW,
                        row.getBoolean("ever_police"),
                        row.getBoolean("ever_service")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                CheckDates.read(row.getString("checks")),
                row.getBoolean("overturned"),
                Footing.valueOf(row.getString("footing")) == Footing.LEGACY);
    }

    private static Clearance clearance(ResultSet row) throws SQLException {
        return new Clearance(
                row.getObject("clearance_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("named"),
                Levels.named(row.getString("level")),
                Footing.valueOf(row.getString("footing")),
                row.getString("issuer"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                new Ending(
                        ClearanceStatus.valueOf(row.getString("ends_how")), row.getObject("ends_on", LocalDate.class)));
    }
}
