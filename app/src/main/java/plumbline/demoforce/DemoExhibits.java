package plumbline.demoforce;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.demo.Exhibit;
import plumbline.demo.World;
import plumbline.evidence.Custody;
import plumbline.evidence.Evidence;
import plumbline.evidence.Received;

/// Brings the exports of the seized phones as exhibits, all but the first, which is left for whoever takes the tour.
///
/// They are read by the ordinary job in the background; nobody waits for it.
@Component
@Profile("demo")
class DemoExhibits {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final DemoAccounts accounts;
    private final DemoFiles files;
    private final Evidence evidence;
    private final TransactionTemplate transaction;

    DemoExhibits(DemoAccounts accounts, DemoFiles files, Evidence evidence, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.files = files;
        this.evidence = evidence;
        this.transaction = transaction;
    }

    /// The export that is not brought.
    static Exhibit leftForTheTour(World world) {
        return world.exhibits().getFirst();
    }

    void load(World world) {
        for (Exhibit exhibit : world.exhibits()) {
            if (!exhibit.equals(leftForTheTour(world))) {
                accounts.as("investigator", () -> {
                    transaction.executeWithoutResult(_ -> bring(exhibit));
                    return exhibit;
                });
            }
        }
    }

    /// The file and its custody in one transaction: an exhibit that is there has both.
    private void bring(Exhibit exhibit) {
        boolean isHere = evidence.of(DemoIds.operation()).stream()
                .anyMatch(held -> held.exhibitId().equals(DemoIds.exhibit(exhibit)));
        if (isHere) {
            return;
        }
        Path file = files.exports().resolve(exhibit.file());
        try (InputStream bytes = Files.newInputStream(file)) {
            Received received = evidence.receive(
                    DemoIds.operation(),
                    DemoIds.exhibit(exhibit),
                    file.getFileName().toString(),
                    bytes);
            if (!(received instanceof Received.Sealed)) {
                throw new IllegalStateException(file + " was not taken: " + received);
            }
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read; delete the folder exports and start again", e);
        }
        evidence.recordCustody(DemoIds.operation(), DemoIds.exhibit(exhibit), custody(exhibit))
                .ifPresent(objection -> {
                    throw new IllegalStateException(objection);
                });
    }

    private static Custody custody(Exhibit exhibit) {
        return new Custody(
                exhibit.reference(),
                exhibit.seizedBy(),
                exhibit.seizedFrom().name(),
                exhibit.power(),
                exhibit.seizedAt().atZone(ZONE).toInstant(),
                true,
                null,
                null,
                ZONE,
                true);
    }
}
