package plumbline.reviewer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plumbline.ledger.Malformed;
import plumbline.ledger.SignatureType;
import plumbline.ledger.SigningKey;
import plumbline.ledger.certificate.Enrolment;
import plumbline.ledger.certificate.Roster;
import plumbline.ledger.certificate.Signed;

/// Keeps an organisation's roster, on the machine where its key is and nowhere else.
///
/// ```
/// roster new-key NAME KEYFILE
/// roster sign KEYFILE OUT.roster [--after OLD.roster] PERSON=standing,standing… FOLDER
/// ```
///
/// `sign` reads the enrolments in FOLDER and lists exactly the people named, each with the standings that follow
/// the equals sign (none are needed: `i.corrow=`). Whoever is not named is not listed.
public final class RosterCommand {
    private static final String USAGE = """
            usage: roster new-key NAME KEYFILE
                   roster sign KEYFILE OUT.roster [--after OLD.roster] PERSON=standing,standing... FOLDER
            """;

    private final Moments clock;
    private final SecureRandom random;
    private final PrintStream out;

    RosterCommand(Moments clock, SecureRandom random, PrintStream out) {
        this.clock = clock;
        this.random = random;
        this.out = out;
    }

    static void main(String[] arguments) throws IOException {
        try {
            run(List.of(arguments), System.out);
        } catch (Malformed wrong) {
            System.err.println("roster: " + wrong.getMessage());
            System.err.print(USAGE);
            System.exit(2);
        }
    }

    /// Does what `./plumbline roster` does.
    ///
    /// @throws Malformed when the arguments or a file are wrong
    public static void run(List<String> arguments, PrintStream out) throws IOException {
        new RosterCommand(new Moments(InstantSource.system()), new SecureRandom(), out).run(arguments);
    }

    void run(List<String> arguments) throws IOException {
        if (arguments.size() == 3 && arguments.getFirst().equals("new-key")) {
            newKey(arguments.get(1), Path.of(arguments.get(2)));
        } else if (arguments.size() >= 5 && arguments.getFirst().equals("sign")) {
            sign(arguments.subList(1, arguments.size()));
        } else {
            throw new Malformed("say what to do");
        }
    }

    private void newKey(String name, Path file) throws IOException {
        SigningKey key = newKey(name, file, random);
        out.println("The secret key is in " + file + ". Keep it off any machine of the force.");
        out.println("Its public half, for trust files and for review --key:");
        out.println(key.verifier());
    }

    /// Makes the key of an organisation, in a file for its owner alone.
    ///
    /// @param random a cryptographic source of randomness
    static SigningKey newKey(String name, Path file, SecureRandom random) throws IOException {
        byte[] seed = new byte[SigningKey.SEED_BYTES];
        random.nextBytes(seed);
        SigningKey key = SigningKey.of(name, SignatureType.ED25519, seed);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, key.encode() + "\n");
        return key;
    }

    /// Reads a key that was made so.
    static SigningKey key(Path file) throws IOException {
        return SigningKey.parse(Files.readString(file).strip());
    }

    private void sign(List<String> arguments) throws IOException {
        SigningKey key = key(Path.of(arguments.getFirst()));
        Path to = Path.of(arguments.get(1));
        int at = 2;
        Roster before = null;
        if (arguments.get(at).equals("--after")) {
            before = before(Path.of(arguments.get(at + 1)), key);
            at += 2;
        }
        Map<String, List<String>> standings = standings(arguments.subList(at, arguments.size() - 1));
        List<Enrolment> enrolments = NextRoster.enrolments(Path.of(arguments.getLast()));
        Signed<Roster> signed = NextRoster.sign(key, before, standings, enrolments, clock.now());
        enrolments.stream()
                .filter(one -> standings.containsKey(one.person()))
                .forEach(one -> out.println(one.person() + ", model "
                        + one.credential().aaguid() + ": " + one.attestation().sentence()));
        Files.write(to, signed.toBytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Roster roster = signed.content();
        int people = roster.people().size();
        out.println("Version " + roster.version() + " of the roster of " + roster.organisation() + ", " + people
                + (people == 1 ? " person" : " people") + ", is in " + to);
        roster.people()
                .forEach(person -> out.println("  " + person.id() + "  " + person.name() + "  passkeys: "
                        + person.credentials().size() + "  " + String.join(",", person.standings())));
    }

    private static Roster before(Path file, SigningKey key) throws IOException {
        Signed<Roster> old = Signed.roster(Files.readAllBytes(file));
        if (!old.by(key.verifier())) {
            throw new Malformed(file + " is not signed with this key");
        }
        return old.content();
    }

    private static Map<String, List<String>> standings(List<String> wanted) {
        Map<String, List<String>> standings = new LinkedHashMap<>();
        for (String one : wanted) {
            String[] parts = one.split("=", 2);
            if (parts.length != 2) {
                throw new Malformed("'" + one + "' is not PERSON=standing,standing");
            }
            standings.put(parts[0], parts[1].isEmpty() ? List.of() : List.of(parts[1].split(",")));
        }
        return standings;
    }
}
