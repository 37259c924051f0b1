package plumbline.ledger;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads what [FactText] writes, line by line. Lenient where the comparison with the canonical text is strict.
final class FactReader {
    private final String[] lines;
    private int at;

    FactReader(String text) {
        lines = text.split("\n", -1);
    }

    List<BundledEntry> read() {
        List<BundledEntry> entries = new ArrayList<>();
        while (at < lines.length - 1) {
            String kind = lines[at++];
            switch (kind) {
                case FactText.FACT -> entries.add(fact());
                case FactText.MISSING -> entries.add(missing());
                default -> throw broken("a block begins with " + FactText.FACT + " or " + FactText.MISSING);
            }
        }
        return entries;
    }

    private Fact fact() {
        long index = index();
        String table = FactText.unescape(labelled("table "));
        byte[] salt = hash(labelled("salt "));
        SortedMap<String, Fact.Column> columns = new TreeMap<>();
        for (String line = next(); !line.isEmpty(); line = next()) {
            column(line, columns);
        }
        return new Fact(index, table, salt, columns);
    }

    private MissingFact missing() {
        long index = index();
        String table = labelled("table ");
        String row = labelled("row ");
        if (!next().isEmpty()) {
            throw broken("a block ends with an empty line");
        }
        return new MissingFact(index, known(table), known(row));
    }

    private static @Nullable String known(String text) {
        return text.equals(FactText.UNKNOWN) ? null : FactText.unescape(text);
    }

    private void column(String line, SortedMap<String, Fact.Column> columns) {
        String[] words = line.split(" ", 5);
        if (words.length < 3) {
            throw broken("a column line has a kind, a name and what is known of it");
        }
        String name = FactText.unescape(words[1]);
        Fact.Column column = switch (words[0]) {
            case "field" -> {
                String[] parts = line.split(" ", 6);
                if (parts.length < 5) {
                    throw broken("a field line has a name, a salt, a digest and a value");
                }
                yield new Fact.Shown(hash(parts[2]), hash(parts[3]), value(line, 4));
            }
            case "withheld" -> new Fact.Withheld(hash(words[2]));
            case "gone" -> new Fact.Gone(hash(words[2]));
            case "unrecorded" -> {
                String value = value(line, 2);
                if (value == null) {
                    throw broken("an unrecorded column holds a value");
                }
                yield new Fact.Unrecorded(value);
            }
            default -> throw broken("a column line begins with field, withheld, gone or unrecorded");
        };
        if (columns.put(name, column) != null) {
            throw broken("column " + words[1] + " stands twice in one fact");
        }
    }

    /// What follows `before` words: `null`, or an equals sign and the value.
    private @Nullable String value(String line, int before) {
        String[] parts = line.split(" ", before + 1);
        String rest = parts[before];
        if (rest.equals("null")) {
            return null;
        }
        if (!rest.startsWith("= ")) {
            throw broken("a value is null, or stands after an equals sign and a space");
        }
        return FactText.unescape(rest.substring(2));
    }

    private long index() {
        return Strict.decimal(labelled("index "));
    }

    private String labelled(String label) {
        String line = next();
        if (!line.startsWith(label)) {
            throw broken("a line beginning with " + label.strip() + " was expected");
        }
        return line.substring(label.length());
    }

    private String next() {
        if (at >= lines.length) {
            throw broken("the text ends inside a block");
        }
        return lines[at++];
    }

    private byte[] hash(String hex) {
        try {
            byte[] bytes = HexFormat.of().parseHex(hex);
            if (bytes.length == Hash.BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException _) {
            throw broken("64 hexadecimal digits were expected");
        }
        throw broken("64 hexadecimal digits were expected");
    }

    private Malformed broken(String rule) {
        return new Malformed("line " + at + ": " + rule);
    }
}
