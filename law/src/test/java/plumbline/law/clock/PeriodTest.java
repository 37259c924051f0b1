package plumbline.law.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void each_time_reads_as_the_regulations_put_it() {
        assertThat(new Period.WorkingDaysAfter(10).words())
                .isEqualTo("10 working days, beginning with the first working day after");
        assertThat(new Period.WorkingDaysFrom(1).words()).isEqualTo("1 working day, beginning with that day");
        assertThat(new Period.EndOfNextDay().words()).isEqualTo("by the end of the next day");
        assertThat(new Period.Weeks(4, From.NEXT_WORKING_DAY).words())
                .isEqualTo("4 weeks, beginning with the first working day after");
        assertThat(new Period.Days(28, From.NEXT_DAY).words()).isEqualTo("28 days, beginning with the day after");
        assertThat(new Period.Months(12, From.THAT_DAY).words()).isEqualTo("12 months, beginning with that day");
        assertThat(new Period.MonthsAfter(6).words()).isEqualTo("6 months after");
        assertThat(new Period.Window(10, 15).words())
                .isEqualTo("not less than 10 and not more than 15 working days after");
        assertThat(new Period.WorkingDaysBefore(5).words()).isEqualTo("not less than 5 working days before");
        assertThat(new Period.AsSoonAsPracticable(5).words())
                .isEqualTo("as soon as practicable; target 5 working days");
        assertThat(new Period.Kept(28).words()).isEqualTo("for not less than 28 days");
        assertThat(new Period.NotBefore(60).words()).isEqualTo("not before 60 months after");
        assertThat(new Period.Untimed("At any time.").words()).isEqualTo("At any time.");
    }

    @Test
    void no_time_is_of_nothing() {
        List<IntFunction<Period>> periods = List.of(
                Period.WorkingDaysAfter::new,
                Period.WorkingDaysFrom::new,
                Period.WorkingDaysBefore::new,
                Period.AsSoonAsPracticable::new,
                Period.MonthsAfter::new,
                Period.Kept::new,
                Period.NotBefore::new,
                count -> new Period.Weeks(count, From.THAT_DAY),
                count -> new Period.Days(count, From.THAT_DAY),
                count -> new Period.Months(count, From.THAT_DAY),
                count -> new Period.Window(count, 5));

        assertThat(periods).allSatisfy(period -> {
            assertThat(period.apply(1)).isNotNull();
            assertThatThrownBy(() -> period.apply(0)).hasMessage("a period needs a count of at least 1, not 0");
        });
    }

    @Test
    void a_window_opens_before_it_closes() {
        assertThat(new Period.Window(10, 11).most()).isEqualTo(11);
        assertThatThrownBy(() -> new Period.Window(10, 10)).hasMessageContaining("never opens");
    }
}
