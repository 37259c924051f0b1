package plumbline.parameters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.law.Citation;
import plumbline.law.Mark;
import plumbline.law.conduct.ParameterDecision;

@Repository
class DecisionRepository {
    private static final String COLUMNS = """
            select
                d.recorded_at,
                d.recorded_by,
                d.parameter,
                d.value,
                d.reason,
                d.instrument,
                d.provision,
                d.mark,
                d.note,
                d.decided_by,
                d.decided_on,
                d.review_by
            from parameters.decided d
            """;

    private final JdbcClient jdbc;
    private final Audit audit;

    DecisionRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    void add(UUID decisionId, ParameterDecision decision) {
        audit.fact("parameters.decided")
                .with("decision_id", decisionId)
                .with("parameter", decision.parameter())
                .with("value", decision.value())
                .with("reason", decision.reason())
                .with("instrument", decision.citation().instrument())
                .with("provision", decision.citation().provision())
                .with("mark", decision.citation().mark())
                .with("note", decision.citation().note())
                .with("decided_by", decision.by())
                .with("decided_on", decision.on())
                .with("review_by", decision.reviewBy())
                .record();
    }

    boolean exists(UUID decisionId) {
        return jdbc.sql("select exists (select 1 from parameters.decided d where d.decision_id = :id)")
                .param("id", decisionId)
                .query(Boolean.class)
                .single();
    }

    LawInUse.Edition edition() {
        return jdbc.sql("select count(*) as count, coalesce(max(d.seq), 0) as newest from parameters.decided d")
                .query((row, _) -> new LawInUse.Edition(row.getLong("count"), row.getLong("newest")))
                .single();
    }

    /// All of them, in the order in which they were recorded.
    List<Decided> all() {
        return jdbc.sql(COLUMNS + "order by d.seq")
                .query((row, _) -> decided(row))
                .list();
    }

    /// Those about one parameter, in the order in which they were recorded.
    List<Decided> about(String parameter) {
        return jdbc.sql(COLUMNS + "where d.parameter = :parameter order by d.seq")
                .param("parameter", parameter)
                .query((row, _) -> decided(row))
                .list();
    }

    private static Decided decided(ResultSet row) throws SQLException {
        return new Decided(
                new ParameterDecision(
                        row.getString("parameter"),
                        row.getString("value"),
                        row.getString("reason"),
                        new Citation(
                                row.getString("instrument"),
                                row.getString("provision"),
                                Mark.valueOf(row.getString("mark")),
                                row.getString("note")),
                        row.getString("decided_by"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getObject("review_by", LocalDate.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_by", UUID.class));
    }
}
