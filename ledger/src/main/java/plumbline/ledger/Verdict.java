package plumbline.ledger;

import java.time.Instant;
import java.util.Map;

/// What a [Policy] says about a checkpoint, or about a proof that ends in one.
public sealed interface Verdict {

    /// The log signed, enough witnesses did, and, for a proof, the entry is in the tree.
    ///
    /// @param checkpoint what may now be believed
    /// @param witnesses those of the policy that cosigned, by their name in it, and when
    record Trusted(Checkpoint checkpoint, Map<String, Instant> witnesses) implements Verdict {

        public Trusted {
            witnesses = Map.copyOf(witnesses);
        }
    }

    /// Nothing in it may be believed.
    ///
    /// @param reason for people
    record Refused(String reason) implements Verdict {}
}
