package plumbline.cases;

import java.util.UUID;
import plumbline.law.conduct.PersonKind;
import plumbline.people.Person;

/// A person concerned in an operation.
///
/// @param kind what the person was when added; it decides between officer and staff rules and is not rewritten by a
///     later move
public record Concerned(UUID operationId, Person person, PersonKind kind, String reason) {
    public UUID personId() {
        return person.personId();
    }
}
