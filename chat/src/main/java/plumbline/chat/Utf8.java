package plumbline.chat;

/// Well-formed sequences of UTF-8 (RFC 3629).
final class Utf8 {

    private Utf8() {}

    /// The length of the character that begins with these bytes (-1 past the end); 0 if it is not well formed.
    static int length(int a, int b, int c, int d) {
        if (a < 0x80) {
            return 1;
        }
        if (a >= 0xC2 && a <= 0xDF) {
            return isTail(b) ? 2 : 0;
        }
        if (a >= 0xE0 && a <= 0xEF) {
            boolean overlong = a == 0xE0 && b < 0xA0;
            boolean surrogate = a == 0xED && b > 0x9F;
            return isTail(b) && isTail(c) && !overlong && !surrogate ? 3 : 0;
        }
        if (a >= 0xF0 && a <= 0xF4) {
            boolean overlong = a == 0xF0 && b < 0x90;
            boolean beyond = a == 0xF4 && b > 0x8F;
            return isTail(b) && isTail(c) && isTail(d) && !overlong && !beyond ? 4 : 0;
        }
        return 0;
    }

    /// The end of the last whole character, where text was cut at any byte.
    static int wholeEnd(byte[] text, int end) {
        int begin = end - 1;
        while (begin > 0 && end - begin < 4 && isTail(text[begin] & 0xff)) {
            begin--;
        }
        int first = begin < 0 ? 0 : text[begin] & 0xff;
        int length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        return end - begin < length ? begin : end;
    }

    private static boolean isTail(int b) {
        return b >= 0x80 && b <= 0xBF;
    }
}
