package plumbline.chat;

import java.util.Arrays;

/// Reads a slice of bytes from left to right; past its end every byte is -1.
///
/// Knows the characters that exports put between the ones that count: marks of writing direction, byte order marks
/// in the middle of a file, and narrow or unbreakable spaces.
class Bytes {

    private byte[] bytes = new byte[0];
    private int end;
    protected int at;

    final void over(byte[] slice, int from, int to) {
        bytes = slice;
        at = from;
        end = to;
    }

    final int peek() {
        return at < end ? bytes[at] & 0xff : -1;
    }

    final int peek(int ahead) {
        return at + ahead < end ? bytes[at + ahead] & 0xff : -1;
    }

    final boolean take(char c) {
        if (peek() == c) {
            at++;
            return true;
        }
        return false;
    }

    final boolean take(byte[] word) {
        int after = at + word.length;
        if (after > end || !Arrays.equals(bytes, at, after, word, 0, word.length)) {
            return false;
        }
        at = after;
        return true;
    }

    /// A copy of what was taken from a place on.
    final byte[] since(int start) {
        return Arrays.copyOfRange(bytes, start, at);
    }

    /// The value of the next digits, at most `most` of them; -1 if there is none, -2 if there are more.
    final int number(int most) {
        int value = 0;
        int digits = 0;
        while (isDigit(peek())) {
            if (++digits > most) {
                return -2;
            }
            value = value * 10 + (peek() - '0');
            at++;
        }
        return digits == 0 ? -1 : value;
    }

    final void skipMarks() {
        while (markLength() > 0) {
            at += markLength();
        }
    }

    /// Skips marks and spaces; says how many spaces there were.
    final int skipSpaces() {
        int spaces = 0;
        while (true) {
            int c = peek();
            if (c == ' ') {
                at++;
                spaces++;
            } else if (c < 0x80) {
                return spaces;
            } else if (c == 0xC2 && peek(1) == 0xA0) {
                at += 2;
                spaces++;
            } else if (c == 0xE2 && peek(1) == 0x80 && (peek(2) == 0xAF || peek(2) >= 0x80 && peek(2) <= 0x8A)) {
                at += 3;
                spaces++;
            } else if (markLength() > 0) {
                at += 3;
            } else {
                return spaces;
            }
        }
    }

    /// 3 at a direction mark or byte order mark, else 0.
    private int markLength() {
        int c = peek();
        if (c == 0xE2) {
            int second = peek(1);
            int third = peek(2);
            boolean direction = second == 0x80 && (third == 0x8E || third == 0x8F || third >= 0xAA && third <= 0xAE);
            boolean isolate = second == 0x81 && third >= 0xA6 && third <= 0xA9;
            return direction || isolate ? 3 : 0;
        }
        return c == 0xEF && peek(1) == 0xBB && peek(2) == 0xBF ? 3 : 0;
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
