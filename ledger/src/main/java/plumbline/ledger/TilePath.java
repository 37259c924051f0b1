package plumbline.ledger;

import java.util.ArrayList;
import java.util.List;

/// The name of a tile or entry bundle: `tile/<L>/<N>[.p/<W>]` or `tile/entries/<N>[.p/<W>]` (C2SP tlog-tiles).
///
/// @param level 0 to 63, or [#ENTRIES] for an entry bundle
/// @param index which tile of its level, from 0
/// @param width number of hashes or entries, 1 to 256; below 256 it is a partial tile
public record TilePath(int level, long index, int width) {

    /// The level that stands for entry bundles.
    public static final int ENTRIES = -1;

    /// Hashes in a full tile, entries in a full bundle.
    public static final int FULL = 256;

    /// The highest level that the format knows.
    static final int TOP = 63;

    public TilePath {
        if (level < ENTRIES || level > TOP || index < 0 || width < 1 || width > FULL) {
            throw new Malformed("no such tile: level " + level + ", index " + index + ", width " + width);
        }
    }

    /// The tile that holds hash `position` of a level, as wide as it is in a tree of the given size.
    ///
    /// @throws Malformed when the tree has no such tile
    public static TilePath holding(int level, long position, long size) {
        long hashes = hashes(level, size);
        if (position < 0 || position >= hashes) {
            throw new Malformed("a tree of size " + size + " has no hash " + position + " at tile level " + level);
        }
        long index = position / FULL;
        return new TilePath(level, index, (int) Math.min(FULL, hashes - index * FULL));
    }

    /// The partial tiles and the partial bundle that a tree of this size needs besides its full ones.
    public static List<TilePath> partial(long size) {
        List<TilePath> paths = new ArrayList<>();
        for (int level = ENTRIES; level < 0 || hashes(level, size) > 0; level++) {
            long hashes = hashes(level, size);
            int width = (int) (hashes % FULL);
            if (width > 0) {
                paths.add(new TilePath(level, hashes / FULL, width));
            }
        }
        return paths;
    }

    /// How many hashes a level has in a tree of this size.
    static long hashes(int level, long size) {
        return level >= 8 ? 0 : size >>> 8 * Math.max(level, 0);
    }

    /// The full tile at the same place, which may stand in for a partial one that was cleared away.
    public TilePath full() {
        return new TilePath(level, index, FULL);
    }

    /// @throws Malformed when it is not the one spelling of a tile path
    public static TilePath parse(String path) {
        String[] parts = path.split("/", -1);
        int last = parts.length - 1;
        boolean partial = last >= 3 && parts[last - 1].endsWith(".p");
        int width = FULL;
        if (partial) {
            width = (int) Strict.decimal(parts[last].length() > 3 ? "" : parts[last]);
            last--;
        }
        if (last < 2 || last > 8 || !parts[0].equals("tile")) {
            throw new Malformed("a tile path is tile/<level>/<index>, in groups of three digits");
        }
        int level = parts[1].equals("entries") ? ENTRIES : (int) Math.min(TOP + 1, Strict.decimal(parts[1]));
        long index = 0;
        for (int i = 2; i <= last; i++) {
            String digits = i == last ? parts[i] : parts[i].substring(Math.min(1, parts[i].length()));
            for (char c : digits.substring(0, Math.min(3, digits.length())).toCharArray()) {
                index = index * 10 + (c - '0');
            }
        }
        TilePath parsed = new TilePath(level, index, width);
        if (!parsed.toString().equals(path)) {
            throw new Malformed("a tile path is tile/<level>/<index>, in groups of three digits");
        }
        return parsed;
    }

    @Override
    public String toString() {
        String groups = group(index);
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            groups = "x" + group(rest) + "/" + groups;
        }
        String suffix = width == FULL ? "" : ".p/" + width;
        return "tile/" + (level == ENTRIES ? "entries" : Integer.toString(level)) + "/" + groups + suffix;
    }

    private static String group(long index) {
        return Long.toString(1000 + index % 1000).substring(1);
    }
}
