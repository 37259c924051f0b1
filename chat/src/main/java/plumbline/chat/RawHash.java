package plumbline.chat;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/// A SHA-256 value over raw bytes of an exhibit, held as four words because there is one for every message.
public record RawHash(long a, long b, long c, long d) {

    /// From the 32 bytes that a digest gives.
    public static RawHash of(byte[] digest) {
        return new RawHash(word(digest, 0), word(digest, 8), word(digest, 16), word(digest, 24));
    }

    private static long word(byte[] digest, int from) {
        long word = 0;
        for (int i = from; i < from + Long.BYTES; i++) {
            word = word << Byte.SIZE | digest[i] & 0xff;
        }
        return word;
    }

    /// The 32 bytes, in the usual order.
    public byte[] bytes() {
        return ByteBuffer.allocate(32)
                .putLong(a)
                .putLong(b)
                .putLong(c)
                .putLong(d)
                .array();
    }

    /// Lower-case hexadecimal, 64 characters.
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes());
    }
}
