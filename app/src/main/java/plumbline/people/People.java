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
        people.add(person);
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

    /// People whose name, number or unit has every word given, in the order of their names; at most fifty.
    @Transactional(readOnly = true)
    public Found search(String words) {
        return people.search(words.strip());
    }

    /// @param total how many there are; [#people] holds the first fifty
    public record Found(List<Person> people, int total) {}
}
