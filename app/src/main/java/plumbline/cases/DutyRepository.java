package plumbline.cases;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
        var stamp = audit.stamp();
        jdbc.sql("""
                insert into cases.duty_done
                    (fact_id, recorded_at, recorded_by, allegation_id, duty_id, done_at, late_reason, note)
                values (:fact, :at, :by, :allegation, :duty, :done, :reason, :note)
                """)
                .param("fact", stamp.factId())
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by())
                .param("allegation", allegationId)
                .param("duty", dutyId)
                .param("done", doneAt.atOffset(ZoneOffset.UTC))
                .param("reason", lateReason)
                .param("note", note)
                .update();
        audit.record("cases.duty_done", stamp.factId());
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
        var stamp = audit.stamp();
        jdbc.sql("""
                insert into cases.investigator_appointed
                    (fact_id, recorded_at, recorded_by, allegation_id, investigator_id, appointed_at)
                values (:fact, :at, :by, :allegation, :investigator, :appointed)
                """)
                .param("fact", stamp.factId())
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by())
                .param("allegation", allegationId)
                .param("investigator", investigatorId)
                .param("appointed", appointedAt.atOffset(ZoneOffset.UTC))
                .update();
        audit.record("cases.investigator_appointed", stamp.factId());
    }
}
