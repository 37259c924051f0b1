package plumbline.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the cells of one row and remembers the first that is wrong.
public final class Cells {
    private static final List<DateTimeFormatter> DATES = List.of(
            written("uuuu-MM-dd"),
            written("d/M/uuuu"),
            written("d.M.uuuu"),
            written("d-M-uuuu"),
            written("d MMM uuuu"),
            written("d-MMM-uuuu"));

    private static final Map<String, Boolean> ANSWERS = Map.of(
            "yes", true, "y", true, "true", true, "1", true, "no", false, "n", false, "false", false, "0", false);

    private final Row row;
    private Taken.@Nullable Rejected first;

    public Cells(Row row) {
        this.row = row;
    }

    /// The first that is wrong, if one is.
    public Optional<Taken.Rejected> wrong() {
        return Optional.ofNullable(first);
    }

    /// What must stand there, in at most so many characters.
    public String need(String label, int longest) {
        if (row.text(label).isEmpty()) {
            reject(label, "It is empty", "Enter " + label.toLowerCase(Locale.UK));
        }
        return text(label, longest);
    }

    /// What may stand there, in at most so many characters.
    public String text(String label, int longest) {
        var text = row.text(label);
        if (text.length() > longest) {
            reject(label, "It has more than " + longest + " characters", "Shorten it to " + longest + " characters");
        }
        return text;
    }

    /// A date that must stand there; the day of the beginning of time where it is wrong.
    public LocalDate needDate(String label) {
        if (row.text(label).isEmpty()) {
            reject(label, "It is empty", "Enter " + label.toLowerCase(Locale.UK) + " as a date");
        }
        var date = date(label);
        return date == null ? LocalDate.EPOCH : date;
    }

    /// A date that may stand there.
    public @Nullable LocalDate date(String label) {
        var text = row.text(label).replaceFirst("[T ]00:00(:00(\\.0+)?)?$", "");
        if (text.isEmpty()) {
            return null;
        }
        for (var format : DATES) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeParseException another) {
                // the next format
            }
        }
        reject(label, "It is no date that we can read", "Write the date as 2026-03-27 or 27/03/2026, the day first");
        return null;
    }

    /// Yes or no; no where nothing stands there.
    public boolean yes(String label) {
        var text = row.text(label);
        var answer = ANSWERS.get(text.toLowerCase(Locale.UK));
        if (answer == null && !text.isEmpty()) {
            reject(label, "It is neither yes nor no", "Write yes or no");
        }
        return Boolean.TRUE.equals(answer);
    }

    /// One of some words, compared by their letters and digits; null where it is none of them.
    public <T> @Nullable T word(String label, Map<String, T> words, String remedy) {
        var found = words.get(plain(row.text(label)));
        if (found == null) {
            reject(label, row.text(label).isEmpty() ? "It is empty" : "It is no word that we know here", remedy);
        }
        return found;
    }

    /// The letters and digits of some words, in small letters; a plus, which tells levels apart, by its name.
    public static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace("+", "plus").replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// Says that a cell is wrong.
    public void reject(String label, String reason, String remedy) {
        if (first == null) {
            first = new Taken.Rejected(label, row.text(label), reason, remedy);
        }
    }

    private static DateTimeFormatter written(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
