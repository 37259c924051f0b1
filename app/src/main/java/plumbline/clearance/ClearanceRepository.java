package plumbline.clearance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.after.Overlay;
import plumbline.law.vetting.holding.ClearanceStatus;
import plumbline.law.vetting.holding.Ending;

/// Certified clearances, what was ended, and what lies over them.
@Repository
class ClearanceRepository {
    private final JdbcClient jdbc;
    private final Audit audit;

    ClearanceRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// Records a certified clearance, once.
    void certify(
            UUID clearanceId,
            UUID applicationId,
            UUID subjectId,
            Level level,
            LocalDate validFrom,
            LocalDate expiresOn,
            Enum<?> basis) {
        audit.fact("clearance.certified")
                .with("clearance_id", clearanceId)
                .with("application_id", applicationId)
                .with("subject_id", subjectId)
                .with("level", level)
                .with("valid_from", validFrom)
                .with("expires_on", expiresOn)
                .with("basis", basis)
                .recordUnlessHeld("clearance_id");
    }

    /// What was certified before of the same application, and is not ended.
    List<UUID> certifiedBefore(UUID clearanceId, UUID applicationId, UUID subjectId) {
        return jdbc.sql("""
                select c.clearance_id
                from clearance.certified c
                where c.subject_id = :subject
                  and c.application_id = :application
                  and c.clearance_id <> :clearance
                  and not exists (select 1 from clearance.ended e where e.clearance_id = c.clearance_id)
                """)
                .param("subject", subjectId)
                .param("application", applicationId)
                .param("clearance", clearanceId)
                .query((row, _) -> row.getObject("clearance_id", UUID.class))
                .list();
    }

    List<Entry> certified(Collection<UUID> subjectIds) {
        return jdbc.sql("""
                select c.clearance_id, c.subject_id, c.level, c.valid_from, c.expires_on, c.basis
                from clearance.certified c
                where c.subject_id = any(:ids)
                """)
                .param("ids", subjectIds.toArray(UUID[]::new))
                .query((row, _) -> new Entry(
                        row.getObject("clearance_id", UUID.class),
                        row.getString("subject_id"),
                        "",
                        Level.valueOf(row.getString("level")),
                        Footing.CERTIFIED,
                        row.getString("basis"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("expires_on", LocalDate.class),
                        Map.of(),
                        false,
                        false,
                        false))
                .list();
    }

    void end(UUID clearanceId, Ending ending, String reason) {
        audit.fact("clearance.ended")
                .with("clearance_id", clearanceId)
                .with("how", ending.how())
                .with("effective_on", ending.on())
                .with("reason", reason)
                .record();
    }

    /// What was ended, by clearance.
    Map<UUID, List<Ending>> ended(Collection<UUID> clearanceIds) {
        record One(UUID clearanceId, Ending ending) {}
        return jdbc
                .sql("""
                        select e.clearance_id, e.how, e.effective_on
                        from clearance.ended e
                        where e.clearance_id = any(:ids)
                        """)
                .param("ids", clearanceIds.toArray(UUID[]::new))
                .query((row, _) -> new One(
                        row.getObject("clearance_id", UUID.class),
                        new Ending(
                                ClearanceStatus.valueOf(row.getString("how")),
                                row.getObject("effective_on", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(One::clearanceId, Collectors.mapping(One::ending, Collectors.toList())));
    }

    void overlay(UUID subjectId, Overlay overlay, boolean lies, LocalDate from, String reason) {
        audit.fact("clearance.overlay_changed")
                .with("subject_id", subjectId)
                .with("overlay", overlay)
                .with("lies", lies)
                .with("from_on", from)
                .with("reason", reason)
                .record();
    }

    /// What lies over somebody's clearances, and since when.
    Map<Overlay, LocalDate> overlays(UUID subjectId) {
        var lying = new EnumMap<Overlay, LocalDate>(Overlay.class);
        jdbc.sql("""
                select distinct on (o.overlay) o.overlay, o.lies, o.from_on
                from clearance.overlay_changed o
                where o.subject_id = :subject
                order by o.overlay, o.seq desc
                """).param("subject", subjectId).query(row -> {
            if (row.getBoolean("lies")) {
                lying.put(Overlay.valueOf(row.getString("overlay")), row.getObject("from_on", LocalDate.class));
            }
        });
        return lying;
    }
}
