package plumbline.chat;

import java.security.MessageDigest;

/// UTF-8 that stands for the bytes of a UTF-16 file, any bytes at all, and can be turned back into them.
///
/// A surrogate without its other half takes three bytes as any other unit does, and a byte left over at the end of the
/// file takes two that never occur in UTF-8. Both are shown as what they are, no characters.
final class Utf16 {

    /// Begins what stands for half a unit.
    private static final int HALF = 0xFC;

    private final boolean littleEndian;
    private final MessageDigest into;
    private int code;
    private int missing;
    private boolean half;

    /// Turns text back, as it comes, and puts the bytes into a digest.
    Utf16(Encoding encoding, MessageDigest into) {
        this.littleEndian = encoding == Encoding.UTF_16LE;
        this.into = into;
    }

    static int unit(Encoding encoding, byte first, byte second) {
        return encoding == Encoding.UTF_16LE
                ? (second & 0xff) << 8 | first & 0xff
                : (first & 0xff) << 8 | second & 0xff;
    }

    /// Writes one character, or one half of one, and says where it ends.
    static int put(int code, byte[] text, int at) {
        if (code < 0x80) {
            text[at] = (byte) code;
            return at + 1;
        }
        int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
        text[at] = (byte) (0xFF00 >> more + 1 | code >> 6 * more);
        for (int i = more - 1, p = at + 1; i >= 0; i--, p++) {
            text[p] = (byte) (0x80 | code >> 6 * i & 0x3F);
        }
        return at + 1 + more;
    }

    static int putHalf(byte odd, byte[] text, int at) {
        text[at] = (byte) (HALF | (odd & 0xff) >> 6);
        text[at + 1] = (byte) (0x80 | odd & 0x3F);
        return at + 2;
    }

    static int length(byte[] text, int from, int to) {
        int bytes = 0;
        for (int i = from; i < to; i++) {
            int c = text[i] & 0xff;
            boolean begins = c < 0x80 || c >= 0xC0;
            bytes += !begins ? 0 : c >= HALF ? 1 : c >= 0xF0 ? 4 : 2;
        }
        return bytes;
    }

    void update(byte[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            int c = text[i] & 0xff;
            if (missing > 0) {
                code = code << 6 | c & 0x3F;
                missing--;
            } else {
                begin(c);
            }
            if (missing == 0) {
                end();
            }
        }
    }

    private void begin(int c) {
        half = c >= HALF;
        missing = c < 0x80 ? 0 : half || c < 0xE0 ? 1 : c < 0xF0 ? 2 : 3;
        code = c < 0x80 ? c : half ? c & 3 : c & 0x3F >> missing;
    }

    private void end() {
        if (half) {
            into.update((byte) code);
        } else if (code < 0x10000) {
            unit(code);
        } else {
            unit(Character.highSurrogate(code));
            unit(Character.lowSurrogate(code));
        }
    }

    private void unit(int unit) {
        into.update((byte) (littleEndian ? unit : unit >> 8));
        into.update((byte) (littleEndian ? unit >> 8 : unit));
    }
}
