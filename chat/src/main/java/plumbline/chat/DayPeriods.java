package plumbline.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The words for morning and afternoon that exports put before or after a time.
final class DayPeriods {

    static final int NONE = 0;
    static final int MORNING = 1;
    static final int AFTERNOON = 2;

    private static final byte[][] MORNINGS =
            words("上午", "凌晨", "清晨", "早上", "午前", "오전", "ص", "π.μ.", "πμ", "ÖÖ", "SA", "de.", "dop.", "पूर्वाह्न");
    private static final byte[][] AFTERNOONS =
            words("下午", "中午", "晚上", "午後", "오후", "م", "μ.μ.", "μμ", "ÖS", "CH", "du.", "odp.", "अपराह्न");

    private DayPeriods() {}

    private static byte[][] words(String... words) {
        byte[][] bytes = new byte[words.length][];
        for (int i = 0; i < words.length; i++) {
            bytes[i] = words[i].getBytes(UTF_8);
        }
        return bytes;
    }

    static boolean startsHere(Bytes text) {
        int back = text.at;
        boolean found = take(text) != NONE;
        text.at = back;
        return found;
    }

    /// Takes a day period if one is next.
    static int take(Bytes text) {
        int c = text.peek();
        if (c < 0 || c == ']' || c == '-' || Bytes.isDigit(c)) {
            return NONE;
        }
        int latin = latin(text);
        if (latin != NONE) {
            return latin;
        }
        if (takeAny(text, MORNINGS)) {
            return MORNING;
        }
        return takeAny(text, AFTERNOONS) ? AFTERNOON : NONE;
    }

    /// AM, am, a.m., a. m. and the same with p, with any kind of space between.
    private static int latin(Bytes text) {
        int back = text.at;
        int letter = text.peek() | 0x20;
        if (letter == 'a' || letter == 'p') {
            text.at++;
            text.take('.');
            text.skipSpaces();
            if (text.take('m') || text.take('M')) {
                text.take('.');
                if (!Bytes.isLetter(text.peek())) {
                    return letter == 'a' ? MORNING : AFTERNOON;
                }
            }
        }
        text.at = back;
        return NONE;
    }

    private static boolean takeAny(Bytes text, byte[][] words) {
        for (byte[] word : words) {
            if (text.take(word)) {
                return true;
            }
        }
        return false;
    }
}
