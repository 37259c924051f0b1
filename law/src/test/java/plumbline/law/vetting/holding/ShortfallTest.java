package plumbline.law.vetting.holding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.ApplicationReason;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.level.Check;
import plumbline.law.vetting.level.RuleBook;
import plumbline.law.vetting.level.Rules;
import plumbline.law.vetting.level.Sought;

class ShortfallTest {
    private static final LocalDate GRANTED = LocalDate.of(2026, 9, 14);
    private static final Rules RULES = RuleBook.standard().on(GRANTED);

    @Test
    void a_clearance_with_every_check_and_the_right_length_meets_the_rules() {
        var shortfall = shortfall(all(), false, GRANTED.plusYears(10), true);

        assertThat(shortfall.isNone()).isTrue();
        assertThat(shortfall.risk()).isZero();
    }

    @Test
    void a_check_that_was_not_made_or_made_later_is_named() {
        var checks = all();
        checks.remove(Check.SB);
        checks.put(Check.PND, GRANTED.plusDays(1));

        var shortfall = shortfall(checks, false, GRANTED.plusYears(10), true);

        assertThat(shortfall).isEqualTo(new Shortfall(List.of(Check.SB), List.of(Check.PND), false, false));
        assertThat(shortfall.risk()).isEqualTo(11);
    }

    @Test
    void a_clearance_that_runs_longer_than_the_rules_give_no_longer_meets_them() {
        var longer = shortfall(all(), false, GRANTED.plusYears(10).plusDays(1), true);

        assertThat(longer).isEqualTo(new Shortfall(List.of(), List.of(), false, true));
        assertThat(longer.isNone()).isFalse();
        assertThat(longer.risk()).isEqualTo(1);
    }

    @Test
    void an_overturned_refusal_weighs_more_than_any_number_of_checks() {
        var overturned = shortfall(all(), true, GRANTED.plusYears(10), true);
        var nothing = shortfall(Map.of(), false, GRANTED.plusYears(11), true);

        assertThat(overturned.risk()).isGreaterThan(nothing.risk());
    }

    @Test
    void where_nobody_wrote_down_the_checks_only_its_length_is_looked_at() {
        assertThat(shortfall(Map.of(), true, GRANTED.plusYears(10), false).isNone())
                .isTrue();
        assertThat(shortfall(Map.of(), true, GRANTED.plusYears(11), false).tooLong())
                .isTrue();
    }

    @Test
    void one_thing_is_enough_to_fall_short() {
        var check = List.of(Check.SB);

        assertThat(List.of(
                        new Shortfall(check, List.of(), false, false),
                        new Shortfall(List.of(), check, false, false),
                        new Shortfall(List.of(), List.of(), true, false),
                        new Shortfall(List.of(), List.of(), false, true)))
                .noneMatch(Shortfall::isNone);
    }

    @Test
    void a_check_that_the_level_asks_for_by_risk_only_is_not_missing() {
        var checks = all();
        checks.remove(Check.CIV);

        assertThat(shortfall(checks, false, GRANTED.plusYears(10), true).isNone())
                .isTrue();
    }

    @Test
    void a_check_on_the_day_of_the_grant_was_in_time() {
        var checks = all();
        checks.put(Check.PNC, GRANTED);

        assertThat(shortfall(checks, false, GRANTED.plusYears(10), true).isNone())
                .isTrue();
    }

    /// Worked example 45: nobody lacks two things, so that the people add up.
    @Test
    void the_audit_of_older_clearances_finds_all_five_thousand_and_seventy_three() {
        var found = new ArrayList<Shortfall>();
        for (int i = 0; i < 4_528 + 431 + 114 + 10; i++) {
            var checks = all();
            if (i < 4_528) {
                checks.remove(Check.SB);
            } else if (i < 4_528 + 431) {
                checks.remove(Check.MOD);
            }
            boolean overturned = i >= 4_528 + 431 && i < 5_073;
            found.add(shortfall(checks, overturned, GRANTED.plusYears(10), true));
        }

        assertThat(found.stream().filter(one -> !one.isNone())).hasSize(5_073);
        assertThat(found.stream().filter(one -> one.missing().contains(Check.SB)))
                .hasSize(4_528);
        assertThat(found.stream().filter(one -> one.missing().contains(Check.MOD)))
                .hasSize(431);
        assertThat(found.stream().filter(Shortfall::overturned)).hasSize(114);
    }

    private static Shortfall shortfall(
            Map<Check, LocalDate> checks, boolean overturned, LocalDate expires, boolean checksKnown) {
        var sought = new Sought(Level.RV, Applicant.OFFICER, ApplicationReason.NEW, true, true);
        return Shortfall.under(RULES, new Shortfall.Old(sought, GRANTED, checks, overturned), expires, checksKnown);
    }

    private static Map<Check, LocalDate> all() {
        var checks = new EnumMap<Check, LocalDate>(Check.class);
        for (var check : Check.values()) {
            checks.put(check, GRANTED.minusDays(10));
        }
        return checks;
    }
}
