package plumbline.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The workforce register.
@Service
public class People {
    static final int PAGE = 50;

    private final PersonRepository people;

    People(PersonRepository people) {
        this.people = people;
    }

    /// Records a person, or a correction where the id is known.
    @Transactional
    public void record(Person person) {
        people.add(List.of(person));
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(UUID personId) {
        return people.byId(personId);
    }

    /// The people of these ids, by id; ids of nobody are left out.
    @Transactional(readOnly = true)
    public Map<UUID, Person> findAll(Collection<UUID> personIds) {
        return people.byIds(personIds).stream().collect(Collectors.toMap(Person::personId, Function.identity()));
    }

    /// The people who have these service numbers.
    @Transactional(readOnly = true)
    public List<Person> byNumbers(Collection<String> numbers) {
        return people.byNumbers(numbers);
    }

    /// Those whose service number, name or title this is, whatever the case of its letters.
    @Transactional(readOnly = true)
    public List<Person> called(String words) {
        return people.called(words.strip().replaceAll("\\s+", " "));
    }

    /// People whose name, number or unit has every word given, in the order of their names; at most fifty.
    @Transactional(readOnly = true)
    public Found search(String words) {
        return people.search(words.strip());
    }

    /// @param total how many there are; [#people] holds the first fifty
    public record Found(List<Person> people, int total) {}
}
