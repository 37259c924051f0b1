package plumbline.ledger.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import plumbline.ledger.BundledEntry;
import plumbline.ledger.Fact;
import plumbline.ledger.FactText;
import plumbline.ledger.Malformed;
import plumbline.ledger.ProofFile;
import plumbline.ledger.Strict;

/// A decision with everything that shows, offline and for ever, that it was made: the rosters it was made under, the
/// signatures, and the proof that it is in the log. It says nothing until [CertificateCheck] was asked.
///
/// @param decision what was signed
/// @param fact the row of [#TABLE] that the log committed to, with [#COLUMN] shown
/// @param proof that the row's entry is in the log
/// @param rosters those that the decision names
/// @param assertions the signatures, one a person
/// @param statements what was known, when this was made, to end the decision
public record Certificate(
        Decision decision,
        Fact fact,
        ProofFile proof,
        List<Signed<Roster>> rosters,
        List<Assertion> assertions,
        List<Signed<Statement>> statements) {

    /// The usual ending of a file name.
    public static final String EXTENSION = ".certificate";

    /// The history table in which a force's system records decisions.
    public static final String TABLE = "certificates.decision";

    /// Its column with the digest of the decision, base64.
    public static final String COLUMN = "digest";

    static final String HEADER = "plumbline/certificate@v1";

    private static final int MOST_ASSERTIONS = 16;
    private static final int MOST_BYTES = 1 << 22;

    /// @throws Malformed when there are more signatures than any panel has
    public Certificate {
        rosters = List.copyOf(rosters);
        assertions = List.copyOf(assertions);
        statements = List.copyOf(statements);
        if (assertions.size() > MOST_ASSERTIONS) {
            throw new Malformed("a certificate has at most " + MOST_ASSERTIONS + " signatures");
        }
    }

    /// Whether a file says of itself that it is a certificate.
    public static boolean recognises(byte[] file) {
        return Parts.begins(file, HEADER);
    }

    /// @throws Malformed when the bytes are not exactly what [#toBytes] gives
    public static Certificate parse(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Malformed("a certificate has at most " + MOST_BYTES + " bytes");
        }
        List<Parts.Part> parts = Parts.read(file, HEADER);
        Certificate certificate = new Certificate(
                Parts.one(parts, "decision", Decision::parse),
                Parts.one(parts, "fact", Certificate::fact),
                Parts.one(parts, "proof", ProofFile::parse),
                Parts.all(parts, "roster", Signed::roster),
                Parts.all(parts, "assertion", Assertion::parse),
                Parts.all(parts, "statement", Signed::statement));
        if (!Arrays.equals(certificate.toBytes(), file)) {
            throw new Malformed("a certificate has its documents in one order, and no others");
        }
        return certificate;
    }

    private static Fact fact(byte[] bytes) {
        List<BundledEntry> entries = FactText.parse(Strict.utf8(bytes));
        if (entries.size() == 1 && entries.getFirst() instanceof Fact fact) {
            return fact;
        }
        throw new Malformed("a certificate holds one fact");
    }

    /// The file that [#parse] reads.
    public byte[] toBytes() {
        List<Parts.Part> parts = new ArrayList<>();
        parts.add(new Parts.Part("decision", decision.toBytes()));
        parts.add(new Parts.Part("fact", FactText.write(List.of(fact)).getBytes(UTF_8)));
        parts.add(new Parts.Part("proof", proof.toBytes()));
        rosters.forEach(roster -> parts.add(new Parts.Part("roster", roster.toBytes())));
        assertions.forEach(assertion -> parts.add(new Parts.Part("assertion", assertion.toBytes())));
        statements.forEach(statement -> parts.add(new Parts.Part("statement", statement.toBytes())));
        return Parts.write(HEADER, parts);
    }
}
