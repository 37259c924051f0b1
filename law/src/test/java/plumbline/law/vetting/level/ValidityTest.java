package plumbline.law.vetting.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.vetting.Level;

/// Worked examples 1 and 2 of the specification: how long a clearance runs, and when its renewal is due.
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

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2032-12-31, true", "2033-01-01, false"})
    void a_national_security_clearance_stands_as_its_issuer_says(LocalDate day, boolean active) {
        var dv = new ExternalClearance(
                ExternalClearance.Kind.DV, "UKSV/1", LocalDate.of(2026, 1, 1), Optional.of(LocalDate.of(2033, 1, 1)));
        var open =
                new ExternalClearance(ExternalClearance.Kind.ESC, "UKSV/2", LocalDate.of(2026, 1, 1), Optional.empty());

        assertThat(dv.isActiveOn(day)).isEqualTo(active);
        assertThat(open.isActiveOn(day)).isEqualTo(!day.isBefore(LocalDate.of(2026, 1, 1)));
    }
}
