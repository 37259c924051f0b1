package plumbline.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.access.SignedIn;
import plumbline.audit.Audit;
import plumbline.forms.RecordJson;
import plumbline.law.lane.By;
import plumbline.law.lane.StepKind;
import plumbline.law.lane.Taken;

@Repository
class StepRepository {
    private static final String STEPS = """
            select
                s.seq, s.step_id, s.operation_id, s.person_id, s.allegation_id, s.kind, s.taken_by, s.happened_at,
                s.recorded_at, s.recorded_by, s.corrects, s.particulars::text as particulars
            from casework.step_taken s
            """;

    /// The kinds whose steps belong to the files of everybody in the operation.
    private static final List<String> OF_OPERATION = Arrays.stream(StepKind.values())
            .filter(StepKind::isOfOperation)
            .map(StepKind::id)
            .toList();

    private final JdbcClient jdbc;
    private final Audit audit;

    StepRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// Lets nobody else take a step in this operation until the transaction ends: what the law was asked about must
    /// still be so when the step is recorded, and a step of one person can bind the case of another.
    void holdStill(UUID operationId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:operation, 0))")
                .param("operation", operationId.toString())
                .query((_, _) -> true)
                .single();
    }

    boolean exists(UUID stepId) {
        return jdbc.sql("select exists (select 1 from casework.step_taken s where s.step_id = :id)")
                .param("id", stepId)
                .query(Boolean.class)
                .single();
    }

    RecordedStep add(UUID personId, TakeStep wanted) {
        var kind = wanted.step().kind();
        audit.fact("casework.step_taken")
                .with("step_id", wanted.stepId())
                .with("operation_id", wanted.operationId())
                .with("person_id", personId)
                .with("allegation_id", kind.lane().isOfPerson() ? null : wanted.allegationId())
                .with("kind", kind.id())
                .with("taken_by", wanted.by())
                .with("happened_at", wanted.at())
                .with("corrects", wanted.corrects())
                .with("particulars", RecordJson.write(wanted.step()))
                .record();
        return jdbc.sql(STEPS + "where s.step_id = :id")
                .param("id", wanted.stepId())
                .query((row, _) -> step(row))
                .single();
    }

    /// The steps of a person in an operation, and those of others that bind theirs too, in the order of recording.
    List<RecordedStep> of(UUID operationId, UUID personId) {
        return jdbc.sql(STEPS + """
                where s.operation_id = :operation
                  and (s.person_id = :person or s.kind in (:ofOperation))
                order by s.seq
                """)
                .param("operation", operationId)
                .param("ofOperation", OF_OPERATION)
                .param("person", personId)
                .query((row, _) -> step(row))
                .list();
    }

    /// The steps of these kinds in the cases of a person that are not hidden from the reader, in the order of
    /// recording; one that was corrected counts no more.
    List<RecordedStep> counting(UUID personId, Set<StepKind> kinds, SignedIn reader) {
        return jdbc.sql(STEPS + """
                where s.person_id = :person
                  and s.kind in (:kinds)
                  and not access.walled(s.operation_id, :me)
                  and not exists (
                      select 1
                      from casework.step_taken c
                      where c.corrects = s.step_id)
                order by s.seq
                """)
                .param("person", personId)
                .param("kinds", kinds.stream().map(StepKind::id).toList())
                .param("me", reader.personId())
                .query((row, _) -> step(row))
                .list();
    }

    void name(UUID operationId, UUID outsiderId, String name) {
        var known = jdbc.sql("""
                select exists (
                    select 1
                    from casework.outsider_named o
                    where o.operation_id = :operation and o.outsider_id = :outsider)
                """)
                .param("operation", operationId)
                .param("outsider", outsiderId)
                .query(Boolean.class)
                .single();
        if (!known) {
            audit.fact("casework.outsider_named")
                    .with("operation_id", operationId)
                    .with("outsider_id", outsiderId)
                    .with("name", name)
                    .record();
        }
    }

    /// The names of people without an account that steps of the operation speak of.
    Map<UUID, String> outsiders(UUID operationId) {
        return jdbc
                .sql("""
                select o.outsider_id, o.name
                from casework.outsider_named o
                where o.operation_id = :operation
                """)
                .param("operation", operationId)
                .query((row, _) -> Map.entry(row.getObject("outsider_id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static RecordedStep step(ResultSet row) throws SQLException {
        var kind = StepKind.of(row.getString("kind"));
        return new RecordedStep(
                row.getLong("seq"),
                row.getObject("operation_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("allegation_id", UUID.class),
                new Taken(
                        row.getObject("step_id", UUID.class),
                        RecordJson.read(kind.step(), row.getString("particulars")),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        By.valueOf(row.getString("taken_by")),
                        row.getObject("corrects", UUID.class)),
                row.getObject("recorded_by", UUID.class));
    }
}
