package plumbline.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The made-up force: everybody who works for it, in order of unit and rank.
public record Force(String name, List<Person> people) {

    /// The name of the force; no such county exists.
    public static final String NAME = "Marchshire Constabulary";

    public Force {
        people = List.copyOf(people);
    }

    static Force of(long seed) {
        Dice dice = Dice.of(seed, "force");
        List<Person> people = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Unit unit : Unit.establishment()) {
            for (Unit.Post post : unit.posts()) {
                for (int i = 0; i < post.count(); i++) {
                    people.add(hire(unit, post, people.size() + 1, dice, taken));
                }
            }
        }
        return new Force(NAME, people);
    }

    /// The first `count` holders of a rank in a unit.
    List<Person> holders(String unit, String rank, int count) {
        return people.stream()
                .filter(person -> person.unit().equals(unit) && person.rank().equals(rank))
                .limit(count)
                .toList();
    }

    private static Person hire(Unit unit, Unit.Post post, int number, Dice dice, Set<String> taken) {
        String forename;
        String surname;
        do {
            forename = Names.forename(dice);
            surname = Names.surname(dice);
        } while (!taken.add(surname));
        return new Person(
                "p%03d".formatted(number),
                forename,
                surname,
                post.kind(),
                post.rank(),
                unit.name(),
                collar(post.kind(), number),
                "+447700900%03d".formatted(number));
    }

    private static String collar(Kind kind, int number) {
        return switch (kind) {
            case OFFICER -> "%d".formatted(1200 + number * 3);
            case SPECIAL -> "%d".formatted(7000 + number);
            case STAFF -> "S%d".formatted(9000 + number);
        };
    }
}
