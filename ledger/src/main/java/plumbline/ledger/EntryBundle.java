package plumbline.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/// The entries beneath one level 0 tile: each with its length in two bytes before it (C2SP tlog-tiles).
public final class EntryBundle {

    /// The longest entry that the format can hold: a log keeps commitments, never documents.
    public static final int LONGEST_ENTRY = 0xFFFF;

    private EntryBundle() {}

    /// @param entries at most 256 of at most 65,535 bytes
    public static byte[] bytes(List<byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            if (entry.length > LONGEST_ENTRY) {
                throw new IllegalArgumentException(
                        "an entry has at most " + LONGEST_ENTRY + " bytes, this one " + entry.length);
            }
            out.write(entry.length >>> 8);
            out.write(entry.length);
            out.writeBytes(entry);
        }
        return out.toByteArray();
    }

    /// @throws Malformed when the bytes are not exactly `width` entries
    public static List<byte[]> parse(byte[] bytes, int width) {
        List<byte[]> entries = prefix(bytes, width);
        int used = entries.stream().mapToInt(entry -> entry.length + 2).sum();
        if (used != bytes.length) {
            throw new Malformed("an entry bundle of " + width + " entries has bytes left over after the last one");
        }
        return entries;
    }

    /// The entries of a bundle, cut from the full one when the partial one was cleared away.
    ///
    /// @throws NoSuchElementException when neither is there
    /// @throws Malformed when it does not hold the entries that its path says
    static List<byte[]> read(TileSource source, TilePath path) {
        byte[] bytes = source.read(path.toString());
        if (bytes != null) {
            return parse(bytes, path.width());
        }
        byte[] full =
                path.width() == TilePath.FULL ? null : source.read(path.full().toString());
        if (full == null) {
            throw new NoSuchElementException(path + " is missing");
        }
        return prefix(full, path.width());
    }

    private static List<byte[]> prefix(byte[] bytes, int width) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        List<byte[]> entries = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            int length = in.remaining() < 2 ? Integer.MAX_VALUE : Short.toUnsignedInt(in.getShort());
            if (length > in.remaining()) {
                throw new Malformed("an entry bundle of " + width + " entries ends inside entry " + i);
            }
            byte[] entry = new byte[length];
            in.get(entry);
            entries.add(entry);
        }
        return entries;
    }
}
