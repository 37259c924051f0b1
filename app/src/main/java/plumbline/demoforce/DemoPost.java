package plumbline.demoforce;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import plumbline.audit.Acting;
import plumbline.certificates.PasskeyMade;
import plumbline.certificates.SignedRosters;
import plumbline.certificates.Taken;
import plumbline.ledger.VerifierKey;
import plumbline.ledger.certificate.Enrolment;
import plumbline.ledger.certificate.Roster;

/// Carries files between the offices of the demonstration, as people would: what the force's people enrolled to the
/// desk, and signed rosters from there. A roster is taken only with its organisation's signature, like any other.
@Component
@Profile("demo")
class DemoPost {
    private static final Logger log = LoggerFactory.getLogger(DemoPost.class);

    private final DemoOffices offices;
    private final DemoTrust trust;
    private final SignedRosters rosters;
    private final Set<Path> refused = new HashSet<>();

    DemoPost(DemoOffices offices, DemoTrust trust, SignedRosters rosters) {
        this.offices = offices;
        this.trust = trust;
        this.rosters = rosters;
    }

    @Scheduled(fixedDelayString = "PT1S")
    void round() throws IOException {
        var known = offices.known();
        if (known.isPresent() && trust.write(known.get())) {
            var taken = rosters.all();
            collect("force", known.get().force(), taken);
            collect("outside", known.get().outside(), taken);
        }
    }

    private void collect(String office, VerifierKey key, List<Roster> taken) throws IOException {
        long last = taken.stream()
                .filter(roster -> roster.organisation().equals(key.name()))
                .mapToLong(Roster::version)
                .max()
                .orElse(0);
        Path next = offices.roster(office, last + 1);
        if (Files.exists(next) && !refused.contains(next)) {
            byte[] file = Files.readAllBytes(next);
            if (Acting.as(Acting.system("demonstration"), () -> rosters.take(file)) instanceof Taken.Refused no) {
                refused.add(next);
                log.warn("{} was not taken: {}", next, no.reasons());
            }
        }
    }

    @EventListener
    void carry(PasskeyMade made) {
        if (Files.exists(offices.enrolments())) {
            var enrolment = made.enrolment();
            String name = enrolment.person() + "-"
                    + Integer.toHexString(enrolment.credential().id().hashCode()) + Enrolment.EXTENSION;
            try {
                Files.write(offices.enrolments().resolve(name), enrolment.toBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
