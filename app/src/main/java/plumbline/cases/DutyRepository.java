package plumbline.cases;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
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

    Optional<DutyDone> done(UUID allegationId, String dutyId) {
        return jdbc.sql("""
                select d.done_at, d.late_reason, d.note, d.recorded_at, d.recorded_by
                from cases.duty_done d
                where d.allegation_id = :allegation and d.duty_id = :duty
                order by d.seq desc
                limit 1
                """)
                .param("allegation", allegationId)
                .param("duty", dutyId)
                .query((row, _) -> new DutyDone(
                        allegationId,
                        dutyId,
                        row.getObject("done_at", OffsetDateTime.class).toInstant(),
                        row.getString("late_reason"),
                        row.getString("note"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("recorded_by", UUID.class)))
                .optional();
    }

    void addAppointment(UUID allegationId, UUID investigatorId, Instant appointedAt) {
        audit.fact("cases.investigator_appointed")
                .with("allegation_id", allegationId)
                .with("investigator_id", investigatorId)
                .with("appointed_at", appointedAt)
                .record();
    }
}
