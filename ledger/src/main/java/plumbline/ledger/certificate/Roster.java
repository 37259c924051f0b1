package plumbline.ledger.certificate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.ledger.FactText;
import plumbline.ledger.Hash;
import plumbline.ledger.Malformed;
import plumbline.ledger.Strict;

/// One version of an organisation's own list of the people who may sign for it. It counts for nothing until it is the
/// text of a note that the organisation signed; see [SignedRoster].
///
/// @param organisation the name of its key
/// @param version from 1
/// @param previous the digest of the version before; null for the first
/// @param from the first moment at which it is in force
/// @param people by id
public record Roster(
        String organisation, long version, @Nullable Hash previous, Instant from, List<Person> people) {
    static final String HEADER = "plumbline/roster@v1";

    public Roster {
        Values.word(organisation);
        Values.second(from);
        people = List.copyOf(people);
        if (version < 1 || version == 1 != (previous == null)) {
            throw new Malformed("versions begin with 1, and every later one names the one before");
        }
        distinct(people.stream().map(Person::id), "a person stands in a roster once");
        distinct(credentials(people).map(Credential::id), "a credential belongs to one person");
        distinct(credentials(people).map(credential -> credential.key().toString()), "a key belongs to one credential");
    }

    private static Stream<Credential> credentials(List<Person> people) {
        return people.stream().flatMap(person -> person.credentials().stream());
    }

    private static void distinct(Stream<String> names, String rule) {
        List<String> all = names.toList();
        if (all.stream().distinct().count() < all.size()) {
            throw new Malformed(rule);
        }
    }

    /// @throws Malformed when the text is not exactly what [#text] gives
    public static Roster parse(byte[] bytes) {
        return Lines.exactly(bytes, HEADER, Roster::read, Roster::toBytes);
    }

    private static Roster read(Lines lines) {
        String organisation = lines.value("organisation");
        long version = Strict.decimal(lines.value("version"));
        Hash previous = Values.optionalHash(lines.value("previous"));
        Instant from = Values.instant(lines.value("from"));
        List<Person> people = new ArrayList<>();
        while (lines.next("person")) {
            people.add(new Person(
                    lines.value("person"),
                    FactText.unescape(lines.value("name")),
                    lines.values("standing"),
                    lines.values("credential").stream().map(Credential::parse).toList()));
        }
        return new Roster(organisation, version, previous, from, people);
    }

    byte[] toBytes() {
        Lines.Writer lines = new Lines.Writer(HEADER)
                .line("organisation", organisation)
                .line("version", version)
                .line("previous", Values.orNone(previous))
                .line("from", from);
        for (Person person : people) {
            lines.line("person", person.id())
                    .line("name", Values.escaped(person.name()))
                    .lines("standing", person.standings())
                    .lines("credential", person.credentials());
        }
        return lines.bytes();
    }

    /// The SHA-256 over the text. The signature is no part of it, so that a roster has one digest.
    public Hash digest() {
        return Hash.over(toBytes());
    }

    /// How a decision names it.
    public RosterReference reference() {
        return new RosterReference(organisation, version, digest());
    }

    /// Whether somebody with this id stands here.
    public boolean lists(String person) {
        return people.stream().anyMatch(one -> one.id().equals(person));
    }

    /// Whose passkey it is; null when nobody's here.
    public @Nullable Listed find(String credentialId) {
        for (Person person : people) {
            for (Credential credential : person.credentials()) {
                if (credential.id().equals(credentialId)) {
                    return new Listed(organisation, person, credential);
                }
            }
        }
        return null;
    }

    /// A passkey with its holder and the organisation that lists them.
    public record Listed(String organisation, Person person, Credential credential) {}
}
