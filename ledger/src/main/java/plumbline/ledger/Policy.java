package plumbline.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The trust root of an offline verifier: which logs count, which witnesses, and how many of them (C2SP tlog-policy).
///
/// @param logs keys of the accepted logs, each named after the origin it signs for
/// @param witnesses keys of the witnesses, by their name in the policy
/// @param quorum which of them must have cosigned
public record Policy(List<VerifierKey> logs, Map<String, VerifierKey> witnesses, Quorum quorum) {

    public Policy {
        logs = List.copyOf(logs);
        witnesses = Map.copyOf(witnesses);
    }

    /// Reads a policy file.
    ///
    /// @throws Malformed naming the line
    public static Policy parse(byte[] file) {
        return new PolicyParser().parse(file);
    }

    /// The policy that believes one log without any witness.
    public static Policy trusting(VerifierKey log) {
        return new Policy(List.of(log), Map.of(), new Quorum.None());
    }

    /// Whether a note is a checkpoint that this policy accepts.
    public Verdict judge(Note note) {
        List<VerifierKey> known = new ArrayList<>(logs);
        known.addAll(witnesses.values());
        return switch (note.open(known)) {
            case Note.Refused(String reason) -> new Verdict.Refused(reason);
            case Note.Signed signed -> judge(note, signed);
        };
    }

    private Verdict judge(Note note, Note.Signed signed) {
        Checkpoint checkpoint;
        try {
            checkpoint = Checkpoint.parse(note.text());
        } catch (Malformed broken) {
            return new Verdict.Refused("the note is not a checkpoint: " + broken.getMessage());
        }
        String origin = checkpoint.origin();
        if (logs.stream()
                .noneMatch(log -> log.name().equals(origin) && signed.by().contains(log))) {
            return new Verdict.Refused("no log of the policy named like the checkpoint's origin has signed it");
        }
        Map<String, Instant> cosigned = cosigned(note);
        if (!quorum.met(cosigned.keySet())) {
            return new Verdict.Refused(
                    "the quorum is " + quorum.describe() + "; cosigned by " + cosigned.size() + " of its witnesses");
        }
        return new Verdict.Trusted(checkpoint, cosigned);
    }

    /// The witnesses among the signatures of a note that was opened, each with its latest time.
    private Map<String, Instant> cosigned(Note note) {
        Map<String, Instant> times = new LinkedHashMap<>();
        witnesses.forEach((name, key) -> note.signatures().stream()
                .filter(key::made)
                .map(signature -> Cosignature.time(signature.signature()))
                .forEach(time -> times.merge(name, time, (one, other) -> one.isAfter(other) ? one : other)));
        return times;
    }
}
