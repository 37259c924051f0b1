package plumbline.ledger;

/// Where the hashes of complete subtrees come from: tiles, a database, or memory.
@FunctionalInterface
public interface HashReader {

    /// The hash over the entries `index * 2^level` up to (not including) `(index + 1) * 2^level`.
    ///
    /// @param level 0 for leaves, at most 62
    /// @throws java.util.NoSuchElementException when the hash is not there; the message names what is missing
    Hash at(int level, long index);
}
