package plumbline.law.notice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plumbline.law.clock.London;

/// What is entered in a field, and how it then reads.
public enum FieldKind {
    /// A few words.
    LINE,
    /// Sentences; each line is a paragraph.
    TEXT,
    /// A day, entered as 2026-03-20.
    DAY,
    /// A day and time in London, entered as 2026-03-20T10:30.
    MOMENT,
    /// One thing a line.
    LIST,
    /// One of the choices that the field names.
    CHOICE;

    /// What is wrong with what was entered, if anything.
    Optional<String> objection(String value, List<String> choices) {
        return switch (this) {
            case LINE, TEXT, LIST -> Optional.empty();
            case DAY -> isDay(value) ? Optional.empty() : Optional.of("enter a day, such as 2026-03-20");
            case MOMENT ->
                isMoment(value) ? Optional.empty() : Optional.of("enter a day and time, such as 2026-03-20T10:30");
            case CHOICE ->
                choices.contains(value)
                        ? Optional.empty()
                        : Optional.of("choose one of: " + String.join("; ", choices));
        };
    }

    /// The value as it stands in the notice, a paragraph or point each.
    List<String> words(String value) {
        String whole = value.strip();
        return switch (this) {
            case LINE, CHOICE -> List.of(whole);
            case TEXT, LIST ->
                whole.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
            case DAY -> List.of(isDay(whole) ? London.words(LocalDate.parse(whole)) : whole);
            case MOMENT -> List.of(isMoment(whole) ? moment(LocalDateTime.parse(whole)) : whole);
        };
    }

    private static String moment(LocalDateTime at) {
        return London.words(at.atZone(London.ZONE).toInstant());
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException notOne) {
            return false;
        }
    }

    private static boolean isMoment(String value) {
        try {
            LocalDateTime.parse(value);
            return true;
        } catch (DateTimeParseException notOne) {
            return false;
        }
    }

    static FieldKind parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
