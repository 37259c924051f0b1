package plumbline.aftercare;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;

/// Who looked at which condition when.
@Repository
class ConditionRepository {
    private final JdbcClient jdbc;
    private final Audit audit;

    ConditionRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// A look at a condition.
    ///
    /// @param place of the condition among those of its decision
    record Look(UUID decisionId, int place, LocalDate on, boolean kept, String evidence) {}

    /// Whether it was recorded now; not if it stands already.
    boolean add(UUID reviewId, Look look) {
        return audit.fact("aftercare.condition_reviewed")
                .with("review_id", reviewId)
                .with("decision_id", look.decisionId())
                .with("place", look.place())
                .with("reviewed_on", look.on())
                .with("kept", look.kept())
                .with("evidence", look.evidence())
                .recordUnlessHeld("review_id");
    }

    /// Every look at the conditions of these decisions, in the order of recording.
    List<Look> at(Collection<UUID> decisionIds) {
        return jdbc.sql("""
                select c.decision_id, c.place, c.reviewed_on, c.kept, c.evidence
                from aftercare.condition_reviewed c
                where c.decision_id = any(:decisions)
                order by c.seq
                """)
                .param("decisions", decisionIds.toArray(UUID[]::new))
                .query((row, _) -> new Look(
                        row.getObject("decision_id", UUID.class),
                        row.getInt("place"),
                        row.getObject("reviewed_on", LocalDate.class),
                        row.getBoolean("kept"),
                        row.getString("evidence")))
                .list();
    }
}
