package plumbline.law.vetting.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plumbline.law.vetting.quality.RefusalChart.Alarm;
import plumbline.law.vetting.quality.RefusalChart.Signal;

class RefusalChartTest {
    private static final YearMonth FIRST = YearMonth.of(2026, 1);

    /// @param refused of a thousand decisions each month
    private static RefusalChart months(long... refused) {
        return RefusalChart.of(IntStream.range(0, refused.length)
                .mapToObj(i -> new RefusalMonth(FIRST.plusMonths(i), refused[i], 1000))
                .toList());
    }

    /// Example 46.
    @Test
    void a_refusal_rate_that_falls_for_six_months_raises_the_alarm_on_the_sixth() {
        var chart = months(90, 81, 72, 60, 51, 43);

        assertThat(chart.alarms())
                .filteredOn(alarm -> alarm.signal() == Signal.FALLING)
                .containsExactly(new Alarm(YearMonth.of(2026, 6), Signal.FALLING));
    }

    @Test
    void five_falling_months_are_not_yet_an_alarm() {
        assertThat(months(80, 75, 70, 65, 60).alarms()).isEmpty();
    }

    @Test
    void a_month_like_the_one_before_begins_the_count_again() {
        assertThat(months(90, 81, 72, 72, 60, 51, 49).alarms()).isEmpty();
    }

    @Test
    void a_seventh_falling_month_raises_it_again() {
        assertThat(months(75, 70, 66, 62, 58, 54, 50).alarms())
                .extracting(Alarm::month)
                .containsExactly(YearMonth.of(2026, 6), YearMonth.of(2026, 7));
    }

    @Test
    void a_month_far_above_or_below_the_others_stands_out() {
        var chart = months(60, 62, 58, 61, 120, 20);

        assertThat(chart.alarms())
                .containsExactly(
                        new Alarm(YearMonth.of(2026, 5), Signal.ABOVE), new Alarm(YearMonth.of(2026, 6), Signal.BELOW));
    }

    /// mean 0.06, 1000 decisions: 0.06 ± 3 · √(0.06 · 0.94 / 1000) = 0.06 ± 0.02253
    @Test
    void the_limits_are_three_standard_errors_from_the_mean() {
        var chart = months(50, 70);

        assertThat(chart.mean()).isCloseTo(0.06, within(1e-9));
        assertThat(chart.low(1000)).isCloseTo(0.03747, within(0.00001));
        assertThat(chart.high(1000)).isCloseTo(0.08253, within(0.00001));
        assertThat(chart.low(10)).isZero();
        assertThat(months(990, 990).high(3)).isEqualTo(1);
    }

    @Test
    void a_small_month_may_lie_further_out() {
        var months = List.of(new RefusalMonth(FIRST, 60, 1000), new RefusalMonth(FIRST.plusMonths(1), 2, 10));

        assertThat(RefusalChart.of(months).alarms()).isEmpty();
    }

    @Test
    void a_rate_that_lies_on_its_limit_stands_not_out() {
        assertThat(months(0, 0, 0).alarms()).as("nobody refused").isEmpty();
        assertThat(months(1000, 1000).alarms()).as("everybody refused").isEmpty();
    }

    @Test
    void months_without_decisions_are_left_out() {
        var chart = RefusalChart.of(List.of(new RefusalMonth(FIRST, 0, 0)));

        assertThat(chart.months()).isEmpty();
        assertThat(chart.mean()).isZero();
        assertThat(chart.alarms()).isEmpty();
    }

    @Test
    void more_refused_than_decided_is_no_month() {
        assertThatThrownBy(() -> new RefusalMonth(FIRST, 2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RefusalMonth(FIRST, -1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
