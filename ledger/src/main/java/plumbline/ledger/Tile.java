package plumbline.ledger;

import java.util.ArrayList;
import java.util.List;

/// The bytes of a tile: its hashes one after the other.
final class Tile {

    private Tile() {}

    static byte[] bytes(List<Hash> hashes) {
        byte[] bytes = new byte[hashes.size() * Hash.BYTES];
        for (int i = 0; i < hashes.size(); i++) {
            hashes.get(i).copyTo(bytes, i * Hash.BYTES);
        }
        return bytes;
    }

    /// @throws Malformed when the bytes are not exactly `width` hashes
    static List<Hash> parse(byte[] bytes, int width) {
        if (bytes.length != width * Hash.BYTES) {
            throw new Malformed(
                    "a tile of " + width + " hashes has " + width * Hash.BYTES + " bytes, this one " + bytes.length);
        }
        List<Hash> hashes = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            hashes.add(Hash.at(bytes, i * Hash.BYTES));
        }
        return hashes;
    }

    /// The hash above a power-of-two run of hashes.
    static Hash above(List<Hash> hashes) {
        return nodes(hashes).getLast().getFirst();
    }

    /// The complete nodes above a run of hashes, lowest level first, beginning with the run itself.
    static List<List<Hash>> nodes(List<Hash> hashes) {
        List<List<Hash>> levels = new ArrayList<>();
        for (List<Hash> level = hashes; !level.isEmpty(); ) {
            levels.add(level);
            List<Hash> next = new ArrayList<>(level.size() / 2);
            for (int i = 1; i < level.size(); i += 2) {
                next.add(Hash.node(level.get(i - 1), level.get(i)));
            }
            level = next;
        }
        return levels;
    }
}
