package plumbline.certificates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.Level;
import plumbline.ledger.Hash;
import plumbline.ledger.SignatureType;
import plumbline.ledger.SigningKey;
import plumbline.ledger.VerifierKey;
import plumbline.ledger.certificate.Assertion;
import plumbline.ledger.certificate.Basis;
import plumbline.ledger.certificate.Credential;
import plumbline.ledger.certificate.Decision;
import plumbline.ledger.certificate.LegalMode;
import plumbline.ledger.certificate.Makers;
import plumbline.ledger.certificate.NewPasskey;
import plumbline.ledger.certificate.Person;
import plumbline.ledger.certificate.Roster;
import plumbline.ledger.certificate.Signed;
import plumbline.ledger.certificate.SigningRequest;

/// A force and an outside body, each with its key, its people and their passkeys.
final class TwoOrganisations {
    static final String FORCE = "force.example";
    static final String BODY = "body.example";
    static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private final Map<String, SigningKey> keys = Map.of(FORCE, key(FORCE), BODY, key(BODY));
    private final Map<String, Emulated> browsers = new LinkedHashMap<>();
    private final Map<String, Credential> credentials = new LinkedHashMap<>();

    private static SigningKey key(String name) {
        return SigningKey.of(name, SignatureType.ED25519, hash(name).bytes());
    }

    static Hash hash(String seed) {
        return Hash.over(seed.getBytes(UTF_8));
    }

    SigningKey signer(String organisation) {
        return Objects.requireNonNull(keys.get(organisation));
    }

    /// Writes what this system and any relying party believes.
    void trust(Path file, VerifierKey log) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, """
                plumbline/trust@v1
                log %s
                quorum none
                mode UNDERTAKING
                organisation force %s 1 force.example https://sign.force.example
                organisation outside %s 1 body.example https://sign.body.example
                authenticator any
                seats AMBER COMBINED 1 force
                seats AMBER COMBINED 2 outside
                """.formatted(log, signer(FORCE).verifier(), signer(BODY).verifier()));
    }

    /// Makes a passkey for somebody on their own organisation's page.
    NewPasskey make(String person, String site, byte[] challenge) {
        var browser = new Emulated(site);
        browsers.put(person, browser);
        return browser.make(challenge);
    }

    /// An outside reviewer with a passkey that was made elsewhere.
    String reviewer() {
        var person = UUID.randomUUID().toString();
        var challenge = hash(person).bytes();
        var made = make(person, BODY, challenge)
                .made(Hash.of(challenge), Set.of("https://sign." + BODY), BODY, Makers.NONE, LONG_AGO);
        list(person, made.credential());
        return person;
    }

    void list(String person, Credential credential) {
        credentials.put(
                person,
                new Credential(
                        credential.id(),
                        credential.key(),
                        credential.aaguid(),
                        credential.counter(),
                        LONG_AGO,
                        null,
                        false));
    }

    Signed<Roster> roster(String organisation, String... people) {
        return Signed.of(
                new Roster(
                        organisation,
                        1,
                        null,
                        LONG_AGO,
                        Arrays.stream(people)
                                .map(person -> new Person(
                                        person,
                                        "Person " + person.substring(0, 8),
                                        List.of(),
                                        List.of(credential(person))))
                                .toList()),
                signer(organisation));
    }

    private Credential credential(String person) {
        return Objects.requireNonNull(credentials.get(person));
    }

    Assertion sign(String person, Decision decision) {
        return Objects.requireNonNull(browsers.get(person))
                .sign(decision.challenge(), credential(person).id());
    }

    static Certifiable amber(Instant now, String... seats) {
        return of(CaseClass.AMBER, now, seats);
    }

    static Certifiable of(CaseClass caseClass, Instant now, String... seats) {
        return new Certifiable(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "APP-2026-000123",
                UUID.randomUUID(),
                "Rowan Ashdown",
                Level.RV,
                caseClass,
                List.of(),
                Basis.COMBINED,
                List.of(),
                LegalMode.UNDERTAKING,
                false,
                List.of(seats),
                true,
                "A caution at sixteen, declared at once; nothing since.",
                List.of(new SigningRequest.Shown("Declaration, version 1", hash("declaration"))),
                "vetting-2026.1",
                now.truncatedTo(ChronoUnit.SECONDS).minusSeconds(60),
                now.truncatedTo(ChronoUnit.SECONDS).plusSeconds(86_400));
    }
}
