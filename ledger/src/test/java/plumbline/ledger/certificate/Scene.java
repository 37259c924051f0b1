package plumbline.ledger.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import plumbline.ledger.Checkpoint;
import plumbline.ledger.Fact;
import plumbline.ledger.FactCommitment;
import plumbline.ledger.Hash;
import plumbline.ledger.Note;
import plumbline.ledger.ProofFile;
import plumbline.ledger.SignatureType;
import plumbline.ledger.SigningKey;
import plumbline.ledger.Tree;

/// A force, three outside bodies, six people with passkeys, a log and a witness. A test changes what it attacks, then
/// takes the certificate.
final class Scene {
    static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    static final String FORCE = "force.example";
    static final String NORTH = "north.example";
    static final String SOUTH = "south.example";
    static final String EAST = "east.example";
    static final Map<String, String> HOME =
            Map.of("f1", FORCE, "f2", FORCE, "o1", NORTH, "o2", SOUTH, "o3", EAST, "o4", NORTH);
    static final Map<String, List<String>> STANDINGS = Map.of(
            "f1", List.of(),
            "f2", List.of("chief-officer"),
            "o1", List.of("legally-qualified", "never-police", "no-police-5y"),
            "o2", List.of("never-police", "no-police-5y", "safeguarding"),
            "o3", List.of("no-police-5y"),
            "o4", List.of("never-police", "no-police-5y"));

    final Draft draft = new Draft();
    final Map<String, Authenticator> passkeys = new LinkedHashMap<>();
    final Map<String, SigningKey> signers = new LinkedHashMap<>();
    final Map<String, Long> versions = new LinkedHashMap<>();
    final List<Signed<Roster>> rosters = new ArrayList<>();
    final List<Signed<Statement>> statements = new ArrayList<>();
    final SigningKey log = key("log.example/log", SignatureType.ED25519);
    final SigningKey witness = key("witness.example", SignatureType.COSIGNATURE);
    Later later = Later.NOTHING;
    Instant at = NOW;

    Scene() {
        for (String organisation : List.of(EAST, FORCE, NORTH, SOUTH)) {
            signers.put(organisation, key(organisation, SignatureType.ED25519));
            versions.put(organisation, 2L);
        }
        List.of("f1", "f2", "o1", "o2", "o3", "o4").forEach(person -> passkeys.put(person, passkey(person, person)));
    }

    static SigningKey key(String name, SignatureType type) {
        return SigningKey.of(name, type, Hash.over(name.getBytes(UTF_8)).bytes());
    }

    static Authenticator passkey(String seed, String person) {
        String home = Objects.requireNonNull(HOME.get(person));
        return new Authenticator(seed, home, "https://sign." + home);
    }

    Authenticator passkey(String person) {
        return Objects.requireNonNull(passkeys.get(person));
    }

    SigningKey signer(String organisation) {
        return Objects.requireNonNull(signers.get(organisation));
    }

    Roster roster(String organisation) {
        return roster(organisation, Objects.requireNonNull(versions.get(organisation)), Draft.hash("before"));
    }

    Roster roster(String organisation, long version, @Nullable Hash previous) {
        List<Person> people = passkeys.keySet().stream()
                .filter(person -> organisation.equals(HOME.get(person)))
                .map(person -> new Person(
                        person,
                        "Person " + person,
                        Objects.requireNonNull(STANDINGS.get(person)),
                        List.of(passkey(person).credential())))
                .toList();
        return new Roster(
                organisation, version, version == 1 ? null : previous, Instant.parse("2026-06-01T00:00:00Z"), people);
    }

    /// Signs each roster, unless the test has made them already, and writes them into the decision.
    Decision decision() {
        if (rosters.isEmpty()) {
            signers.forEach((organisation, key) -> rosters.add(Signed.of(roster(organisation), key)));
        }
        draft.rosters =
                rosters.stream().map(roster -> roster.content().reference()).toList();
        return draft.make();
    }

