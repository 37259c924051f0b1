package plumbline.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.forms.RecordJson;
import plumbline.law.vetting.decision.Finding;
import plumbline.law.vetting.decision.PriorDecision;
import plumbline.law.vetting.decision.PriorResult;
import plumbline.law.vetting.decision.ReasonsToPerson;

/// Findings, earlier decisions and reasons. Callers have asked whether the application may be seen.
@Repository
class AssessmentRepository {
    private final JdbcClient jdbc;
    private final Audit audit;

    AssessmentRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    boolean hasVersion(UUID versionId) {
        return jdbc.sql("select exists (select 1 from assessment.finding_recorded f where f.version_id = :id)")
                .param("id", versionId)
                .query(Boolean.class)
                .single();
    }

    /// What is kept from the person lies in a column that does not leave in a bundle.
    void add(UUID versionId, UUID applicationId, Finding finding) {
        var particulars = RecordJson.write(finding);
        audit.fact("assessment.finding_recorded")
                .with("version_id", versionId)
                .with("finding_id", finding.id())
                .with("application_id", applicationId)
                .with("particulars", finding.isSealed() ? "{}" : particulars)
                .with("sealed_particulars", finding.isSealed() ? particulars : null)
                .record();
    }

    /// The newest version of each finding that was not withdrawn, in the order in which they were first recorded.
    List<RecordedFinding> findings(UUID applicationId) {
        return jdbc.sql("""
                select n.finding_id, n.particulars, n.recorded_at, n.recorded_by, n.versions
                from (
                    select
                        f.finding_id, coalesce(f.sealed_particulars, f.particulars) as particulars,
                        f.recorded_at, f.recorded_by,
                        count(*) over finding as versions,
                        min(f.seq) over finding as first,
                        row_number() over (finding order by f.seq desc) as place
                    from assessment.finding_recorded f
                    where f.application_id = :application
                    window finding as (partition by f.finding_id)) n
                where n.place = 1
                and not exists (select 1 from assessment.finding_withdrawn w where w.finding_id = n.finding_id)
                order by n.first
                """)
                .param("application", applicationId)
                .query((row, _) -> recorded(row))
                .list();
    }

    /// Every version of a finding, the oldest first.
    List<RecordedFinding> versions(UUID applicationId, UUID findingId) {
        return jdbc.sql("""
                select
                    f.finding_id, coalesce(f.sealed_particulars, f.particulars) as particulars,
                    f.recorded_at, f.recorded_by,
                    row_number() over (order by f.seq) as versions
                from assessment.finding_recorded f
                where f.application_id = :application
                and f.finding_id = :finding
                order by f.seq
                """)
                .param("application", applicationId)
                .param("finding", findingId)
                .query((row, _) -> recorded(row))
                .list();
    }

    void withdraw(UUID findingId, String reason) {
        audit.fact("assessment.finding_withdrawn")
                .with("finding_id", findingId)
                .with("reason", reason)
                .record();
    }

    /// Findings that were withdrawn, with why.
    List<WithdrawnFinding> withdrawn(UUID applicationId) {
        return jdbc.sql("""
                select
                    coalesce(f.sealed_particulars, f.particulars) as particulars,
                    w.recorded_at, w.recorded_by, w.reason
                from assessment.finding_withdrawn w
                join assessment.finding_recorded f
                on f.finding_id = w.finding_id
                where f.application_id = :application
                and f.seq = (select max(l.seq) from assessment.finding_recorded l where l.finding_id = w.finding_id)
                order by w.recorded_at
                """)
                .param("application", applicationId)
                .query((row, _) -> new WithdrawnFinding(
                        RecordJson.read(Finding.class, row.getString("particulars")),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("recorded_by", UUID.class),
                        row.getString("reason")))
                .list();
    }

    boolean hasPrior(UUID priorId) {
        return jdbc.sql("select exists (select 1 from assessment.prior_decision p where p.prior_id = :id)")
                .param("id", priorId)
                .query(Boolean.class)
                .single();
    }

