package plumbline.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.law.conduct.PersonKind;
import plumbline.people.People;

@Repository
class ConcernedRepository {
    private final JdbcClient jdbc;
    private final Audit audit;
    private final People people;

    private record Row(UUID operationId, UUID personId, PersonKind kind, String reason) {}

    ConcernedRepository(JdbcClient jdbc, Audit audit, People people) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.people = people;
    }

    void add(Concerned concerned) {
        audit.fact("cases.person_concerned")
                .with("operation_id", concerned.operationId())
                .with("person_id", concerned.personId())
                .with("kind", concerned.kind())
                .with("position", concerned.person().position())
                .with("reason", concerned.reason())
                .record();
    }

    List<Concerned> all(UUID operationId) {
        return rows(operationId).stream()
                .map(this::concerned)
                .sorted(Comparator.comparing((Concerned one) ->
                        one.person().familyName() + " " + one.person().givenName()))
                .toList();
    }

    Optional<Concerned> find(UUID operationId, UUID personId) {
        return rows(operationId).stream()
                .filter(row -> row.personId().equals(personId))
                .findFirst()
                .map(this::concerned);
    }

    private List<Row> rows(UUID operationId) {
        return jdbc.sql("""
                select c.operation_id, c.person_id, c.kind, c.reason
                from cases.person_concerned c
                where c.operation_id = :operation
                """)
                .param("operation", operationId)
                .query((row, _) -> new Row(
                        row.getObject("operation_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        PersonKind.valueOf(row.getString("kind")),
                        row.getString("reason")))
                .list();
    }

    private Concerned concerned(Row row) {
        return new Concerned(row.operationId(), people.find(row.personId()).orElseThrow(), row.kind(), row.reason());
    }
}
