package plumbline.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// The tables of the words that WhatsApp writes itself, by locale: data beside this class, not code.
final class Phrases {

    private Phrases() {}

    /// One line of a table.
    record Row(String kind, String locale, String phrase) {}

    static List<Row> table(String name) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(Phrases.class.getResourceAsStream(name), name), UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Phrases::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        List<String> cells = List.of(line.split("\t", 3));
        return new Row(cells.get(0), cells.get(1), cells.get(2));
    }
}
