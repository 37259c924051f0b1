package plumbline.clearance;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.law.vetting.Applicant;

/// Writes the rows of `clearance.standing` and `clearance.holder`.
@Repository
class ProjectionRepository {
    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ProjectionRepository(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /// Waits until no other transaction makes rows: two that made the same ones at once would each find the other's
    /// missing.
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('clearance.standing'))")
                .query((_, _) -> true)
                .single();
    }

    /// A clearance in time, with what a register says of its checks.
    record Line(Clearance clearance, Applicant applicant, Entry entry) {}

    /// Puts these rows in the place of all that there are of these people and clearances.
    void replace(
            Collection<UUID> personIds, Collection<UUID> clearanceIds, List<Line> standings, List<Holder> holders) {
        jdbc.sql("delete from clearance.standing where person_id = any(:people) or clearance_id = any(:clearances)")
                .param("people", personIds.toArray(UUID[]::new))
                .param("clearances", clearanceIds.toArray(UUID[]::new))
                .update();
        jdbc.sql("delete from clearance.holder where person_id = any(:people)")
                .param("people", personIds.toArray(UUID[]::new))
                .update();
        copy(
                "clearance.standing (clearance_id, person_id, named, level, footing, issuer, valid_from, expires_on, ends_on,"
                        + " ends_how, applicant, checks, overturned, ever_police, ever_service)",
                CopyText.of(
                        standings,
                        line -> line.clearance().clearanceId(),
                        line -> line.clearance().personId(),
                        line -> line.clearance().named(),
                        line -> line.clearance().level(),
                        line -> line.clearance().footing(),
                        line -> line.clearance().issuer(),
                        line -> line.clearance().validFrom(),
                        line -> line.clearance().expiresOn(),
                        line -> line.clearance().end().on(),
                        line -> line.clearance().end().how(),
                        Line::applicant,
                        line -> CheckDates.write(line.entry().checks()),
                        line -> line.entry().overturned(),
                        line -> line.entry().everPolice(),
                        line -> line.entry().everService()));
        copy(
                "clearance.holder (person_id, required, post_code, unit, covered_until, any_until, left_on, listed_until)",
                CopyText.of(
                        holders,
                        Holder::personId,
                        Holder::required,
                        Holder::postCode,
                        Holder::unit,
                        Holder::coveredUntil,
                        Holder::anyUntil,
                        Holder::leftOn,
                        Holder::listedUntil));
    }

    private void copy(String target, String rows) {
        if (rows.isEmpty()) {
            return;
        }
        template.execute((Connection connection) -> {
            try {
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + target + " from stdin", new StringReader(rows));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// The day as on which the holders stand; empty where nobody looked yet.
    Optional<LocalDate> lookedAt() {
        return jdbc.sql("select l.day from clearance.looked_at l")
                .query((row, _) -> row.getObject(1, LocalDate.class))
                .optional();
    }

    void lookedAt(LocalDate day) {
        jdbc.sql("""
                insert into clearance.looked_at (day)
                values (:day)
                on conflict (one) do update set day = excluded.day
                """).param("day", day).update();
    }

    /// Clearances of people that began after one day and up to another.
    List<UUID> beginning(LocalDate after, LocalDate upTo) {
        return jdbc.sql("""
                select distinct s.person_id
                from clearance.standing s
                where s.person_id is not null and s.valid_from > :after and s.valid_from <= :upTo
                """)
                .param("after", after)
                .param("upTo", upTo)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
