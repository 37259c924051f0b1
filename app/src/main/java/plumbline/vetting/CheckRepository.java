package plumbline.vetting;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.law.vetting.level.Check;
import plumbline.law.vetting.level.CheckResult;
import plumbline.law.vetting.level.ResultCode;
import plumbline.law.vetting.level.Runner;

@Repository
class CheckRepository {
    private final JdbcClient jdbc;
    private final Audit audit;

    CheckRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    void request(UUID requestId, UUID applicationId, Check check, String justification) {
        audit.fact("vetting.check_requested")
                .with("request_id", requestId)
                .with("application_id", applicationId)
                .with("check_code", check)
                .with("justification", justification)
                .record();
    }

    /// In the order of asking.
    List<Requested> requested(UUID applicationId) {
        return jdbc.sql("""
                select r.request_id, r.check_code, r.justification, r.recorded_by, r.recorded_at
                from vetting.check_requested r
                where r.application_id = :application
                order by r.seq
                """)
                .param("application", applicationId)
                .query((row, _) -> new Requested(
                        row.getObject("request_id", UUID.class),
                        Check.valueOf(row.getString("check_code")),
                        row.getString("justification"),
                        row.getObject("recorded_by", UUID.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    boolean isRecorded(UUID resultId) {
        return jdbc.sql("select exists (select 1 from vetting.check_recorded c where c.result_id = :id)")
                .param("id", resultId)
                .query(Boolean.class)
                .single();
    }

    /// What is sealed lies in columns that do not leave in a bundle.
    void record(UUID requestId, CheckResult result) {
        var sealed = result.code() == ResultCode.SEALED_ADVERSE;
        var references = result.references().toArray(String[]::new);
        audit.fact("vetting.check_recorded")
                .with("result_id", result.resultId())
                .with("request_id", requestId)
                .with("ran_on", result.ranOn())
                .with("ran_as", result.ranAs())
                .with("inputs", result.inputs())
                .with("code", result.code())
                .with("record_refs", sealed ? new String[0] : references)
                .with("words", sealed ? "" : result.words())
                .with("sealed_refs", sealed ? references : null)
                .with("sealed_words", sealed ? result.words() : null)
                .record();
    }

    /// In the order of recording.
    List<CheckResult> results(UUID applicationId) {
        return jdbc.sql("""
                select
                    c.result_id, r.check_code, c.ran_on, c.recorded_by, c.ran_as, a.organisation, a.reference,
                    r.justification, c.inputs, c.code, coalesce(c.sealed_refs, c.record_refs) as record_refs,
                    coalesce(c.sealed_words, c.words) as words
                from vetting.check_recorded c
                join vetting.check_requested r on r.request_id = c.request_id
                join vetting.application_opened a on a.application_id = r.application_id
                where r.application_id = :application
                order by c.seq
                """)
                .param("application", applicationId)
                .query((row, _) -> result(row))
                .list();
    }

    /// When each check of these people was last run and came to an answer, without applications that are hidden from
    /// this person.
    Map<UUID, Map<Check, LocalDate>> lastRun(Collection<UUID> subjectIds, @Nullable UUID personId) {
        var found = new HashMap<UUID, Map<Check, LocalDate>>();
        jdbc.sql("""
                select a.subject_id, r.check_code, max(c.ran_on) as ran_on
                from vetting.application_opened a
                join vetting.check_requested r on r.application_id = a.application_id
                join vetting.check_recorded c on c.request_id = r.request_id
                where a.subject_id = any(:subjects)
                  and c.code <> 'UNABLE'
                  and not access.walled(a.application_id, :person)
                group by a.subject_id, r.check_code
                """)
                .param("subjects", subjectIds.toArray(UUID[]::new))
                .param("person", personId)
                .query(row -> {
                    found.computeIfAbsent(row.getObject("subject_id", UUID.class), _ -> new EnumMap<>(Check.class))
                            .put(Check.valueOf(row.getString("check_code")), row.getObject("ran_on", LocalDate.class));
                });
        return found;
    }

    private static CheckResult result(ResultSet row) throws SQLException {
        Array references = row.getArray("record_refs");
        return new CheckResult(
                row.getObject("result_id", UUID.class),
                Check.valueOf(row.getString("check_code")),
                row.getObject("ran_on", LocalDate.class),
                row.getObject("recorded_by", UUID.class),
                Runner.valueOf(row.getString("ran_as")),
                row.getString("organisation"),
                row.getString("reference") + ": " + row.getString("justification"),
                row.getString("inputs"),
                ResultCode.valueOf(row.getString("code")),
                List.of((String[]) references.getArray()),
                row.getString("words"));
    }

    void ask(UUID queryId, UUID applicationId, String question) {
        audit.fact("vetting.query_asked")
                .with("query_id", queryId)
                .with("application_id", applicationId)
                .with("question", question)
                .record();
    }

    void answer(UUID queryId, String answer) {
        audit.fact("vetting.query_answered")
                .with("query_id", queryId)
                .with("answer", answer)
                .record();
    }

    /// In the order of asking.
    List<Query> queries(UUID applicationId) {
        return jdbc.sql("""
                select q.query_id, q.question, q.recorded_by, q.recorded_at, a.answer, a.recorded_at as answered_at
                from vetting.query_asked q
                left join vetting.query_answered a on a.query_id = q.query_id
                where q.application_id = :application
                order by q.seq
                """)
                .param("application", applicationId)
                .query((row, _) -> new Query(
                        row.getObject("query_id", UUID.class),
                        row.getString("question"),
                        row.getObject("recorded_by", UUID.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("answer"),
                        Optional.ofNullable(row.getObject("answered_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null)))
                .list();
    }
}
