package plumbline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A tree of a given size whose hashes can be read: it answers with roots and proofs.
///
/// The recursions are those of RFC 9162 sections 2.1.1, 2.1.3.1 and 2.1.4.1, and of the Merkle tree certificates draft
/// for subtrees; they are written for reading side by side with the text, and a proof costs a few dozen reads.
///
/// @param size number of entries
/// @param hashes complete subtrees below that size
public record Tree(long size, HashReader hashes) {

    public Tree {
        if (size < 0) {
            throw new IllegalArgumentException("a tree cannot have a negative size: " + size);
        }
    }

    /// The root over all entries.
    public Hash root() {
        return size == 0 ? Hash.EMPTY_ROOT : range(0, size);
    }

    /// The root as it was when the tree had `earlier` entries.
    public Hash root(long earlier) {
        return earlier == 0 ? Hash.EMPTY_ROOT : range(0, Objects.checkIndex(earlier - 1, size) + 1);
    }

    /// The proof that the entry at `index` is under the root.
    public InclusionProof inclusion(long index) {
        return inclusion(index, size);
    }

    /// The proof that the entry at `index` is under the root that the tree had at an earlier size.
    public InclusionProof inclusion(long index, long earlier) {
        Objects.checkIndex(earlier - 1, size);
        Objects.checkIndex(index, earlier);
        List<Hash> path = new ArrayList<>();
        include(index, 0, earlier, path);
        return new InclusionProof(index, earlier, path);
    }

    /// The proof that the tree of `earlier` entries is a prefix of this one.
    ///
    /// @param earlier at least 1: nothing needs proving about the empty tree
    public ConsistencyProof consistency(long earlier) {
        Objects.checkIndex(earlier - 1, size);
        List<Hash> path = new ArrayList<>();
        agree(0, earlier, 0, size, true, path);
        return new ConsistencyProof(earlier, size, path);
    }

    /// The proof that the entry at `index` is under the root of the subtree.
    public SubtreeInclusionProof inclusion(long index, Subtree subtree) {
        Objects.checkFromToIndex(subtree.start(), subtree.end(), size);
        if (index < subtree.start() || index >= subtree.end()) {
            throw new IndexOutOfBoundsException("entry " + index + " does not lie in " + subtree);
        }
        List<Hash> path = new ArrayList<>();
        include(index, subtree.start(), subtree.end(), path);
        return new SubtreeInclusionProof(index, subtree, path);
    }

    /// The proof that the subtree is part of this tree.
    public SubtreeConsistencyProof consistency(Subtree subtree) {
        Objects.checkFromToIndex(subtree.start(), subtree.end(), size);
        List<Hash> path = new ArrayList<>();
        if (!subtree.isEmpty()) {
            agree(subtree.start(), subtree.end(), 0, size, true, path);
        }
        return new SubtreeConsistencyProof(subtree, size, path);
    }

    /// The root of a subtree.
    public Hash root(Subtree subtree) {
        Objects.checkFromToIndex(subtree.start(), subtree.end(), size);
        return subtree.isEmpty() ? Hash.EMPTY_ROOT : range(subtree.start(), subtree.end());
    }

    /// The hash over `[start, end)`, where `start` is a multiple of the smallest power of two that covers the range.
    Hash range(long start, long end) {
        long width = end - start;
        if (Long.bitCount(width) == 1) {
            int level = Long.numberOfTrailingZeros(width);
            return hashes.at(level, start >>> level);
        }
        long middle = start + Long.highestOneBit(width);
        return Hash.node(range(start, middle), range(middle, end));
    }

    private void include(long index, long start, long end, List<Hash> path) {
        if (end - start == 1) {
            return;
        }
        long middle = start + Long.highestOneBit(end - start - 1);
        if (index < middle) {
            include(index, start, middle, path);
            path.add(range(middle, end));
        } else {
            include(index, middle, end, path);
            path.add(range(start, middle));
        }
    }

    /// What a reader who knows the hash of `[from, to)` lacks to compute that of `[start, end)`. `known` turns false
    /// once the walk has left the reader's subtree through its own right edge.
    private void agree(long from, long to, long start, long end, boolean known, List<Hash> path) {
        if (from == start && to == end) {
            if (!known) {
                path.add(range(start, end));
            }
            return;
        }
        long middle = start + Long.highestOneBit(end - start - 1);
        if (to <= middle) {
            agree(from, to, start, middle, known, path);
            path.add(range(middle, end));
        } else if (from >= middle) {
            agree(from, to, middle, end, known, path);
            path.add(range(start, middle));
        } else {
            agree(middle, to, middle, end, false, path);
            path.add(range(start, middle));
        }
    }
}
