package plumbline.ledger;

import java.util.List;

/// The claim that an earlier tree is a prefix of a later one: nothing was altered, removed or put in between.
///
/// The empty tree is refused here, as in the reference library: a proof about it would say nothing. A witness asked to
/// step up from size 0 has its own rule (the proof must be empty), which belongs to the witness protocol.
///
/// @param earlier size of the earlier tree, at least 1
/// @param later size of the later tree
/// @param path in the order of RFC 9162 section 2.1.4.1
public record ConsistencyProof(long earlier, long later, List<Hash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /// Whether the tree with the second root continues the tree with the first (RFC 9162 section 2.1.4.2).
    public boolean proves(Hash earlierRoot, Hash laterRoot) {
        return earlier > 0
                && earlier <= later
                && new SubtreeConsistencyProof(new Subtree(0, earlier), later, path).proves(earlierRoot, laterRoot);
    }
}
