package plumbline.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How the people of the world are saved on one phone. The same person has another name on another phone, and some have
/// none.
final class Contacts {

    private final Map<Person, String> labels = new HashMap<>();
    private final Set<Person> unsaved = new HashSet<>();

    /// @param owner is shown under their own name
    Contacts(Iterable<Person> people, Person owner, Dice dice) {
        Set<String> taken = new HashSet<>();
        for (Person person : people) {
            String label = person.equals(owner) ? person.name() : saved(person, dice);
            if (label == null) {
                unsaved.add(person);
            } else {
                labels.put(person, taken.add(label) ? label : person.name());
            }
        }
    }

    /// The name under which `person` is saved; null if they are not.
    @Nullable
    String label(Person person) {
        return labels.get(person);
    }

    /// The people of the world who are not saved.
    boolean isUnsaved(Person person) {
        return unsaved.contains(person);
    }

    private static @Nullable String saved(Person person, Dice dice) {
        String[] parts = person.name().split(" ");
        return switch (dice.below(9)) {
            case 0 -> null;
            case 1, 2 -> person.name();
            case 3 -> person.forename();
            case 4 -> person.forename() + " " + person.surname().charAt(0);
            case 5 -> person.forename() + " Work";
            case 6 -> person.rank().equals("Sergeant") ? "Sgt " + person.surname() : "Big " + person.forename();
            case 7 -> parts[1].substring(0, 4) + "y";
            default -> person.forename() + " 🚓";
        };
    }
}
