package plumbline.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.law.conduct.PersonKind;
import plumbline.people.People;
import plumbline.people.Person;

@Repository
class ConcernedRepository {
    private final JdbcClient jdbc;
    private final Audit audit;
    private final People people;

    private record Row(UUID personId, PersonKind kind, String reason) {
        Concerned of(UUID operationId, Person person) {
            return new Concerned(operationId, person, kind, reason);
        }
    }

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

    /// In the order of their names.
    List<Concerned> all(UUID operationId) {
        var rows = jdbc.sql("""
                select c.person_id, c.kind, c.reason
                from cases.person_concerned c
                where c.operation_id = :operation
                """)
                .param("operation", operationId)
                .query((row, _) -> row(row))
                .list();
        var persons = people.findAll(rows.stream().map(Row::personId).toList());
        return rows.stream()
                .map(row -> row.of(operationId, Objects.requireNonNull(persons.get(row.personId()))))
                .sorted(Comparator.comparing((Concerned one) ->
                        one.person().familyName() + " " + one.person().givenName()))
                .toList();
    }

    Optional<Concerned> find(UUID operationId, UUID personId) {
        return jdbc.sql("""
                select c.person_id, c.kind, c.reason
                from cases.person_concerned c
                where c.operation_id = :operation and c.person_id = :person
                """)
                .param("operation", operationId)
                .param("person", personId)
                .query((row, _) -> row(row))
                .optional()
                .map(row -> row.of(operationId, people.find(personId).orElseThrow()));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("person_id", UUID.class),
                PersonKind.valueOf(row.getString("kind")),
                row.getString("reason"));
    }
}