    Certificate certificate(String... people) {
        Decision decision = decision();
        return certificate(
                decision,
                Arrays.stream(people)
                        .map(person -> passkey(person).sign(decision.challenge()))
                        .toList());
    }

    Certificate certificate(Decision decision, List<Assertion> assertions) {
        Fact fact = fact(decision, 3);
        return new Certificate(decision, fact, proof(fact, "entry"), rosters, assertions, statements);
    }

    static Fact fact(Decision decision, long index) {
        SortedMap<String, Fact.Column> columns = new TreeMap<>();
        columns.put(
                Certificate.COLUMN, shown(Certificate.COLUMN, decision.digest().base64()));
        columns.put("document", new Fact.Withheld(shown("document", "withheld").digest()));
        return new Fact(index, Certificate.TABLE, Draft.hash("salt").bytes(), columns);
    }

    static Fact.Shown shown(String name, String value) {
        byte[] salt = Draft.hash(name).bytes();
        return new Fact.Shown(salt, FactCommitment.field(salt, name, value), value);
    }

    ProofFile proof(Fact fact, String others) {
        Tree tree = tree(fact, others);
        Checkpoint checkpoint = new Checkpoint(log.verifier().name(), tree.size(), tree.root());
        Note note = Note.signed(checkpoint.text(), log).with(witness.cosign(checkpoint, NOW.minusSeconds(60)));
        return ProofFile.of(tree.inclusion(fact.index()), note);
    }

    static Tree tree(Fact fact, String others) {
        List<Hash> leaves = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            leaves.add(Hash.leaf(i == fact.index() ? fact.entry() : (others + i).getBytes(UTF_8)));
        }
        return new Tree(7, (level, index) -> root(leaves.subList((int) index << level, (int) (index + 1) << level)));
    }

    private static Hash root(List<Hash> leaves) {
        int half = leaves.size() / 2;
        return half == 0
                ? leaves.getFirst()
                : Hash.node(root(leaves.subList(0, half)), root(leaves.subList(half, leaves.size())));
    }

    String trustText() {
        return """
                plumbline/trust@v1
                # the log
                log %s
                witness w %s
                quorum w

                mode UNDERTAKING
                mode STATUTORY
                organisation force %s 2 force.example https://sign.force.example
                organisation outside %s 2 north.example https://sign.north.example
                organisation outside %s 2 south.example https://sign.south.example
                organisation outside %s 2 east.example https://sign.east.example https://elsewhere.east.example
                authenticator 08987058-cadc-4b81-b6e1-30de50dcbe96
                seats GREEN COMBINED 1 force
                seats GREEN-DRAWN COMBINED 1 force
                seats GREEN-DRAWN COMBINED 1 outside
                seats AMBER COMBINED 1 force
                seats AMBER COMBINED 2 outside distinct
                seats AMBER DEPARTURE 1 force chief-officer=1
                seats RED COMBINED 1 force
                seats RED COMBINED 3 outside needs legally-qualified=1 never-police=2 no-police-5y=3
                """.formatted(
                        log.verifier(),
                        witness.verifier(),
                        signer(FORCE).verifier(),
                        signer(NORTH).verifier(),
                        signer(SOUTH).verifier(),
                        signer(EAST).verifier());
    }

    TrustFile trust() {
        return TrustFile.parse(trustText().getBytes(UTF_8));
    }

    /// Why the certificate is refused; empty when it is valid.
    List<String> reasons(Certificate certificate) {
        // As a relying party has it: from a file.
        Certificate read = Certificate.parse(certificate.toBytes());
        return switch (CertificateCheck.check(read, trust(), Later.parse(later.toBytes()), at)) {
            case CertificateVerdict.Valid _ -> List.of();
            case CertificateVerdict.Invalid(List<String> reasons) -> reasons;
        };
    }
}
