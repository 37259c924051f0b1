package plumbline.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import plumbline.audit.Acting;
import plumbline.audit.Log;
import plumbline.certificates.Certifiable;
import plumbline.certificates.Certificates;
import plumbline.certificates.SignedRosters;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.Level;
import plumbline.ledger.Hash;
import plumbline.ledger.SignatureType;
import plumbline.ledger.SigningKey;
import plumbline.ledger.certificate.Basis;
import plumbline.ledger.certificate.Enrolment;
import plumbline.ledger.certificate.LegalMode;
import plumbline.ledger.certificate.Roster;
import plumbline.ledger.certificate.Signed;

/// A decider of the force makes a passkey, the force's roster lists it, and the decision waits for their signature, in
/// a browser with an authenticator that Chromium emulates.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class PasskeyBrowserTest {
    @RegisterExtension
    static final Journey journey = new Journey();

    private static final SigningKey FORCE = SigningKey.of(
            "force.example",
            SignatureType.ED25519,
            Hash.over("force".getBytes(UTF_8)).bytes());

    @Autowired
    SignedRosters rosters;

    @Autowired
    Certificates certificates;

    @Autowired
    Log log;

    @Autowired
    InstantSource clock;

    @Value("${plumbline.data}")
    Path data;

    @TempDir
    Path folder;

    @Test
    void a_manager_makes_a_passkey_and_finds_the_decision_to_sign() throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve("trust.txt"), """
                plumbline/trust@v1
                log %s
                quorum none
                mode UNDERTAKING
                organisation force %s 1 localhost %s
                authenticator any
                seats GREEN COMBINED 1 force
                """.formatted(log.key(), FORCE.verifier(), journey.address()));
        try (Visit manager = journey.by("manager")) {
            manager.withAuthenticator().open("/certificates/passkeys").pressAndComeTo("Make a passkey", "Made here");
            var enrolment = Enrolment.parse(
                    Files.readAllBytes(manager.downloadLink("Save enrolment", folder.resolve("enrolment"))));
            list(enrolment);

            propose(enrolment.person());
            manager.open("/certificates").follow("Rowan Ashdown");
            assertThat(manager.text()).contains("Waits for signatures", "A clean record", "Sign with passkey");
        }
    }

    private void list(Enrolment enrolment) {
        var roster = new Roster(
                "force.example",
                1,
                null,
                enrolment.credential().from(),
                List.of(Enrolment.entry(List.of(enrolment), List.of())));
        Acting.as(
                Acting.system("test"),
                () -> rosters.take(Signed.of(roster, FORCE).toBytes()));
    }

    private void propose(String person) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var wanted = new Certifiable(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "APP-2026-000777",
                UUID.randomUUID(),
                "Rowan Ashdown",
                Level.RV,
                CaseClass.GREEN,
                List.of(),
                Basis.COMBINED,
                List.of(),
                LegalMode.UNDERTAKING,
                false,
                List.of(person),
                false,
                "A clean record.",
                List.of(),
                "vetting-2026.1",
                now,
                now.plus(3650, ChronoUnit.DAYS));
        Acting.as(Acting.system("test"), () -> certificates.propose(wanted));
    }
}
