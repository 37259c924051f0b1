package plumbline.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A date as someone typed it in three fields, right or wrong.
///
/// The fields of a date named `served` are `served-day`, `served-month` and `served-year`.
public record DateParts(
        @Nullable String day,
        @Nullable String month,
        @Nullable String year) {
    static final DateParts EMPTY = new DateParts(null, null, null);

    /// The fields of the date of this name in a form that was sent.
    public static DateParts of(Map<String, String> sent, String name) {
        return new DateParts(sent.get(name + "-day"), sent.get(name + "-month"), sent.get(name + "-year"));
    }

    public static DateParts of(LocalDate date) {
        return new DateParts(
                String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    /// The date, or nothing where the fields do not hold one.
    public Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (NumberFormatException | DateTimeException wrong) {
            return Optional.empty();
        }
    }

    public boolean blank() {
        return Typed.text(day).isEmpty()
                && Typed.text(month).isEmpty()
                && Typed.text(year).isEmpty();
    }

    static List<Part> fields(@Nullable DateParts value) {
        DateParts parts = value == null ? EMPTY : value;
        return List.of(
                new Part("day", "Day", 2, parts.day),
                new Part("month", "Month", 2, parts.month),
                new Part("year", "Year", 4, parts.year));
    }

    private static int number(@Nullable String text) {
        return Integer.parseInt(Typed.text(text));
    }

    /// One of the three fields.
    record Part(
            String name, String label, int width, @Nullable String value) {}
}
