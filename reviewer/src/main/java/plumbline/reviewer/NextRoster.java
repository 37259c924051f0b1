package plumbline.reviewer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.ledger.Malformed;
import plumbline.ledger.SigningKey;
import plumbline.ledger.certificate.Enrolment;
import plumbline.ledger.certificate.Person;
import plumbline.ledger.certificate.Roster;
import plumbline.ledger.certificate.Signed;

/// The next version of an organisation's roster, made of what its people enrolled.
final class NextRoster {
    private NextRoster() {}

    /// Every enrolment in a folder, by file name; none where there is no folder.
    ///
    /// @throws Malformed naming the file that is none
    static List<Enrolment> enrolments(Path folder) throws IOException {
        List<Enrolment> found = new ArrayList<>();
        if (!Files.exists(folder)) {
            return found;
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(Enrolment.EXTENSION))
                    .sorted()
                    .toList()) {
                try {
                    found.add(Enrolment.parse(Files.readAllBytes(file)));
                } catch (Malformed broken) {
                    throw new Malformed(file + ": " + broken.getMessage());
                }
            }
        }
        return found;
    }

    /// Lists exactly the people named, each with all their passkeys.
    ///
    /// @param before the version before; null for the first
    /// @param standings of each person listed, in the order of the roster
    /// @throws Malformed when somebody has enrolled no passkey, or under two names
    static Signed<Roster> sign(
            SigningKey key,
            @Nullable Roster before,
            Map<String, List<String>> standings,
            List<Enrolment> enrolments,
            Instant now) {
        List<Person> people = new ArrayList<>();
        standings.forEach((person, held) -> {
            List<Enrolment> theirs = enrolments.stream()
                    .filter(one -> one.person().equals(person))
                    .toList();
            if (theirs.isEmpty()) {
                throw new Malformed(person + " has enrolled no passkey");
            }
            people.add(Enrolment.entry(theirs, held));
        });
        return Signed.of(
                new Roster(
                        key.verifier().name(),
                        before == null ? 1 : before.version() + 1,
                        before == null ? null : before.digest(),
                        now,
                        people),
                key);
    }
}
