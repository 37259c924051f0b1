package plumbline.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Lines of values with a comma, semicolon or tab between them.
public final class CsvTable {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 64 * 1024;

    private CsvTable() {}

    /// @param bytes opens the file from its beginning, as often as is asked
    static void read(Supplier<InputStream> bytes, Lines lines) throws IOException {
        try (var reader = reader(bytes)) {
            try (var parser = CSVParser.parse(reader, format(delimiter(reader)))) {
                long before = 0;
                for (var line : parser) {
                    if (!lines.line(before + 1, cells(line))) {
                        return;
                    }
                    before = parser.getCurrentLineNumber();
                }
            }
        } catch (UncheckedIOException broken) {
            throw new Unreadable(
                    broken.getCause() instanceof CSVException unsound
                            ? "A quotation mark is opened and not closed, or stands where none may: "
                                    + unsound.getMessage() + ". Save the table as CSV again"
                            : "The file breaks off: " + broken.getMessage());
        }
    }

    /// The cells of one line with commas between them; empty where a quotation mark is opened and not closed, or stands
    /// where none may.
    public static Optional<List<String>> line(String text) {
        try (var parser = CSVParser.parse(text, format(','))) {
            return parser.stream().findFirst().map(CsvTable::cells);
        } catch (IOException | UncheckedIOException unsound) {
            return Optional.empty();
        }
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.Builder.create()
                .setDelimiter(delimiter)
                .setTrim(true)
                .setIgnoreEmptyLines(false)
                .get();
    }

    private static List<String> cells(CSVRecord line) {
        return StreamSupport.stream(line.spliterator(), false)
                .map(String::strip)
                .toList();
    }

    /// UTF-8, as most systems write; where its beginning is no UTF-8, the way in which Windows wrote before.
    private static BufferedReader reader(Supplier<InputStream> bytes) throws IOException {
        byte[] begin;
        try (var in = bytes.get()) {
            begin = in.readNBytes(LOOKED_AT);
        }
        var reader = new BufferedReader(new InputStreamReader(bytes.get(), charset(begin)), LOOKED_AT);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static Charset charset(byte[] begin) {
        // A character that the end of the look cuts in two is no error.
        var decoded = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(begin), CharBuffer.allocate(begin.length + 1), false);
        return decoded.isError() ? WINDOWS : StandardCharsets.UTF_8;
    }

    /// Whichever of the three stands most often in the heading.
    private static char delimiter(Reader reader) throws IOException {
        reader.mark(LOOKED_AT);
        char chosen = ',';
        int[] counts = new int[3];
        for (int at = 1; at < LOOKED_AT; at++) {
            int c = reader.read();
            if (c < 0 || c == '\n' || c == '\r') {
                break;
            }
            int which = ",;\t".indexOf(c);
            if (which >= 0) {
                counts[which]++;
            }
        }
        for (int which = 0; which < counts.length; which++) {
            if (counts[which] > counts[",;\t".indexOf(chosen)]) {
                chosen = ",;\t".charAt(which);
            }
        }
        reader.reset();
        return chosen;
    }
}
