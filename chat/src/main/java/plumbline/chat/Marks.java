package plumbline.chat;

/// Characters that show nothing. They are kept in the text as exported and taken out only of copies made to compare.
final class Marks {

    /// Left-to-right mark: the platform writes it before its own words, and a keyboard hardly ever does.
    static final char MACHINE = '\u200E';

    private Marks() {}

    static boolean isMark(char c) {
        return c >= '\u200B' && c <= '\u200F' && c != '\u200D' && c != '\u200C'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069'
                || c == '\uFEFF';
    }

    /// A copy without marks; the same string if it has none.
    static String strip(String text) {
        int i = 0;
        while (i < text.length() && !isMark(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder copy = new StringBuilder(text.length()).append(text, 0, i);
        for (; i < text.length(); i++) {
            if (!isMark(text.charAt(i))) {
                copy.append(text.charAt(i));
            }
        }
        return copy.toString();
    }

    /// A copy to compare with the platform's sentences: no marks, plain spaces, no full stop at the end.
    static String toCompare(String text) {
        String plain = strip(text).replace('\u00A0', ' ').replace('\u202F', ' ').strip();
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
