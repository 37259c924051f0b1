package plumbline.ledger;

import java.util.List;

/// The claim that one entry stands at one place of a tree, with the hashes that show it.
///
/// A value from outside: it may be nonsense, and then it proves nothing.
///
/// @param index place of the entry, from 0
/// @param size size of the tree
/// @param path from the sibling of the leaf up to the child of the root
public record InclusionProof(long index, long size, List<Hash> path) {

    /// No tree of fewer than 2^63 entries needs more.
    static final int MOST_HASHES = 63;

    public InclusionProof {
        path = List.copyOf(path);
    }

    /// Whether the path leads from this leaf to this root (RFC 9162 section 2.1.3.2).
    public boolean proves(Hash leaf, Hash root) {
        if (index < 0 || index >= size || path.size() > MOST_HASHES) {
            return false;
        }
        long node = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = Hash.node(sibling, hash);
                int skipped = Long.numberOfTrailingZeros(node);
                node >>>= skipped;
                last >>>= skipped;
            } else {
                hash = Hash.node(hash, sibling);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