    void add(UUID applicationId, PriorDecision prior) {
        audit.fact("assessment.prior_decision")
                .with("prior_id", prior.id())
                .with("application_id", applicationId)
                .with("decided_on", prior.decidedOn())
                .with("decided_by", prior.by())
                .with("result", prior.result().name())
                .with("words", prior.words())
                .with("finding_ids", array(prior.findings()))
                .record();
    }

    List<PriorDecision> priors(UUID applicationId) {
        return jdbc.sql("""
                select p.prior_id, p.decided_on, p.decided_by, p.result, p.words, p.finding_ids
                from assessment.prior_decision p
                where p.application_id = :application
                order by p.decided_on, p.seq
                """)
                .param("application", applicationId)
                .query((row, _) -> new PriorDecision(
                        row.getObject("prior_id", UUID.class),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("decided_by"),
                        PriorResult.valueOf(row.getString("result")),
                        row.getString("words"),
                        Set.of((UUID[]) row.getArray("finding_ids").getArray())))
                .list();
    }

    /// Whether it is on record now; not where another paper of the application has its label.
    boolean add(UUID paperId, UUID applicationId, Paper paper) {
        var held = jdbc.sql("""
                select exists (
                    select 1
                    from assessment.paper_received p
                    where p.application_id = :application
                    and p.label = :label
                    and p.paper_id <> :id)
                """)
                .param("application", applicationId)
                .param("label", paper.label())
                .param("id", paperId)
                .query(Boolean.class)
                .single();
        if (!held) {
            audit.fact("assessment.paper_received")
                    .with("paper_id", paperId)
                    .with("application_id", applicationId)
                    .with("label", paper.label())
                    .with("received_on", paper.receivedOn())
                    .with("words", paper.words())
                    .recordUnlessHeld("paper_id");
        }
        return !held;
    }

    List<Paper> papers(UUID applicationId) {
        return jdbc.sql("""
                select p.label, p.received_on, p.words
                from assessment.paper_received p
                where p.application_id = :application
                order by p.seq
                """)
                .param("application", applicationId)
                .query((row, _) -> new Paper(
                        row.getString("label"), row.getObject("received_on", LocalDate.class), row.getString("words")))
                .list();
    }

    void add(UUID reasonsId, UUID applicationId, ReasonsToPerson reasons) {
        audit.fact("assessment.reasons_written")
                .with("reasons_id", reasonsId)
                .with("application_id", applicationId)
                .with("particulars", RecordJson.write(reasons))
                .record();
    }

    boolean hasReasons(UUID reasonsId) {
        return jdbc.sql("select exists (select 1 from assessment.reasons_written r where r.reasons_id = :id)")
                .param("id", reasonsId)
                .query(Boolean.class)
                .single();
    }

    Optional<ReasonsToPerson> reasons(UUID applicationId) {
        return jdbc.sql("""
                select r.particulars
                from assessment.reasons_written r
                where r.application_id = :application
                order by r.seq desc
                limit 1
                """)
                .param("application", applicationId)
                .query((row, _) -> RecordJson.read(ReasonsToPerson.class, row.getString("particulars")))
                .optional();
    }

    void decideSexualOffenceBar(UUID decisionId, @Nullable LocalDate from, String reason) {
        audit.fact("assessment.sexual_offence_bar_decided")
                .with("decision_id", decisionId)
                .with("from_day", from)
                .with("reason", reason)
                .record();
    }

    boolean hasBarDecision(UUID decisionId) {
        return jdbc.sql("""
                select exists (select 1 from assessment.sexual_offence_bar_decided d where d.decision_id = :id)
                """).param("id", decisionId).query(Boolean.class).single();
    }

    /// What was last decided on P-BAR-4.
    Optional<LocalDate> sexualOffenceBarFrom() {
        return jdbc.sql("""
                select d.from_day
                from assessment.sexual_offence_bar_decided d
                order by d.seq desc
                limit 1
                """)
                .query((row, _) -> Optional.ofNullable(row.getObject("from_day", LocalDate.class)))
                .optional()
                .flatMap(day -> day);
    }

    private static RecordedFinding recorded(ResultSet row) throws SQLException {
        return new RecordedFinding(
                RecordJson.read(Finding.class, row.getString("particulars")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_by", UUID.class),
                row.getInt("versions"));
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.stream().sorted().toArray(UUID[]::new);
    }
}
