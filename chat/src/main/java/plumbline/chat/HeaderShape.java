package plumbline.chat;

/// How an export writes the beginning of a message, as bits, so that two lines can be compared in one step.
///
/// Within one export the shape never changes; a line of another shape inside a body was pasted there.
final class HeaderShape {

    static final int BRACKET = 1;
    static final int LEGACY = 1 << 1;
    static final int DASH = 1 << 2;
    static final int SLASHES = 1 << 3;
    static final int DOTS = 1 << 4;
    static final int HYPHENS = 1 << 5;
    static final int SPACED_DATE = 1 << 6;
    static final int YEAR_FIRST = 1 << 7;
    static final int LONG_YEAR = 1 << 8;
    static final int COMMA = 1 << 9;
    static final int WORD = 1 << 10;
    static final int DOTTED_TIME = 1 << 11;
    static final int SECONDS = 1 << 12;
    static final int TWELVE_HOURS = 1 << 13;
    static final int PERIOD_BEFORE = 1 << 14;
    static final int TRAILING_DOT = 1 << 15;

    private HeaderShape() {}

    static boolean has(int shape, int bit) {
        return (shape & bit) != 0;
    }

    static String system(int shape) {
        if (has(shape, BRACKET)) {
            return "iOS";
        }
        return has(shape, LEGACY) ? "an early version" : "Android";
    }

    static String words(int shape) {
        StringBuilder words = new StringBuilder(has(shape, BRACKET) ? "[date" : "date");
        words.append(has(shape, COMMA) ? ", " : " ");
        words.append(has(shape, WORD) ? "word " : "");
        words.append("time");
        words.append(has(shape, BRACKET) ? "]" : has(shape, LEGACY) ? ":" : has(shape, DASH) ? " -" : "");
        String separator = has(shape, SLASHES) ? "slashes" : has(shape, DOTS) ? "dots" : "hyphens";
        words.append(" with ").append(separator);
        words.append(has(shape, SECONDS) ? ", seconds" : ", no seconds");
        words.append(has(shape, TWELVE_HOURS) ? ", 12-hour clock" : ", 24-hour clock");
        return words.toString();
    }
}
