package plumbline.law.vetting.holding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.ApplicationReason;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.level.Check;
import plumbline.law.vetting.level.LegacyAudit.Old;
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
        assertThat(shortfall(all(), false, GRANTED.plusYears(10).plusDays(1), true))
                .isEqualTo(new Shortfall(List.of(), List.of(), false, true));
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

    private static Shortfall shortfall(
            Map<Check, LocalDate> checks, boolean overturned, LocalDate expires, boolean checksKnown) {
        var sought = new Sought(Level.RV, Applicant.OFFICER, ApplicationReason.NEW, true, true);
        return Shortfall.under(
                RULES, new Old(UUID.randomUUID(), sought, GRANTED, checks, overturned), expires, checksKnown);
    }

    private static Map<Check, LocalDate> all() {
        var checks = new EnumMap<Check, LocalDate>(Check.class);
        for (var check : Check.values()) {
            checks.put(check, GRANTED.minusDays(10));
        }
        return checks;
    }
}
