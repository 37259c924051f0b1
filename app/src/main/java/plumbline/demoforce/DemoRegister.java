package plumbline.demoforce;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.audit.Acting;
import plumbline.demo.Force;
import plumbline.law.conduct.PersonKind;
import plumbline.people.People;
import plumbline.people.Person;

/// Puts the made-up workforce into the register.
@Component
@Profile("demo")
class DemoRegister {

    private final People people;
    private final TransactionTemplate transaction;

    DemoRegister(People people, TransactionTemplate transaction) {
        this.people = people;
        this.transaction = transaction;
    }

    /// One transaction for all of them: three hundred small ones would each wait for the disk.
    void load(Force force) {
        Acting.as(Acting.system("demonstration"), () -> {
            transaction.executeWithoutResult(_ -> force.people().stream()
                    .filter(person -> people.find(DemoIds.person(person)).isEmpty())
                    .forEach(person -> people.record(entry(person))));
            return force;
        });
    }

    private static Person entry(plumbline.demo.Person person) {
        return new Person(
                DemoIds.person(person),
                kind(person),
                person.forename(),
                person.surname(),
                person.rank(),
                person.collar(),
                person.unit(),
                null,
                null);
    }

    /// As the register calls somebody.
    static String title(plumbline.demo.Person person) {
        return entry(person).title();
    }

    private static PersonKind kind(plumbline.demo.Person person) {
        return switch (person.kind()) {
            case OFFICER -> PersonKind.REGULAR_OFFICER;
            case SPECIAL -> PersonKind.SPECIAL_CONSTABLE;
            case STAFF ->
                switch (person.rank()) {
                    case "PCSO" -> PersonKind.COMMUNITY_SUPPORT_OFFICER;
                    case "Detention Officer" -> PersonKind.DETENTION_OFFICER;
                    default -> PersonKind.POLICE_STAFF;
                };
        };
    }
}
