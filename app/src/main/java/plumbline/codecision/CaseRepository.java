package plumbline.codecision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.forms.RecordJson;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.LegalMode;
import plumbline.law.vetting.twokey.Matter;

@Repository
class CaseRepository {
    private static final String CASES = """
            select
                c.decision_id, c.application_id, c.reference, c.subject_id, c.person_id, c.name, c.case_class, c.drawn,
                c.specialist, c.absolute_bar, c.elsewhere, c.legal_mode, c.opened_on, c.matter::text as matter
            from codecision.case_opened c
            """;

    /// What another force decides is of class SELF (`law.vetting.twokey.Keys`).
    private static final String LISTED = """
            join codecision.standing s on s.decision_id = c.decision_id
            where not access.walled(c.application_id, :person)
              and (:elsewhere or c.case_class <> 'SELF')
              and (s.stage in ('CLEARED', 'NOT_CLEARED')) = :decided
            """;

    private final JdbcClient jdbc;
    private final Audit audit;

    CaseRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// Lets nobody else act in this case until the transaction ends: what is opened together must be sealed together.
    void holdStill(UUID decisionId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:decision, 0))")
                .param("decision", decisionId.toString())
                .query((_, _) -> true)
                .single();
    }

    void open(CaseFile file) {
        audit.fact("codecision.case_opened")
                .with("decision_id", file.decisionId())
                .with("application_id", file.applicationId())
                .with("reference", file.reference())
                .with("subject_id", file.subjectId())
                .with("person_id", file.personId())
                .with("name", file.name())
                .with("case_class", file.caseClass())
                .with("drawn", file.drawn())
                .with("specialist", file.specialist())
                .with("absolute_bar", file.absoluteBar())
                .with("elsewhere", file.elsewhere())
                .with("legal_mode", file.mode())
                .with("opened_on", file.openedOn())
                .with("matter", RecordJson.write(file.matter()))
                .record();
    }

    void add(UUID decisionId, Step step) {
        audit.fact("codecision.step_taken")
                .with("decision_id", decisionId)
                .with("kind", step.kind())
                .with("particulars", RecordJson.write(step))
                .record();
    }

    /// The case, unless it is hidden from this person.
    Optional<CaseFile> find(UUID decisionId, @Nullable UUID personId) {
        return jdbc.sql(CASES + """
                where c.decision_id = :decision
                  and not access.walled(c.application_id, :person)
                """)
                .param("decision", decisionId)
                .param("person", personId)
                .query((row, _) -> file(row))
                .optional();
    }

    /// The case of an application, for the system's own acts.
    Optional<CaseFile> ofApplication(UUID applicationId) {
        return jdbc.sql(CASES + "where c.application_id = :application")
                .param("application", applicationId)
                .query((row, _) -> file(row))
                .optional();
    }

    /// The case, for the system's own acts.
    Optional<CaseFile> find(UUID decisionId) {
        return jdbc.sql(CASES + "where c.decision_id = :decision")
                .param("decision", decisionId)
                .query((row, _) -> file(row))
                .optional();
    }

    /// The cases, newest first, that are decided or that are not.
    ///
    /// @param elsewhere whether those that another force decides are among them
    List<CaseFile> all(@Nullable UUID personId, boolean elsewhere, boolean decided, int skipped, int most) {
        return jdbc.sql(CASES + LISTED + """
                order by c.opened_on desc, c.reference desc
                limit :most
                offset :skipped
                """)
                .param("person", personId, Types.OTHER)
                .param("elsewhere", elsewhere)
                .param("decided", decided)
                .param("most", most)
                .param("skipped", skipped)
                .query((row, _) -> file(row))
                .list();
    }

    int countDecided(@Nullable UUID personId, boolean elsewhere) {
        return jdbc.sql("select count(*) from codecision.case_opened c " + LISTED)
                .param("person", personId, Types.OTHER)
                .param("elsewhere", elsewhere)
                .param("decided", true)
                .query(Integer.class)
                .single();
    }

    /// The cases in which a step of this kind was taken, newest first.
    List<CaseFile> with(Class<? extends Step> kind) {
        return jdbc.sql(CASES + """
                where c.decision_id in (select s.decision_id from codecision.step_taken s where s.kind = :kind)
                order by c.opened_on desc, c.reference desc
                """)
                .param("kind", kind.getSimpleName())
                .query((row, _) -> file(row))
                .list();
    }

    /// The cases in which somebody from outside sits or sat, newest first.
    List<CaseFile> of(UUID reviewerId) {
        return jdbc.sql(CASES + """
                join codecision.sitting s on s.decision_id = c.decision_id
                where s.reviewer_id = :reviewer
                  and s.sits
                order by c.opened_on desc, c.reference desc
                """)
                .param("reviewer", reviewerId)
                .query((row, _) -> file(row))
                .list();
    }

    /// The cases in which somebody was cleared on conditions, that are not hidden from this person and that no other
    /// force decides; newest first.
    List<CaseFile> conditioned(@Nullable UUID personId) {
        return jdbc.sql(CASES + LISTED + """
                and exists (
                    select 1
                    from codecision.step_taken t
                    where t.decision_id = c.decision_id
                      and t.kind = 'Concluded'
                      and t.particulars -> 'conditions' <> '[]')
                order by c.opened_on desc, c.reference desc
                """)
                .param("person", personId, Types.OTHER)
                .param("elsewhere", false)
                .param("decided", true)
                .query((row, _) -> file(row))
                .list();
    }

    /// Cases that are not decided yet.
    List<UUID> undecided() {
        return jdbc.sql("""
                select s.decision_id
                from codecision.standing s
                where s.stage not in ('CLEARED', 'NOT_CLEARED')
                order by s.decision_id
                """)
                .query((row, _) -> row.getObject("decision_id", UUID.class))
                .list();
    }

    /// The steps of these cases by case, each in the order of recording.
    Map<UUID, List<Recorded>> steps(Collection<UUID> decisionIds) {
        record Of(UUID decisionId, Recorded step) {}
        return jdbc
                .sql("""
                select s.decision_id, s.seq, s.recorded_at, s.recorded_by, s.kind, s.particulars::text as particulars
                from codecision.step_taken s
                where s.decision_id = any(:decisions)
                order by s.seq
                """)
                .param("decisions", decisionIds.toArray(UUID[]::new))
                .query((row, _) -> new Of(row.getObject("decision_id", UUID.class), recorded(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Of::decisionId, Collectors.mapping(Of::step, Collectors.toList())));
    }

    void stand(UUID decisionId, Stage stage) {
        jdbc.sql("""
                insert into codecision.standing (decision_id, stage)
                values (:decision, :stage)
                on conflict (decision_id) do update set stage = excluded.stage
                """).param("decision", decisionId).param("stage", stage.name()).update();
    }

    void sit(UUID decisionId, UUID reviewerId, LocalDate drawnOn, boolean sits) {
        jdbc.sql("""
                insert into codecision.sitting (decision_id, reviewer_id, drawn_on, sits)
                values (:decision, :reviewer, :drawn, :sits)
                on conflict (decision_id, reviewer_id) do update set sits = excluded.sits
                """)
                .param("decision", decisionId)
                .param("reviewer", reviewerId)
                .param("drawn", drawnOn)
                .param("sits", sits)
                .update();
    }

    /// Who sits in the case of an application.
    List<UUID> sitting(UUID applicationId) {
        return jdbc.sql("""
                select s.reviewer_id
                from codecision.sitting s
                join codecision.case_opened c on c.decision_id = s.decision_id
                where c.application_id = :application
                  and s.sits
                """)
                .param("application", applicationId)
                .query((row, _) -> row.getObject("reviewer_id", UUID.class))
                .list();
    }

    /// Who sits or sat with whom in cases drawn from one day on.
    record Sat(UUID decisionId, UUID reviewerId) {}

    List<Sat> satSince(LocalDate day) {
        return jdbc.sql("""
                select s.decision_id, s.reviewer_id
                from codecision.sitting s
                where s.drawn_on >= :day
                order by s.decision_id, s.reviewer_id
                """)
                .param("day", day)
                .query((row, _) ->
                        new Sat(row.getObject("decision_id", UUID.class), row.getObject("reviewer_id", UUID.class)))
                .list();
    }

    /// Who sat in any other case of the same person.
    List<UUID> decidedBefore(UUID subjectId, UUID decisionId) {
        return jdbc.sql("""
                select distinct s.reviewer_id
                from codecision.sitting s
                join codecision.case_opened c on c.decision_id = s.decision_id
                where c.subject_id = :subject
                  and c.decision_id <> :decision
                """)
                .param("subject", subjectId)
                .param("decision", decisionId)
                .query((row, _) -> row.getObject("reviewer_id", UUID.class))
                .list();
    }

    private static CaseFile file(ResultSet row) throws SQLException {
        return new CaseFile(
                row.getObject("decision_id", UUID.class),
                row.getObject("application_id", UUID.class),
                row.getString("reference"),
                row.getObject("subject_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                CaseClass.valueOf(row.getString("case_class")),
                row.getBoolean("drawn"),
                row.getBoolean("specialist"),
                row.getBoolean("absolute_bar"),
                row.getString("elsewhere"),
                LegalMode.valueOf(row.getString("legal_mode")),
                row.getObject("opened_on", LocalDate.class),
                RecordJson.read(Matter.class, row.getString("matter")));
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        var kind = Step.KINDS.get(row.getString("kind"));
        if (kind == null) {
            throw new IllegalStateException("no such step: " + row.getString("kind"));
        }
        return new Recorded(
                row.getLong("seq"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_by", UUID.class),
                (Step) RecordJson.read(kind, row.getString("particulars")));
    }
}
