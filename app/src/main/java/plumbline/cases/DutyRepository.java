package plumbline.cases;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;

/// What was done about duties, and who investigates.
@Repository
class DutyRepository {
    private final JdbcClient jdbc;
    private final Audit audit;

    DutyRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    void addDone(UUID allegationId, String dutyId, Instant doneAt, @Nullable String lateReason, String note) {
        audit.fact("cases.duty_done")
                .with("allegation_id", allegationId)
                .with("duty_id", dutyId)
                .with("done_at", doneAt)
                .with("late_reason", lateReason)
                .with("note", note)
                .record();
    }

    /// What was last recorded of each duty of these allegations.
    List<DutyDone> done(Collection<UUID> allegationIds) {
        return jdbc.sql("""
                select distinct on (d.allegation_id, d.duty_id)
                    d.allegation_id, d.duty_id, d.done_at, d.late_reason, d.note, d.recorded_at, d.recorded_by
                from cases.duty_done d
                where d.allegation_id = any(:allegations)
                order by d.allegation_id, d.duty_id, d.seq desc
                """)
                .param("allegations", allegationIds.toArray(UUID[]::new))
                .query((row, _) -> new DutyDone(
                        row.getObject("allegation_id", UUID.class),
                        row.getString("duty_id"),
                        row.getObject("done_at", OffsetDateTime.class).toInstant(),
                        row.getString("late_reason"),
                        row.getString("note"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("recorded_by", UUID.class)))
                .list();
    }

    void addAppointment(UUID allegationId, UUID investigatorId, Instant appointedAt) {
        audit.fact("cases.investigator_appointed")
                .with("allegation_id", allegationId)
                .with("investigator_id", investigatorId)
                .with("appointed_at", appointedAt)
                .record();
    }
}
