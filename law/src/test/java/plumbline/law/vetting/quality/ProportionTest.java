package plumbline.law.vetting.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
    /// The inspections of 2022 and 2023, as intervals.
    @ParameterizedTest
    @CsvSource({"131, 725, 0.154, 0.210", "13, 300, 0.025, 0.073", "25, 114, 0.153, 0.304"})
    void a_rate_comes_with_its_interval(long part, long whole, double low, double high) {
        var proportion = new Proportion(part, whole);

        assertThat(proportion.low()).isCloseTo(low, within(0.0005));
        assertThat(proportion.high()).isCloseTo(high, within(0.0005));
    }

    @Test
    void none_of_ten_is_not_never_and_ten_of_ten_is_not_always() {
        assertThat(new Proportion(0, 10).low()).isZero();
        assertThat(new Proportion(0, 10).high()).isCloseTo(0.2775, within(0.0005));
        assertThat(new Proportion(10, 10).low()).isCloseTo(0.7225, within(0.0005));
        assertThat(new Proportion(10, 10).high()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0.18, 16", "0.05, 59", "0.043, 69", "0.02, 149"})
    void so_many_files_show_a_bad_decision_of_that_rate(double rate, int files) {
        assertThat(Proportion.filesToRead(rate)).isEqualTo(files);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "-1, 5", "6, 5"})
    void what_is_no_proportion_is_refused(long part, long whole) {
        assertThatThrownBy(() -> new Proportion(part, whole)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_of_one_is_a_proportion() {
        assertThat(new Proportion(1, 1).rate()).isEqualTo(1);
        assertThat(new Proportion(1, 4).rate()).isEqualTo(0.25);
        assertThat(new Proportion(0, 1).rate()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "NaN"})
    void no_number_of_files_shows_what_never_or_always_happens(double rate) {
        assertThatThrownBy(() -> Proportion.filesToRead(rate)).isInstanceOf(IllegalArgumentException.class);
    }
}
