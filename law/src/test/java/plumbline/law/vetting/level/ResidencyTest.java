package plumbline.law.vetting.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.vetting.Level;

/// Worked example 6: how long somebody must have lived here, right up to the application.
class ResidencyTest {
    private static final LocalDate APPLIED = LocalDate.of(2026, 9, 14);
    private static final Rules RULES = RuleBook.standard().on(APPLIED);

    @ParameterizedTest(name = "{0}, in the country since {1}: from {2}")
    @CsvSource({
        "MV, 2023-01-10, 2028-01-10",
        "RV, 2023-01-10, met",
        "RV, 2023-09-14, met",
        "RV, 2023-09-15, 2026-09-15",
        "MV, 2021-09-14, met",
        "MV, 2021-09-15, 2026-09-15",
        "RV, 2026-09-14, 2029-09-14"
    })
    void the_years_count_back_from_the_application(Level level, LocalDate arrived, String from) {
        var stays = List.of(
                abroad("2010-01-01", arrived.minusDays(1).toString(), Stay.Basis.RESIDENT),
                new Stay(arrived, Optional.empty(), true, Stay.Basis.RESIDENT));
        var residency = Residency.of(level, APPLIED, stays, RULES);

        if ("met".equals(from)) {
            assertThat(residency).isEqualTo(new Residency.Met(arrived));
        } else {
            assertThat(residency)
                    .isInstanceOfSatisfying(
                            Residency.NotMet.class,
                            not -> assertThat(not.from()).contains(LocalDate.parse(from)));
        }
    }

    @ParameterizedTest(name = "abroad as {0} counts: {1}")
    @CsvSource({
        "ARMED_FORCES, true",
        "CROWN_SERVICE, true",
        "DEPENDANT_ON_BASE, true",
        "DEPENDANT_OFF_BASE, false",
        "RESIDENT, false"
    })
    void service_abroad_counts_as_being_here_and_so_does_a_dependant_on_the_base(Stay.Basis basis, boolean counts) {
        var stays = List.of(
                uk("2025-06-01", null), abroad("2021-02-01", "2025-05-31", basis), uk("2000-01-01", "2021-01-31"));

        assertThat(Residency.of(Level.MV, APPLIED, stays, RULES) instanceof Residency.Met)
                .isEqualTo(counts);
    }

    @ParameterizedTest(name = "a hole of {0} days is passed over: {1}")
    @CsvSource({"31, true", "32, false"})
    void a_hole_that_nobody_need_explain_breaks_nothing(int days, boolean met) {
        LocalDate moved = LocalDate.of(2024, 5, 1);
        var stays = List.of(
                uk("2024-05-01", null),
                uk("2000-01-01", moved.minusDays(days + 1).toString()));

        assertThat(Residency.of(Level.RV, APPLIED, stays, RULES) instanceof Residency.Met)
                .isEqualTo(met);
    }

    @ParameterizedTest(name = "without an address for the last {0} days: {1}")
    @CsvSource({"31, true", "32, false"})
    void a_hole_before_the_application_is_like_any_other(int days, boolean met) {
        var stays = List.of(uk("2000-01-01", APPLIED.minusDays(days + 1).toString()));

        assertThat(Residency.of(Level.RV, APPLIED, stays, RULES) instanceof Residency.Met)
                .isEqualTo(met);
    }

    @Test
    void whoever_came_too_late_reads_since_when_they_live_here_and_what_is_needed() {
        assertThat(Residency.of(Level.MV, APPLIED, List.of(uk("2023-01-10", null)), RULES))
                .isInstanceOfSatisfying(
                        Residency.NotMet.class,
                        not -> assertThat(not.why())
                                .isEqualTo("The person has lived in the United Kingdom without a break since"
                                        + " Tuesday 10 January 2023; management vetting needs 5 years before the"
                                        + " application."));
    }

    @Test
    void a_longer_stay_covers_a_shorter_one_within_it() {
        var stays = List.of(uk("2026-01-01", null), uk("2025-06-01", null), uk("2020-01-01", "2025-12-31"));

        assertThat(Residency.of(Level.MV, APPLIED, stays, RULES))
                .isEqualTo(new Residency.Met(LocalDate.of(2020, 1, 1)));
    }

    @Test
    void whoever_does_not_live_here_meets_it_on_no_day() {
        var stays = List.of(uk("2000-01-01", "2025-12-31"), abroad("2026-01-01", null, Stay.Basis.RESIDENT));

        assertThat(Residency.of(Level.RV, APPLIED, stays, RULES))
                .isInstanceOfSatisfying(Residency.NotMet.class, not -> {
                    assertThat(not.from()).isEmpty();
                    assertThat(not.why())
                            .isEqualTo("The person does not live in the United Kingdom; recruitment vetting needs"
                                    + " 3 years before the application.");
                    assertThat(not.citation().mark().isUnconfirmed()).isTrue();
                });
    }

    @Test
    void a_stay_that_has_not_begun_counts_for_nothing() {
        assertThat(Residency.of(Level.RV, APPLIED, List.of(uk("2026-10-01", null)), RULES))
                .isInstanceOf(Residency.NotMet.class);
    }

    private static Stay uk(String from, @Nullable String to) {
        return new Stay(
                LocalDate.parse(from), Optional.ofNullable(to).map(LocalDate::parse), true, Stay.Basis.RESIDENT);
    }

    private static Stay abroad(String from, @Nullable String to, Stay.Basis basis) {
        return new Stay(LocalDate.parse(from), Optional.ofNullable(to).map(LocalDate::parse), false, basis);
    }
}
