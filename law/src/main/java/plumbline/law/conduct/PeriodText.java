package plumbline.law.conduct;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import plumbline.law.clock.From;
import plumbline.law.clock.Pattern;
import plumbline.law.clock.Period;
import plumbline.law.clock.Reading;

/// A period in the words of the catalogue, such as "4 weeks beginning with the first working day after".
///
/// Its numbers are found by their place, so that a decision can put another in; then the words are read.
///
/// @param words the period in words
record PeriodText(String words) {

    private static final java.util.regex.Pattern NUMBER = java.util.regex.Pattern.compile("[0-9]+");
    private static final java.util.regex.Pattern UNIT =
            java.util.regex.Pattern.compile("([0-9]+) (working day|week|day|month)s?");
    private static final java.util.regex.Pattern BEGINNING = java.util.regex.Pattern.compile(" beginning with (.*)");

    /// A number in the words.
    ///
    /// @param name what it is called in the id of its parameter
    /// @param value the number
    /// @param unit its unit, in the plural
    record Figure(String name, int value, String unit) {}

    /// The numbers in the words, in order.
    List<Figure> figures() {
        if (words.startsWith("none: ")) {
            return List.of();
        }
        List<Integer> numbers = NUMBER.matcher(words)
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .toList();
        if (numbers.size() == 2) {
            return List.of(
                    new Figure("least", numbers.getFirst(), "working days"),
                    new Figure("most", numbers.getLast(), "working days"));
        }
        List<Figure> figures = new ArrayList<>();
        Matcher unit = UNIT.matcher(words);
        while (unit.find()) {
            String plural = unit.group(2) + "s";
            figures.add(new Figure(plural.replace(' ', '-'), Integer.parseInt(unit.group(1)), plural));
        }
        return figures;
    }

    /// The same words with these numbers in place of their own, in order.
    PeriodText with(List<String> numbers) {
        var next = numbers.iterator();
        return new PeriodText(
                figures().isEmpty() ? words : NUMBER.matcher(words).replaceAll(_ -> next.next()));
    }

    /// The period that the words mean.
    ///
    /// @throws IllegalStateException if they mean none
    Period period(Function<Pattern, Reading> readings) {
        if (words.startsWith("none: ")) {
            return new Period.Untimed(words.substring("none: ".length()));
        }
        List<Figure> figures = figures();
        String shape = BEGINNING
                .matcher(UNIT.matcher(NUMBER.matcher(words).replaceAll("1")).replaceAll("1 $2s"))
                .replaceAll(" beginning");
        return switch (shape) {
            case "the end of the next day" -> new Period.EndOfNextDay();
            case "that day" -> new Period.Days(1, From.THAT_DAY);
            case "1 working days after" -> new Period.WorkingDaysAfter(first(figures));
            case "1 working days beginning" -> fromThatDay(first(figures), readings);
            case "1 weeks beginning" -> new Period.Weeks(first(figures), from());
            case "1 days beginning" -> new Period.Days(first(figures), from());
            case "1 months beginning" -> new Period.Months(first(figures), from());
            case "1 months after" -> new Period.MonthsAfter(first(figures));
            case "not less than 1 and not more than 1 working days after" ->
                new Period.Window(first(figures), figures.getLast().value(), readings.apply(Pattern.T6));
            case "not less than 1 working days before" ->
                new Period.WorkingDaysBefore(first(figures), readings.apply(Pattern.T7));
            case "as soon as practicable, target 1 working days" -> new Period.AsSoonAsPracticable(first(figures));
            case "kept for not less than 1 days" -> new Period.Kept(first(figures));
            case "not before 1 months after" -> new Period.NotBefore(first(figures));
            default -> throw new IllegalStateException("these words mean no period: " + words);
        };
    }

    private Period fromThatDay(int days, Function<Pattern, Reading> readings) {
        if (from() != From.THAT_DAY) {
            throw new IllegalStateException("working days begin with that day or run after it: " + words);
        }
        return new Period.WorkingDaysFrom(days, readings.apply(Pattern.T2));
    }

    private From from() {
        Matcher beginning = BEGINNING.matcher(words);
        String day = beginning.find() ? beginning.group(1) : "";
        return switch (day) {
            case "that day" -> From.THAT_DAY;
            case "the day after" -> From.NEXT_DAY;
            case "the first working day after" -> From.NEXT_WORKING_DAY;
            default -> throw new IllegalStateException("not a day to begin with: " + words);
        };
    }

    private static int first(List<Figure> figures) {
        return figures.getFirst().value();
    }
}
