package plumbline.ledger;

/// A run of entries that has a hash of its own in every larger tree.
///
/// `start` must be a multiple of the smallest power of two that is at least `end - start`
/// (draft-ietf-plants-merkle-tree-certs, "Subtrees").
///
/// @param start index of the first entry
/// @param end index after the last entry; equal to `start` for the empty subtree
public record Subtree(long start, long end) {

    /// @throws Malformed when the range is not a subtree
    public Subtree {
        if (start < 0 || end < start) {
            throw new Malformed("a subtree starts at 0 or later and ends no earlier than it starts");
        }
        long width = end - start;
        long cover = width <= 1 ? 1 : Long.highestOneBit(width - 1) << 1;
        if (cover < 0 ? start != 0 : (start & (cover - 1)) != 0) {
            throw new Malformed("[" + start + ", " + end + ") is not aligned as a subtree");
        }
    }

    public boolean isEmpty() {
        return start == end;
    }
}
