package plumbline.ledger;

import java.util.List;

/// The claim that a subtree is part of a tree. With a subtree from 0 it is the ordinary consistency proof.
///
/// @param subtree the part
/// @param size size of the whole
/// @param path in the order of draft-ietf-plants-merkle-tree-certs, "Subtree Consistency Proofs"
public record SubtreeConsistencyProof(Subtree subtree, long size, List<Hash> path) {

    public SubtreeConsistencyProof {
        path = List.copyOf(path);
    }

    /// Whether a tree with this root contains the subtree with that root. The empty subtree is in every tree that is
    /// long enough, whatever its root.
    public boolean proves(Hash subtreeRoot, Hash root) {
        if (subtree.end() > size || path.size() > InclusionProof.MOST_HASHES) {
            return false;
        }
        if (subtree.isEmpty()) {
            return path.isEmpty() && subtreeRoot.equals(Hash.EMPTY_ROOT);
        }
        return walk(subtreeRoot, root);
    }

    private boolean walk(Hash subtreeRoot, Hash root) {
        long first = subtree.start();
        long second = subtree.end() - 1;
        long last = size - 1;
        // Rise to the largest complete node at the subtree's right edge: the proof starts there.
        while (first != second && (second == last || (second & 1) == 1)) {
            first >>>= 1;
            second >>>= 1;
            last >>>= 1;
        }
        boolean startsAtSubtree = first == second;
        if (!startsAtSubtree && path.isEmpty()) {
            return false;
        }
        Hash part = startsAtSubtree ? subtreeRoot : path.getFirst();
        Hash whole = part;
        for (Hash sibling : startsAtSubtree ? path : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((second & 1) == 1 || second == last) {
                if (first < second) {
                    part = Hash.node(sibling, part);
                }
                whole = Hash.node(sibling, whole);
                while ((second & 1) == 0 && second != 0) {
                    first >>>= 1;
                    second >>>= 1;
                    last >>>= 1;
                }
            } else {
                whole = Hash.node(whole, sibling);
            }
            first >>>= 1;
            second >>>= 1;
            last >>>= 1;
        }
        return last == 0 && part.equals(subtreeRoot) && whole.equals(root);
    }
}
