package plumbline.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;

@Repository
class DutyRepository {
    private final JdbcClient jdbc;
    private final Audit audit;

    DutyRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    void add(Duty duty, boolean cancelled) {
        audit.fact("people.duty_rostered")
                .with("duty_id", duty.dutyId())
                .with("person_id", duty.personId())
                .with("duty_on", duty.on())
                .with("starts", duty.starts())
                .with("ends", duty.ends())
                .with("place", duty.place())
                .with("kind", duty.kind())
                .with("works_with", duty.worksWith().toArray(UUID[]::new))
                .with("cancelled", cancelled)
                .record();
    }

    /// The duties of these people on the days from the first to the last, in order; cancelled ones are left out.
    List<Duty> of(Collection<UUID> personIds, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                select d.duty_id, d.person_id, d.duty_on, d.starts, d.ends, d.place, d.kind, d.works_with
                from people.duty_rostered d
                where d.person_id = any(:people)
                  and d.duty_on between :first and :last
                  and not d.cancelled
                  and not exists (
                    select 1
                    from people.duty_rostered newer
                    where newer.duty_id = d.duty_id and newer.seq > d.seq)
                order by d.duty_on, d.starts, d.person_id
                """)
                .param("people", personIds.toArray(UUID[]::new))
                .param("first", first)
                .param("last", last)
                .query((row, _) -> duty(row))
                .list();
    }

    private static Duty duty(ResultSet row) throws SQLException {
        return new Duty(
                row.getObject("duty_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("duty_on", LocalDate.class),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                row.getString("place"),
                row.getString("kind"),
                List.of((UUID[]) row.getArray("works_with").getArray()));
    }
}
