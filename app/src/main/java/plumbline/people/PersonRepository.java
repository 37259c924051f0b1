package plumbline.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.law.conduct.PersonKind;

@Repository
class PersonRepository {
    private static final String COLUMNS = """
            select
                p.person_id,
                p.kind,
                p.given_name,
                p.family_name,
                p.position,
                p.service_number,
                p.unit,
                p.joined_on,
                p.left_on
            from people.person p
            """;

    /// Every word must be somewhere in the name, the number or the unit.
    private static final String MATCHES = """
            where not exists (
                select 1
                from regexp_split_to_table(lower(:words), '\\s+') as word
                where position(word in lower(concat_ws(
                    ' ', p.position, p.service_number, p.given_name, p.family_name, p.unit))) = 0)
            """;

    private final JdbcClient jdbc;
    private final Audit audit;

    PersonRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    void add(List<Person> entries) {
        audit.facts(
                "people.person_recorded",
                entries,
                (fact, person) -> fact.with("person_id", person.personId())
                        .with("kind", person.kind())
                        .with("given_name", person.givenName())
                        .with("family_name", person.familyName())
                        .with("position", person.position())
                        .with("service_number", person.serviceNumber())
                        .with("unit", person.unit())
                        .with("joined_on", person.joinedOn())
                        .with("left_on", person.leftOn()));
    }

    Optional<Person> byId(UUID personId) {
        return jdbc.sql(COLUMNS + "where p.person_id = :id")
                .param("id", personId)
                .query((row, _) -> person(row))
                .optional();
    }

    List<Person> byIds(Collection<UUID> personIds) {
        return jdbc.sql(COLUMNS + "where p.person_id = any(:ids)")
                .param("ids", personIds.toArray(UUID[]::new))
                .query((row, _) -> person(row))
                .list();
    }

    /// In two steps: the view of all people is not gone through for a few of them.
    List<Person> byNumbers(Collection<String> numbers) {
        var ever = jdbc.sql("select r.person_id from people.person_recorded r where r.service_number = any(:numbers)")
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        return byIds(ever).stream()
                .filter(person -> person.serviceNumber() != null && numbers.contains(person.serviceNumber()))
                .toList();
    }

    List<Person> called(String words) {
        return jdbc.sql(COLUMNS + """
                where lower(:words) in (
                    lower(p.service_number),
                    lower(p.given_name || ' ' || p.family_name),
                    lower(concat_ws(' ', p.position, p.service_number, p.given_name, p.family_name)))
                order by p.person_id
                """)
                .param("words", words)
                .query((row, _) -> person(row))
                .list();
    }

    People.Found search(String words) {
        var page = jdbc.sql(
                        COLUMNS + MATCHES + "order by p.family_name, p.given_name, p.person_id limit " + People.PAGE)
                .param("words", words)
                .query((row, _) -> person(row))
                .list();
        var total = jdbc.sql("select count(*) from people.person p " + MATCHES)
                .param("words", words)
                .query(Integer.class)
                .single();
        return new People.Found(page, total);
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getObject("person_id", UUID.class),
                PersonKind.valueOf(row.getString("kind")),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("position"),
                row.getString("service_number"),
                row.getString("unit"),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class));
    }
}
