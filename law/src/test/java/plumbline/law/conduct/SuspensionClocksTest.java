package plumbline.law.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.clock.Deadline;
import plumbline.law.clock.WorkingDays;

class SuspensionClocksTest {

    private static final WorkingDays DAYS = WorkingDays.englandAndWales();

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    @ParameterizedTest(name = "gross misconduct {0}, criminal investigation {1}: decide by {2}")
    @CsvSource(delimiter = '|', textBlock = """
        2026-12-24 | 2026-12-01 | 2026-12-31
        2026-11-20 | 2026-11-23 | 2026-11-26
        """)
    void the_decision_clock_starts_when_both_conditions_are_met(LocalDate gross, LocalDate criminal, LocalDate by) {
        assertThat(SuspensionClocks.decision(RuleSet.RS_2026, noon(gross), noon(criminal), DAYS)
                        .flatMap(Deadline::lastDay))
                .contains(by);
        assertThat(SuspensionClocks.decision(RuleSet.RS_2025, noon(gross), noon(criminal), DAYS))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}, suspended {1}: review by {2}")
    @CsvSource(delimiter = '|', textBlock = """
        RS_2026 | 2026-09-14 | 2026-12-07
        RS_2025 | 2026-11-20 | 2026-12-20
        RS_2025 | 2026-05-23 | 2026-06-22
        """)
    void the_first_review_is_within_four_weeks_or_twelve(RuleSet rules, LocalDate suspended, LocalDate by) {
        assertThat(SuspensionClocks.firstReview(rules, noon(suspended), DAYS).lastDay())
                .contains(by);
    }

    @Test
    void the_review_names_its_pattern_and_that_it_is_unconfirmed() {
        Deadline review = SuspensionClocks.firstReview(RuleSet.RS_2026, noon(LocalDate.of(2026, 9, 14)), DAYS);

        assertThat(review.arithmetic()).anyMatch(step -> step.startsWith("Pattern T4"));
        assertThat(review.terms().unconfirmed())
                .anyMatch(doubt -> doubt.contains("twelve weeks from one professional summary"));
    }
}
