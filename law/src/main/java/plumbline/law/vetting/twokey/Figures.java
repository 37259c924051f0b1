package plumbline.law.vetting.twokey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import plumbline.law.Citation;
import plumbline.law.Mark;

/// The figures of the two-key policy as they hold on one day.
public final class Figures {

    /// A figure with where it comes from.
    ///
    /// @param unit what is counted, in words
    /// @param from the first day on which it holds
    public record Row(Figure figure, int value, String unit, LocalDate from, Citation citation) {

        static Row parse(String line) {
            String[] cells = line.split("\\s*\\|\\s*", -1);
            if (cells.length != 7) {
                throw new IllegalStateException("a figure needs seven cells: " + line);
            }
            return new Row(
                    Figure.valueOf(cells[0]),
                    Integer.parseInt(cells[1]),
                    cells[2],
                    LocalDate.parse(cells[3]),
                    new Citation(cells[4], "", mark(cells[5]), cells[6]));
        }

        private static Mark mark(String word) {
            return switch (word) {
                case "confirmed" -> Mark.CONFIRMED;
                case "unconfirmed" -> Mark.UNCONFIRMED;
                default -> throw new IllegalStateException("neither 'confirmed' nor 'unconfirmed': " + word);
            };
        }
    }

    private static final List<Row> BOOK = read("figures.txt");

    private final Map<Figure, Row> rows = new EnumMap<>(Figure.class);

    private Figures(List<Row> book, LocalDate day) {
        book.stream()
                .filter(row -> !row.from().isAfter(day))
                .sorted(Comparator.comparing(Row::from))
                .forEach(row -> rows.put(row.figure(), row));
    }

    /// As they hold on this day.
    public static Figures on(LocalDate day) {
        return of(BOOK, day);
    }

    static Figures of(List<Row> book, LocalDate day) {
        Figures figures = new Figures(book, day);
        for (Figure figure : Figure.values()) {
            if (!figures.rows.containsKey(figure)) {
                throw new IllegalArgumentException("no figure " + figure + " holds on " + day);
            }
        }
        return figures;
    }

    /// The number.
    public int of(Figure figure) {
        return row(figure).value();
    }

    /// The number with where it comes from.
    public Row row(Figure figure) {
        return Objects.requireNonNull(rows.get(figure));
    }

    /// All of them, in the order of the book.
    public List<Row> all() {
        return List.copyOf(rows.values());
    }

    private static List<Row> read(String resource) {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Figures.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the figures in " + resource, e);
        }
    }
}
