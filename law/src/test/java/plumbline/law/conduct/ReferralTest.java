package plumbline.law.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the answers to the referral criteria come to, and what somebody should think of who gave them.
class ReferralTest {

    private static Referral met(ReferralCriterion... criteria) {
        return new Referral(MatterKind.CONDUCT_MATTER, Set.of(criteria), Instant.EPOCH);
    }

    private static List<String> cautions(Referral referral, Standard... engaged) {
        return referral.cautions(Set.of(engaged));
    }

    @Test
    void the_criteria_that_make_it_mandatory_are_told_in_the_order_of_their_letters() {
        assertThat(met(ReferralCriterion.F, ReferralCriterion.D, ReferralCriterion.A)
                        .mandatory())
                .containsExactly(ReferralCriterion.A, ReferralCriterion.D);
        assertThat(met(ReferralCriterion.F).mandatory()).isEmpty();
        assertThat(met().mandatory()).isEmpty();
    }

    @Test
    void whoever_says_no_to_criterion_d_where_equality_is_engaged_is_asked_to_think_again() {
        assertThat(cautions(met(), Standard.EQUALITY_AND_DIVERSITY))
                .singleElement()
                .asString()
                .startsWith("Standard 3 (equality and diversity) is engaged");
        assertThat(cautions(met(ReferralCriterion.D), Standard.EQUALITY_AND_DIVERSITY))
                .isEmpty();
        assertThat(cautions(met(), Standard.DISCREDITABLE_CONDUCT)).isEmpty();
    }

    @Test
    void criterion_f_alone_asks_for_a_decision_on_a_voluntary_referral() {
        assertThat(cautions(met(ReferralCriterion.F)))
                .singleElement()
                .asString()
                .startsWith("Criterion (f) is met");
        assertThat(cautions(met(ReferralCriterion.F, ReferralCriterion.D))).isEmpty();
    }

    @Test
    void criterion_g_asks_for_a_decision_under_regulation_8() {
        assertThat(cautions(met(ReferralCriterion.G)))
                .singleElement()
                .asString()
                .startsWith("A chief officer's conduct");
    }
}
