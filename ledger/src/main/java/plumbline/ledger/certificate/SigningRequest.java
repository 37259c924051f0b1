package plumbline.ledger.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.ledger.FactText;
import plumbline.ledger.Hash;
import plumbline.ledger.Malformed;
import plumbline.ledger.Strict;
import plumbline.ledger.VerifierKey;

/// What the holder of a seat is given to sign: the decision, and in full what it holds only as digests. Whoever reads
/// one has thereby computed the digests again, so that what is shown is what is signed.
///
/// @param decision to be signed
/// @param reasons in words, as both sides wrote them
/// @param evidence what was shown to those who decided, in that order
/// @param rosters those that the decision names
public record SigningRequest(Decision decision, String reasons, List<Shown> evidence, List<Signed<Roster>> rosters) {

    /// The usual ending of a file name.
    public static final String EXTENSION = ".decision";

    static final String HEADER = "plumbline/signing-request@v1";

    private static final String SHOWN = "plumbline/shown@v1";
    private static final int MOST_BYTES = 1 << 22;

    /// One thing that was shown.
    ///
    /// @param label what it is, in words
    /// @param digest SHA-256 over its bytes
    public record Shown(String label, Hash digest) {
        public Shown {
            Values.text(label);
        }

        private Hash item() {
            return Hash.over(digest.bytes(), label.getBytes(UTF_8));
        }
    }

    /// @throws Malformed when reasons, evidence or rosters are not those that the decision is about
    public SigningRequest {
        evidence = List.copyOf(evidence);
        rosters = List.copyOf(rosters);
        if (!Hash.over(reasons.getBytes(UTF_8)).equals(decision.reasons())) {
            throw new Malformed("the reasons are not those that the decision is about");
        }
        if (!root(evidence).equals(decision.evidence())) {
            throw new Malformed("the evidence is not exactly what the decision rests on");
        }
        if (!rosters.stream()
                .map(roster -> roster.content().reference())
                .sorted()
                .toList()
                .equals(decision.rosters())) {
            throw new Malformed("the rosters are not those that the decision names");
        }
    }

    /// The root over what was shown, labels included: a document under another name is another document.
    public static Hash root(List<Shown> evidence) {
        return Decision.evidence(evidence.stream().map(Shown::item).toList());
    }

    /// @throws Malformed when the bytes are not exactly what [#toBytes] gives
    public static SigningRequest parse(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Malformed("a file to be signed has at most " + MOST_BYTES + " bytes");
        }
        List<Parts.Part> parts = Parts.read(file, HEADER);
        SigningRequest request = new SigningRequest(
                Parts.one(parts, "decision", Decision::parse),
                Parts.one(parts, "reasons", Strict::utf8),
                Parts.one(parts, "evidence", SigningRequest::shown),
                Parts.all(parts, "roster", Signed::roster));
        if (!Arrays.equals(request.toBytes(), file)) {
            throw new Malformed("a file to be signed has its documents in one order, and no others");
        }
        return request;
    }

    private static List<Shown> shown(byte[] bytes) {
        return Lines.exactly(bytes, SHOWN, SigningRequest::shown, SigningRequest::bytes);
    }

    private static List<Shown> shown(Lines lines) {
        List<Shown> shown = new ArrayList<>();
        while (lines.next("digest")) {
            Hash digest = Hash.parse(lines.value("digest"));
            shown.add(new Shown(FactText.unescape(lines.value("label")), digest));
        }
        return shown;
    }

    private static byte[] bytes(List<Shown> shown) {
        Lines.Writer lines = new Lines.Writer(SHOWN);
        for (Shown one : shown) {
            lines.line("digest", one.digest.base64()).line("label", Values.escaped(one.label));
        }
        return lines.bytes();
    }

    /// The file that [#parse] reads.
    public byte[] toBytes() {
        List<Parts.Part> parts = new ArrayList<>();
        parts.add(new Parts.Part("decision", decision.toBytes()));
        parts.add(new Parts.Part("reasons", reasons.getBytes(UTF_8)));
        parts.add(new Parts.Part("evidence", bytes(evidence)));
        rosters.forEach(roster -> parts.add(new Parts.Part("roster", roster.toBytes())));
        return Parts.write(HEADER, parts);
    }

    /// The people of an organisation who have a seat and a passkey that was not revoked.
    public List<Person> seated(String organisation) {
        return rosters.stream()
                .map(Signed::content)
                .filter(roster -> roster.organisation().equals(organisation))
                .flatMap(roster -> roster.people().stream())
                .filter(person -> decision.seats().contains(person.id()))
                .toList();
    }

    /// Whether the roster of an organisation in here is signed with this key.
    public boolean isListedBy(VerifierKey key) {
        return rosters.stream()
                .anyMatch(roster -> roster.content().organisation().equals(key.name()) && roster.by(key));
    }

    /// Why a signature over this decision would not be accepted; null where it may be handed on.
    ///
    /// @param origin of the page on which it was made
    /// @param site the relying party id of that page
    public @Nullable String objection(Assertion assertion, String origin, String site) {
        Roster.Listed listed = rosters.stream()
                .map(roster -> roster.content().find(assertion.credential()))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
        if (listed == null) {
            return "This passkey stands in no roster of this decision.";
        }
        String name = listed.person().name();
        if (!decision.seats().contains(listed.person().id())) {
            return name + " has no seat in this decision.";
        }
        if (listed.credential().revoked()) {
            return "This passkey of " + name + " was revoked.";
        }
        return made(assertion, listed, origin, site) ? null : "This signature is not over this decision.";
    }

    private boolean made(Assertion assertion, Roster.Listed listed, String origin, String site) {
        ClientData client = assertion.client();
        AuthenticatorData authenticator = assertion.authenticator();
        return client.type().equals("webauthn.get")
                && client.challenge().equals(Assertion.challenge(decision.challenge()))
                && client.origin().equals(origin)
                && !client.elsewhere()
                && authenticator.site().equals(Hash.over(site.getBytes(UTF_8)))
                && authenticator.present()
                && authenticator.verified()
                && assertion.by(listed.credential().key());
    }
}
