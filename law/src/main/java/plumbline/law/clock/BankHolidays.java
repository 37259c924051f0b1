package plumbline.law.clock;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import plumbline.law.Mark;

/// The bank and public holidays of England and Wales, as dated data.
///
/// Rules cannot compute them: 2020, 2022 and 2023 had days moved or added by proclamation. The calendar therefore knows
/// the years it was given and refuses every other date. Good Friday and Christmas Day are common-law holidays and are
/// in the list with the rest.
public final class BankHolidays {

    private static final BankHolidays ENGLAND_AND_WALES = read("england-and-wales.tsv");

    private final NavigableMap<LocalDate, Holiday> byDate = new TreeMap<>();

    /// A calendar of these days; it covers each year from the first day's to the last day's.
    ///
    /// @throws IllegalArgumentException if there is no day at all, or one is given twice
    public BankHolidays(Collection<Holiday> holidays) {
        if (holidays.isEmpty()) {
            throw new IllegalArgumentException("a calendar needs at least one holiday to know which years it covers");
        }
        for (Holiday holiday : holidays) {
            if (byDate.put(holiday.date(), holiday) != null) {
                throw new IllegalArgumentException("two holidays on " + holiday.date());
            }
        }
    }

    /// The calendar that comes with this library, 2019 to 2030.
    public static BankHolidays englandAndWales() {
        return ENGLAND_AND_WALES;
    }

    /// The first day the calendar can speak of.
    public LocalDate firstDay() {
        return byDate.firstKey().withDayOfYear(1);
    }

    /// The last day the calendar can speak of.
    public LocalDate lastDay() {
        return byDate.lastKey().plusYears(1).withDayOfYear(1).minusDays(1);
    }

    /// Whether the calendar can speak of this day.
    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /// The holiday kept on this day, if any.
    ///
    /// @throws OutsideCalendar if the day is not covered
    public Optional<Holiday> on(LocalDate day) {
        if (!covers(day)) {
            throw new OutsideCalendar(day, firstDay(), lastDay());
        }
        return Optional.ofNullable(byDate.get(day));
    }

    /// All days in order.
    public Collection<Holiday> all() {
        return Collections.unmodifiableCollection(byDate.values());
    }

    /// Whether every holiday of that year was published, so that no proclamation is likely to change it.
    public boolean isConfirmed(int year) {
        NavigableMap<LocalDate, Holiday> days =
                byDate.subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true);
        return !days.isEmpty()
                && days.values().stream().noneMatch(day -> day.mark().isUnconfirmed());
    }

    private static BankHolidays read(String resource) {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BankHolidays.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return new BankHolidays(reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(BankHolidays::parse)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bank holidays in " + resource, e);
        }
    }

    private static Holiday parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 5) {
            throw new IllegalStateException("a bank holiday needs five cells: " + line);
        }
        boolean substitute = switch (cells[2]) {
            case "substitute" -> true;
            case "day" -> false;
            default -> throw new IllegalStateException("neither 'substitute' nor 'day': " + line);
        };
        Mark mark = switch (cells[3]) {
            case "confirmed" -> Mark.CONFIRMED;
            case "unconfirmed" -> Mark.UNCONFIRMED;
            default -> throw new IllegalStateException("neither 'confirmed' nor 'unconfirmed': " + line);
        };
        return new Holiday(LocalDate.parse(cells[0]), cells[1], substitute, mark, cells[4]);
    }
}
