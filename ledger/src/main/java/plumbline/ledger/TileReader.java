package plumbline.ledger;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/// Reads the hashes of a tree of a given size from its tiles.
///
/// It trusts what it reads; whoever needs certainty compares [Tree#root()] with a signed checkpoint, or runs [Fsck].
/// Keeps the tiles last used with the nodes above their hashes (about 2 MiB), so that proofs asked for in the order of
/// the entries cost little. Make a new one for each checkpoint and do not share it between threads.
public final class TileReader implements HashReader {

    private static final int KEPT = 64;

    private final long size;
    private final TileSource source;
    private final Map<TilePath, List<List<Hash>>> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TilePath, List<List<Hash>>> eldest) {
            return size() > KEPT;
        }
    };

    public TileReader(long size, TileSource source) {
        this.size = size;
        this.source = source;
    }

    /// The tree that these tiles describe.
    public static Tree tree(long size, TileSource source) {
        return new Tree(size, new TileReader(size, source));
    }

    @Override
    public Hash at(int level, long index) {
        int within = level % 8;
        long first = index << within;
        TilePath path = TilePath.holding(level / 8, first, size);
        List<List<Hash>> nodes = kept.get(path);
        if (nodes == null) {
            nodes = Tile.nodes(Tile.parse(read(source, path), path.width()));
            kept.put(path, nodes);
        }
        return nodes.get(within).get((int) (first % TilePath.FULL) >>> within);
    }

    /// The bytes of a tile, cut from the full tile when the partial one was cleared away.
    ///
    /// @throws NoSuchElementException when neither is there
    /// @throws Malformed when its length is wrong
    static byte[] read(TileSource source, TilePath path) {
        byte[] bytes = source.read(path.toString());
        int expected = path.width() * Hash.BYTES;
        if (bytes == null && path.width() < TilePath.FULL) {
            byte[] full = source.read(path.full().toString());
            bytes = full == null || full.length < expected ? null : Arrays.copyOf(full, expected);
        }
        if (bytes == null) {
            throw new NoSuchElementException(path + " is missing");
        }
        if (bytes.length != expected) {
            throw new Malformed(path + " should have " + expected + " bytes and has " + bytes.length);
        }
        return bytes;
    }
}
