package plumbline.law.vetting.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.Verdict;
import plumbline.law.vetting.Level;

/// Worked examples 1, 2, 4 and 13 of the specification: how long a clearance runs, and what a post needs.
class ValidityTest {
    private static final Rules RULES = RuleBook.standard().on(LocalDate.of(2026, 9, 14));

    @ParameterizedTest(name = "{0} granted {1} is good until before {2}")
    @CsvSource({
        "RV,          2026-09-14, 2036-09-14",
        "MV,          2024-02-29, 2031-02-28",
        "MV_ENHANCED, 2024-02-29, 2031-02-28",
        "NPPV1,       2026-07-01, 2029-07-01",
        "NPPV2A,      2026-07-01, 2029-07-01",
        "NPPV2F,      2026-07-01, 2029-07-01",
        "NPPV3,       2026-07-01, 2031-07-01"
    })
    void it_runs_in_calendar_years_and_its_end_is_the_first_day_without_it(
            Level level, LocalDate granted, LocalDate expires) {
        assertThat(Validity.of(level, granted, RULES)).isEqualTo(new Validity(granted, expires));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-09-13, NOT_YET", "2026-09-14, ACTIVE", "2036-09-13, ACTIVE", "2036-09-14, EXPIRED"})
    void it_is_active_from_its_first_day_to_the_day_before_its_end(LocalDate day, Validity.On on) {
        assertThat(Validity.of(Level.RV, LocalDate.of(2026, 9, 14), RULES).on(day))
                .isEqualTo(on);
    }

    @Test
    void a_renewal_opens_a_year_before_and_is_reminded_of_ever_more_often() {
        var validity = new Validity(LocalDate.of(2016, 10, 31), LocalDate.of(2026, 10, 31));

        assertThat(validity.renewalOpens(RULES)).isEqualTo("2025-10-31");
        assertThat(validity.reminders(RULES))
                .map(LocalDate::toString)
                .containsExactly(
                        "2025-10-31",
                        "2026-04-30",
                        "2026-07-31",
                        "2026-09-30",
                        "2026-10-07",
                        "2026-10-14",
                        "2026-10-21",
                        "2026-10-28");
    }

    @Test
    void a_designated_post_is_lost_on_the_day_the_higher_clearance_ends_while_the_lower_one_stands() {
        var mv = new Held(Level.MV, new Validity(LocalDate.of(2019, 10, 31), LocalDate.of(2026, 10, 31)), none());
        var rv = new Held(Level.RV, new Validity(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1)), none());
        var designated = new Post("CT-04", "Intelligence desk", Level.MV);
        var ordinary = new Post("RP-11", "Response", Level.RV);
        var last = LocalDate.of(2026, 10, 30);

        assertThat(designated.mayBeHeldBy(List.of(rv, mv), last).isAllowed()).isTrue();
        assertThat(designated.mayBeHeldBy(List.of(rv, mv), last.plusDays(1)))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.reason())
                                .isEqualTo(
                                        "\"Intelligence desk\" needs management vetting, and no such clearance stands on"
                                                + " Saturday 31 October 2026."));
        assertThat(ordinary.mayBeHeldBy(List.of(rv, mv), last.plusDays(1)).isAllowed())
                .isTrue();
    }

    @Test
    void a_rejoiner_finds_nothing_to_come_back_to() {
        var old = new Held(
                Level.RV,
                new Validity(LocalDate.of(2021, 5, 1), LocalDate.of(2031, 5, 1)),
                Optional.of(LocalDate.of(2025, 7, 1)));

        assertThat(old.isActiveOn(LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(old.isActiveOn(LocalDate.of(2025, 7, 1))).isFalse();
        assertThat(old.isActiveOn(LocalDate.of(2026, 9, 1))).isFalse();
    }

    @ParameterizedTest(name = "{0} is good for {1}: {2}")
    @CsvSource({
        "MV,          RV,          true",
        "RV,          MV,          false",
        "MV_ENHANCED, MV,          true",
        "MV,          MV_ENHANCED, false",
        "NPPV3,       NPPV1,       true",
        "NPPV3,       RV,          false",
        "NPPV2F,      NPPV2A,      true",
        "NPPV2A,      NPPV2F,      false",
        "NPPV1,       NPPV1,       true",
        "NPPV1,       NPPV2A,      false",
        "MV,          NPPV1,       false"
    })
    void a_higher_level_is_good_for_a_lower_one_of_its_own_kind(Level held, Level required, boolean good) {
        var validity = new Validity(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 1, 1));
        assertThat(new Held(held, validity, none()).covers(required)).isEqualTo(good);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2032-12-31, true", "2033-01-01, false"})
    void a_national_security_clearance_stands_as_its_issuer_says(LocalDate day, boolean active) {
        var dv = new ExternalClearance(
                ExternalClearance.Kind.DV, "UKSV/1", LocalDate.of(2026, 1, 1), Optional.of(LocalDate.of(2033, 1, 1)));
        var open = new ExternalClearance(ExternalClearance.Kind.ESC, "UKSV/2", LocalDate.of(2026, 1, 1), none());

        assertThat(dv.isActiveOn(day)).isEqualTo(active);
        assertThat(open.isActiveOn(day)).isEqualTo(!day.isBefore(LocalDate.of(2026, 1, 1)));
    }

    private static Optional<LocalDate> none() {
        return Optional.empty();
    }
}
