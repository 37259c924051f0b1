package plumbline.ledger.certificate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import plumbline.ledger.FactText;
import plumbline.ledger.Malformed;

/// A passkey that somebody has made and that no roster lists yet. It counts for nothing: whoever keeps their
/// organisation's roster looks at it, asks the person, and puts it in.
///
/// @param person id that the organisation knows them by
/// @param name as it is to be printed
/// @param credential the passkey
/// @param attestation what was proven of the authenticator, by the page on which it was made; the file says it where it
/// is more than nothing
public record Enrolment(String person, String name, Credential credential, Attestation attestation) {

    /// The usual ending of a file name.
    public static final String EXTENSION = ".enrolment";

    static final String HEADER = "plumbline/enrolment@v1";

    private static final String ATTESTED = "attested";

    /// @throws Malformed when the id is no word or the name is empty
    public Enrolment {
        Values.word(person);
        Values.text(name);
    }

    /// @throws Malformed when the bytes are not exactly what [#toBytes] gives
    public static Enrolment parse(byte[] bytes) {
        return Lines.exactly(
                bytes,
                HEADER,
                lines -> new Enrolment(
                        lines.value("person"),
                        FactText.unescape(lines.value("name")),
                        Credential.parse(lines.value("credential")),
                        lines.next(ATTESTED)
                                ? Values.named(Attestation.class, lines.value(ATTESTED))
                                : Attestation.NONE),
                Enrolment::toBytes);
    }

    /// The file that [#parse] reads.
    public byte[] toBytes() {
        return new Lines.Writer(HEADER)
                .line("person", person)
                .line("name", Values.escaped(name))
                .line("credential", credential)
                .lines(ATTESTED, attestation == Attestation.NONE ? List.of() : List.of(attestation))
                .bytes();
    }

    /// The file as a person reads it.
    @Override
    public String toString() {
        return new String(toBytes(), StandardCharsets.UTF_8);
    }

    /// The roster's entry of somebody with these passkeys, all of the same person.
    ///
    /// @param standings what the organisation says of them
    /// @throws Malformed when the enrolments are of several people
    public static Person entry(List<Enrolment> enrolments, List<String> standings) {
        Enrolment first = enrolments.getFirst();
        if (enrolments.stream().anyMatch(one -> !one.person.equals(first.person) || !one.name.equals(first.name))) {
            throw new Malformed("the enrolments of " + first.person + " do not all give the same name");
        }
        return new Person(
                first.person,
                first.name,
                standings,
                enrolments.stream().map(Enrolment::credential).toList());
    }
}
