package plumbline.law.vetting.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AgreementTest {
    /// Example 47.
    private static final Agreement TWO_HUNDRED = new Agreement(120, 22, 8, 50);

    @Test
    void two_hundred_cases_give_the_published_figures() {
        assertThat(TWO_HUNDRED.cases()).isEqualTo(200);
        assertThat(TWO_HUNDRED.agreed()).isCloseTo(0.850, within(0.0005));
        assertThat(TWO_HUNDRED.expected()).isCloseTo(0.5588, within(0.00005));
        assertThat(TWO_HUNDRED.kappa()).isCloseTo(0.660, within(0.001));
        assertThat(TWO_HUNDRED.mcNemar()).isCloseTo(5.633, within(0.001));
        assertThat(TWO_HUNDRED.alarm()).contains(Agreement.Alarm.LENIENT_FORCE);
    }

    @Test
    void a_force_that_refuses_more_readily_is_seen_too() {
        assertThat(new Agreement(120, 8, 22, 50).alarm()).contains(Agreement.Alarm.STRICT_FORCE);
    }

    @Test
    void a_difference_that_chance_explains_is_no_alarm() {
        assertThat(new Agreement(120, 16, 14, 50).alarm()).isEmpty();
        assertThat(new Agreement(120, 15, 15, 50).mcNemar()).isZero();
    }

    @Test
    void sides_that_never_differ_agree_throughout() {
        var agreement = new Agreement(80, 0, 0, 20);

        assertThat(agreement.kappa()).isCloseTo(1, within(1e-9));
        assertThat(agreement.mcNemar()).isZero();
        assertThat(agreement.alarm()).isEmpty();
    }

    @Test
    void without_cases_there_is_no_share_and_no_alarm() {
        var nothing = new Agreement(0, 0, 0, 0);

        assertThat(nothing.cases()).isZero();
        assertThat(nothing.agreed()).isNaN();
        assertThat(nothing.alarm()).isEmpty();
    }

    @Test
    void counts_are_not_negative() {
        assertThatThrownBy(() -> new Agreement(-1, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Agreement(0, -1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Agreement(0, 0, -1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Agreement(0, 0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
