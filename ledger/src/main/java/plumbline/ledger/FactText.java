package plumbline.ledger;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Facts as text that a person can read and a program reads in one way only.
///
/// ```
/// plumbline/fact@v1
/// index 17
/// table intake.report
/// salt 5c…
/// field closed 03… 9a… null
/// field summary 41… 77… = ten officers\nand staff
/// withheld password_hash 08…
///
/// ```
///
/// A `field` line has the column's salt, its digest and its value; a line feed in a value is `\n`, a backslash `\\`,
/// any other control or invisible directing character `\x` and four hexadecimal digits. Columns stand in the order
/// of their names, each block ends with an empty line.
public final class FactText {
    static final String FACT = "plumbline/fact@v1";
    static final String MISSING = "plumbline/missing@v1";
    static final String UNKNOWN = "unknown";

    private FactText() {}

    /// The text that [#parse] reads.
    public static String write(List<? extends BundledEntry> entries) {
        StringBuilder text = new StringBuilder();
        for (BundledEntry entry : entries) {
            switch (entry) {
                case Fact fact -> write(fact, text);
                case MissingFact(long index, String table, String id) ->
                    text.append(MISSING + "\nindex ")
                            .append(index)
                            .append("\ntable ")
                            .append(table == null ? UNKNOWN : escape(table, true))
                            .append("\nrow ")
                            .append(id == null ? UNKNOWN : escape(id, true))
                            .append("\n\n");
            }
        }
        return text.toString();
    }

    /// @throws Malformed naming the line, when the text is not exactly what [#write] gives
    public static List<BundledEntry> parse(String text) {
        List<BundledEntry> entries = new FactReader(text).read();
        String canonical = write(entries);
        if (!canonical.equals(text)) {
            throw new Malformed("line " + firstDifference(canonical, text) + " is not in its one form");
        }
        return entries;
    }

    private static void write(Fact fact, StringBuilder text) {
        text.append(FACT + "\nindex ")
                .append(fact.index())
                .append("\ntable ")
                .append(escape(fact.table(), true))
                .append("\nsalt ")
                .append(hex(fact.salt()))
                .append('\n');
        for (Map.Entry<String, Fact.Column> column : fact.columns().entrySet()) {
            String name = escape(column.getKey(), true);
            switch (column.getValue()) {
                case Fact.Shown(byte[] salt, byte[] digest, String value) ->
                    text.append("field ")
                            .append(name)
                            .append(' ')
                            .append(hex(salt))
                            .append(' ')
                            .append(hex(digest))
                            .append(value(value));
                case Fact.Withheld(byte[] digest) ->
                    text.append("withheld ").append(name).append(' ').append(hex(digest));
                case Fact.Gone(byte[] digest) ->
                    text.append("gone ").append(name).append(' ').append(hex(digest));
                case Fact.Unrecorded(String value) ->
                    text.append("unrecorded ").append(name).append(value(value));
            }
            text.append('\n');
        }
        text.append('\n');
    }

    private static String value(@Nullable String value) {
        return value == null ? " null" : " = " + escape(value, false);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /// A text on one line, with everything that would hide or reorder it spelt out.
    ///
    /// @param name whether spaces are spelt out too, so that the text is one word
    public static String escape(String text, boolean name) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                escaped.append("\\\\");
            } else if (c == '\n') {
                escaped.append("\\n");
            } else if (unseen(c) || name && c == ' ') {
                escaped.append("\\x").append(HexFormat.of().toHexDigits(c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /// The text that [#escape] wrote.
    ///
    /// @throws Malformed when a backslash stands where none can
    public static String unescape(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            char kind = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            if (kind == '\\' || kind == 'n') {
                plain.append(kind == 'n' ? '\n' : '\\');
                i += 1;
            } else if (kind == 'x' && i + 6 <= text.length()) {
                plain.append((char) hexDigits(text.substring(i + 2, i + 6)));
                i += 5;
            } else {
                throw new Malformed("a backslash stands before n, x or another backslash");
            }
        }
        return plain.toString();
    }

    private static int hexDigits(String digits) {
        try {
            return HexFormat.fromHexDigits(digits);
        } catch (IllegalArgumentException _) {
            throw new Malformed("four hexadecimal digits follow \\x");
        }
    }

    /// Characters that would hide or reorder what a person reads.
    private static boolean unseen(char c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
    }

    private static int firstDifference(String one, String other) {
        int line = 1;
        for (int i = 0; i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i); i++) {
            line += one.charAt(i) == '\n' ? 1 : 0;
        }
        return line;
    }
}
