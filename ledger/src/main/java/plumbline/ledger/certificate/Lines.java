package plumbline.ledger.certificate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import plumbline.ledger.Malformed;
import plumbline.ledger.Strict;

/// Reads a text of lines `name value`, the first of which says what it is. Lenient about what [#exactly] is strict
/// about: whatever is read is written again and compared, so that each document has one form.
final class Lines {
    private final String[] lines;
    private int at;

    private Lines(byte[] bytes, String header) {
        lines = Strict.utf8(bytes).split("\n", -1);
        if (!lines[at++].equals(header)) {
            throw new Malformed("the first line is " + header);
        }
    }

    /// A document that these bytes are the one form of.
    ///
    /// @throws Malformed naming the line, when there is none
    static <T> T exactly(byte[] bytes, String header, Function<Lines, T> reader, Function<T, byte[]> writer) {
        Lines lines = new Lines(bytes, header);
        T read;
        try {
            read = reader.apply(lines);
        } catch (Malformed broken) {
            throw new Malformed("line " + lines.at + ": " + broken.getMessage());
        }
        if (!Arrays.equals(writer.apply(read), bytes)) {
            throw new Malformed("not in the one form of " + header);
        }
        return read;
    }

    /// Whether the next line has this name.
    boolean next(String name) {
        return at < lines.length && lines[at].startsWith(name + " ");
    }

    /// The value of the next line, which must have this name.
    String value(String name) {
        if (!next(name)) {
            at++;
            throw new Malformed("a line beginning with " + name + " was expected");
        }
        return lines[at++].substring(name.length() + 1);
    }

    /// The values of all lines from here that have this name.
    List<String> values(String name) {
        List<String> values = new ArrayList<>();
        while (next(name)) {
            values.add(value(name));
        }
        return values;
    }

    /// Writes such a text.
    static final class Writer {
        private final StringBuilder text;

        Writer(String header) {
            text = new StringBuilder(header).append('\n');
        }

        Writer line(String name, Object value) {
            text.append(name).append(' ').append(value).append('\n');
            return this;
        }

        Writer lines(String name, List<?> values) {
            values.forEach(value -> line(name, value));
            return this;
        }

        byte[] bytes() {
            return toString().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
