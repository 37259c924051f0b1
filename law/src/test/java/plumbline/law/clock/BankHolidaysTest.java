package plumbline.law.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.law.Mark;

class BankHolidaysTest {

    private static final BankHolidays HOLIDAYS = BankHolidays.englandAndWales();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        2020-05-08 | Early May bank holiday (moved for VE Day)
        2022-06-02 | Spring bank holiday (moved for the Platinum Jubilee)
        2022-06-03 | Platinum Jubilee bank holiday
        2022-09-19 | State Funeral of Queen Elizabeth II
        2023-05-08 | Coronation of King Charles III
        2026-12-28 | Boxing Day (substitute day)
        2027-12-27 | Christmas Day (substitute day)
        2028-01-03 | New Year's Day (substitute day)
        """)
    void proclaimed_and_substitute_days_are_named(LocalDate date, String label) {
        assertThat(HOLIDAYS.on(date).map(Holiday::label)).contains(label);
    }

    @ParameterizedTest(name = "{0} was an ordinary day in that year")
    @CsvSource({"2020-05-04", "2022-05-30", "2026-12-26", "2027-12-25"})
    void a_moved_day_leaves_its_usual_place(LocalDate date) {
        assertThat(HOLIDAYS.on(date)).isEmpty();
    }

    static IntStream years() {
        return IntStream.rangeClosed(2019, 2030);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("years")
    void each_year_has_its_days_all_on_weekdays_and_easter_three_days_apart(int year) {
        List<Holiday> days = HOLIDAYS.all().stream()
                .filter(holiday -> holiday.date().getYear() == year)
                .toList();
        int proclaimed = year == 2022 ? 2 : year == 2023 ? 1 : 0;

        assertThat(days).hasSize(8 + proclaimed);
        assertThat(days)
                .noneMatch(holiday -> holiday.date().getDayOfWeek() == DayOfWeek.SATURDAY
                        || holiday.date().getDayOfWeek() == DayOfWeek.SUNDAY);
        assertThat(day(days, "Good Friday").plusDays(3)).isEqualTo(day(days, "Easter Monday"));
        assertThat(days).allSatisfy(holiday -> assertThat(holiday.source()).isNotBlank());
    }

    private static LocalDate day(List<Holiday> days, String name) {
        return days.stream()
                .filter(holiday -> holiday.name().equals(name))
                .findAny()
                .orElseThrow()
                .date();
    }

    @Test
    void computed_years_are_marked_unconfirmed() {
        assertThat(HOLIDAYS.isConfirmed(2026)).isTrue();
        assertThat(HOLIDAYS.isConfirmed(2028)).isFalse();
        assertThat(HOLIDAYS.on(LocalDate.of(2030, 4, 19)).map(Holiday::mark)).contains(Mark.UNCONFIRMED);
    }

    @Test
    void the_calendar_speaks_of_whole_years_and_refuses_all_others() {
        assertThat(HOLIDAYS.firstDay()).isEqualTo(LocalDate.of(2019, 1, 1));
        assertThat(HOLIDAYS.lastDay()).isEqualTo(LocalDate.of(2030, 12, 31));
        assertThatThrownBy(() -> HOLIDAYS.on(LocalDate.of(2018, 12, 31)))
                .isInstanceOf(OutsideCalendar.class)
                .hasMessageContaining("Monday 31 December 2018")
                .hasMessageContaining("Tuesday 1 January 2019");
    }

    @Test
    void two_holidays_on_one_day_are_a_mistake_in_the_data() {
        Holiday day = new Holiday(LocalDate.of(2026, 1, 1), "New Year's Day", false, Mark.CONFIRMED, "test");
        assertThatThrownBy(() -> new BankHolidays(List.of(day, day))).hasMessageContaining("two holidays");
    }
}
