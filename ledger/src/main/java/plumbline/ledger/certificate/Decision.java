package plumbline.ledger.certificate;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.ledger.Frontier;
import plumbline.ledger.Hash;
import plumbline.ledger.Malformed;

/// What is signed: one decision, in words and in digests of everything it rests on.
///
/// @param kind of certificate, such as [#CLEARANCE]
/// @param caseId in the force's record
/// @param id of the decision
/// @param subject about whom
/// @param level of the clearance, a code
/// @param caseClass which seats must be filled, a code; a relying party's [TrustFile] has the rule
/// @param outcome how it came out
/// @param conditions in words, as they were agreed
/// @param basis on what it rests
/// @param stamps codes of what the reader must know besides, such as [#DEVIATION]
/// @param mode what bound the force
/// @param needs standings of which the panel must have somebody, such as a safeguarding specialist
/// @param seats ids of the people who were drawn or appointed to decide; nobody else's signature counts
/// @param recused ids of the people who may not have taken part
/// @param reasons the SHA-256 over the reasons
/// @param evidence the root over exactly the evidence that was shown, see [SigningRequest#root]
/// @param rules the version of the rule set
/// @param rosters the version of each organisation's roster, one an organisation
/// @param previous the decision that this one follows; null for the first
/// @param validity when
/// @param nonce 32 random bytes, so that no signature can have been prepared
public record Decision(
        String kind,
        String caseId,
        String id,
        Subject subject,
        String level,
        String caseClass,
        Outcome outcome,
        List<String> conditions,
        Basis basis,
        List<String> stamps,
        LegalMode mode,
        List<String> needs,
        List<String> seats,
        List<String> recused,
        Hash reasons,
        Hash evidence,
        String rules,
        List<RosterReference> rosters,
        @Nullable Hash previous,
        Validity validity,
        Hash nonce) {

    /// The kind of a decision that lets somebody in at a level.
    public static final String CLEARANCE = "clearance";

    /// The stamp of a clearance for which a check was left out under a deviation.
    public static final String DEVIATION = "DEVIATION";

    private static final byte[] CHALLENGE = "psl/decision/v1\0".getBytes(US_ASCII);

    /// @throws Malformed when a part breaks its form
    public Decision {
        List.of(kind, caseId, id, level, caseClass, rules).forEach(Values::word);
        conditions.forEach(Values::text);
        conditions = List.copyOf(conditions);
        stamps = Values.words(stamps);
        needs = Values.words(needs);
        seats = Values.words(seats);
        recused = Values.words(recused);
        rosters = rosters.stream().sorted().toList();
        if (rosters.stream().map(RosterReference::organisation).distinct().count() < rosters.size()) {
            throw new Malformed("a decision names one roster of each organisation");
        }
        if (conditions.isEmpty() == (outcome == Outcome.CLEARED_WITH_CONDITIONS)) {
            throw new Malformed("conditions go with CLEARED_WITH_CONDITIONS, and it with conditions");
        }
    }

    /// @throws Malformed when the bytes are not exactly what [#toBytes] gives
    public static Decision parse(byte[] bytes) {
        return DecisionText.parse(bytes);
    }

    /// The root over the evidence shown: the tree of the log over the digests of the items, in the order in which they
    /// were shown.
    public static Hash evidence(List<Hash> items) {
        Frontier frontier = new Frontier();
        items.forEach(item -> frontier.append(Hash.leaf(item.bytes())));
        return frontier.root();
    }

    /// The canonical text, as bytes.
    public byte[] toBytes() {
        return DecisionText.write(this);
    }

    /// The SHA-256 over the canonical bytes.
    public Hash digest() {
        return Hash.over(toBytes());
    }

    /// What a passkey is asked to sign.
    public Hash challenge() {
        return Hash.over(CHALLENGE, nonce.bytes(), digest().bytes());
    }

    /// The digest in a form that two people can compare aloud.
    public String phrase() {
        return Phrase.of(digest());
    }
}
