package plumbline.ledger;

import java.util.List;

/// The claim that one entry stands at one place of a subtree.
///
/// @param index place of the entry in the whole log
/// @param subtree the subtree that it should lie in
/// @param path from the sibling of the leaf up to the child of the subtree's root
public record SubtreeInclusionProof(long index, Subtree subtree, List<Hash> path) {

    public SubtreeInclusionProof {
        path = List.copyOf(path);
    }

    /// Whether the path leads from this leaf to this subtree root.
    public boolean proves(Hash leaf, Hash root) {
        return index >= subtree.start()
                && new InclusionProof(index - subtree.start(), subtree.end() - subtree.start(), path)
                        .proves(leaf, root);
    }
}
