package plumbline.ledger;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The right edge of a growing tree: one hash for each set bit of its size, largest subtree first.
///
/// It is all that is needed to append entries and to know the root, and with at most 63 hashes it fits one database
/// row beside the size it belongs to (a "compact range" of RFC 6962's tree). Not safe for use by several threads.
public final class Frontier {

    private long size;
    private final List<Hash> hashes = new ArrayList<>();

    /// The frontier of the empty tree.
    public Frontier() {}

    /// The frontier of a tree that exists already, read from its hashes.
    public static Frontier of(Tree tree) {
        Frontier frontier = new Frontier();
        frontier.size = tree.size();
        long end = 0;
        for (int level = 62; level >= 0; level--) {
            if ((tree.size() >>> level & 1) == 1) {
                frontier.hashes.add(tree.range(end, end + (1L << level)));
                end += 1L << level;
            }
        }
        return frontier;
    }

    /// The frontier of a tree whose partial tiles are known.
    ///
    /// @param edge the hashes of the partial tile of each level, lowest level first
    static Frontier of(long size, List<List<Hash>> edge) {
        Frontier frontier = new Frontier();
        frontier.size = size;
        for (List<Hash> tile : edge.reversed()) {
            Frontier within = new Frontier();
            tile.forEach(within::append);
            frontier.hashes.addAll(within.hashes);
        }
        return frontier;
    }

    /// @param bytes what [#toBytes()] gave
    /// @throws Malformed when the number of hashes does not belong to the size
    public static Frontier fromBytes(byte[] bytes) {
        if (bytes.length < Long.BYTES) {
            throw new Malformed("a stored frontier begins with eight bytes of size");
        }
        Frontier frontier = new Frontier();
        frontier.size = ByteBuffer.wrap(bytes).getLong();
        int count = Long.bitCount(frontier.size);
        if (frontier.size < 0 || bytes.length != Long.BYTES + count * Hash.BYTES) {
            throw new Malformed("a stored frontier holds one hash for each set bit of its size and nothing else");
        }
        for (int i = 0; i < count; i++) {
            frontier.hashes.add(Hash.at(bytes, Long.BYTES + i * Hash.BYTES));
        }
        return frontier;
    }

    /// Number of entries so far, which is also the index of the next one.
    public long size() {
        return size;
    }

    /// Appends a leaf.
    ///
    /// @return its index
    public long append(Hash leaf) {
        Hash top = leaf;
        for (long bits = size; (bits & 1) == 1; bits >>>= 1) {
            top = Hash.node(hashes.removeLast(), top);
        }
        hashes.add(top);
        return size++;
    }

    /// The root of the tree so far.
    public Hash root() {
        return root(null);
    }

    /// The root of the tree so far with a smaller complete or incomplete tree to its right.
    Hash root(@Nullable Hash right) {
        Hash root = right;
        for (Hash hash : hashes.reversed()) {
            root = root == null ? hash : Hash.node(hash, root);
        }
        return root == null ? Hash.EMPTY_ROOT : root;
    }

    /// Size (eight bytes, big-endian), then the hashes, largest subtree first.
    public byte[] toBytes() {
        ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES + hashes.size() * Hash.BYTES);
        buffer.putLong(size);
        hashes.forEach(hash -> buffer.put(hash.bytes()));
        return buffer.array();
    }
}
