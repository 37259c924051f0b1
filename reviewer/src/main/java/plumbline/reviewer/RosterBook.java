package plumbline.reviewer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.ledger.SigningKey;
import plumbline.ledger.VerifierKey;
import plumbline.ledger.certificate.Enrolment;
import plumbline.ledger.certificate.Roster;
import plumbline.ledger.certificate.Signed;

/// One organisation's key, enrolments and rosters, in a folder of its own.
///
/// ```
/// roster.key
/// enrolments/….enrolment
/// rosters/1.roster
/// ```
final class RosterBook {
    private final SigningKey key;
    private final Path folder;
    private final Moments clock;

    private RosterBook(SigningKey key, Path folder, Moments clock) {
        this.key = key;
        this.folder = folder;
        this.clock = clock;
    }

    /// Opens the book of an organisation. The first time, its key is made.
    ///
    /// @param random a cryptographic source of randomness
    static RosterBook open(String organisation, Path folder, Moments clock, SecureRandom random) throws IOException {
        Files.createDirectories(folder.resolve("enrolments"));
        Files.createDirectories(folder.resolve("rosters"));
        Path file = folder.resolve("roster.key");
        SigningKey key =
                Files.exists(file) ? RosterCommand.key(file) : RosterCommand.newKey(organisation, file, random);
        return new RosterBook(key, folder, clock);
    }

    VerifierKey verifier() {
        return key.verifier();
    }

    String organisation() {
        return key.verifier().name();
    }

    List<Enrolment> enrolments() throws IOException {
        return NextRoster.enrolments(folder.resolve("enrolments"));
    }

    /// The last version; null before the first.
    @Nullable
    Roster last() throws IOException {
        Roster last = null;
        for (long version = 1; Files.exists(file(version)); version++) {
            last = Signed.roster(Files.readAllBytes(file(version))).content();
        }
        return last;
    }

    /// Signs the next version and lays it beside the others, where it is whole or not at all.
    synchronized void sign(Map<String, List<String>> standings) throws IOException {
        Signed<Roster> next = NextRoster.sign(key, last(), standings, enrolments(), clock.now());
        Path draft = Files.write(folder.resolve("rosters/next"), next.toBytes());
        Files.move(draft, file(next.content().version()), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path file(long version) {
        return folder.resolve("rosters/" + version + ".roster");
    }
}
