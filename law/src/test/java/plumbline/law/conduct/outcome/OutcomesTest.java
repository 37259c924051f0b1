package plumbline.law.conduct.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plumbline.law.conduct.Verdicts.brief;
import static plumbline.law.conduct.Verdicts.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.RuleSet;
import plumbline.law.conduct.Standing;
import plumbline.law.conduct.Warning;

class OutcomesTest {

    private static final Standing LIVE_WARNING = new Standing(true, false, false);
    private static final Standing LIVE_FINAL = new Standing(false, true, false);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        gross misconduct, dismissal                        | HEARING             | GROSS_MISCONDUCT | DISMISSAL             | RS_2025 | allowed
        AT 55: gross misconduct, final warning, no reasons | HEARING             | GROSS_MISCONDUCT | FINAL_WRITTEN_WARNING | RS_2025 | refused, GATE-18
        the same under the 2026 rules                      | HEARING             | GROSS_MISCONDUCT | FINAL_WRITTEN_WARNING | RS_2026 | refused, GATE-18
        AT 56: gross misconduct, final warning, RS-2020    | HEARING             | GROSS_MISCONDUCT | FINAL_WRITTEN_WARNING | RS_2020 | allowed
        the same under RS-2012, which was not read         | HEARING             | GROSS_MISCONDUCT | FINAL_WRITTEN_WARNING | RS_2012 | allowed, GATE-18
        the same with the panel of 2024                    | HEARING             | GROSS_MISCONDUCT | FINAL_WRITTEN_WARNING | RS_2020_2024_PANEL | allowed
        gross misconduct, a mere warning                   | HEARING             | GROSS_MISCONDUCT | WRITTEN_WARNING       | RS_2025 | refused, GATE-18
        gross misconduct, no action                        | HEARING             | GROSS_MISCONDUCT | NO_ACTION             | RS_2025 | refused, GATE-18
        gross misconduct, no action, RS-2020               | HEARING             | GROSS_MISCONDUCT | NO_ACTION             | RS_2020 | allowed, GATE-18
        accelerated hearing, dismissal                     | ACCELERATED_HEARING | GROSS_MISCONDUCT | DISMISSAL             | RS_2025 | allowed
        accelerated hearing, misconduct, warning           | ACCELERATED_HEARING | MISCONDUCT       | WRITTEN_WARNING       | RS_2025 | refused, GATE-18
        accelerated hearing, misconduct, case dismissed    | ACCELERATED_HEARING | MISCONDUCT       | NO_ACTION             | RS_2025 | allowed
        hearing, misconduct, written warning               | HEARING             | MISCONDUCT       | WRITTEN_WARNING       | RS_2025 | allowed
        hearing, misconduct, final warning                 | HEARING             | MISCONDUCT       | FINAL_WRITTEN_WARNING | RS_2025 | allowed
        hearing, misconduct, dismissal                     | HEARING             | MISCONDUCT       | DISMISSAL             | RS_2025 | refused, GATE-18
        hearing, misconduct, no action                     | HEARING             | MISCONDUCT       | NO_ACTION             | RS_2025 | refused, GATE-18
        meeting, misconduct, written warning               | MEETING             | MISCONDUCT       | WRITTEN_WARNING       | RS_2025 | allowed
        AT 57: meeting, misconduct, no action              | MEETING             | MISCONDUCT       | NO_ACTION             | RS_2025 | refused, GATE-18
        the same under RS-2020                             | MEETING             | MISCONDUCT       | NO_ACTION             | RS_2020 | allowed, GATE-18
        meeting, misconduct, dismissal                     | MEETING             | MISCONDUCT       | DISMISSAL             | RS_2025 | refused, GATE-18
        meeting, gross misconduct                          | MEETING             | GROSS_MISCONDUCT | DISMISSAL             | RS_2025 | refused, GATE-14
        not proven, reflective practice                    | HEARING             | NOT_PROVEN       | REFLECTIVE_PRACTICE   | RS_2025 | allowed
        not proven, no action                              | MEETING             | NOT_PROVEN       | NO_ACTION             | RS_2025 | allowed
        not proven, a warning                              | MEETING             | NOT_PROVEN       | WRITTEN_WARNING       | RS_2025 | refused, GATE-18
        would have been dismissed, of someone serving      | HEARING             | GROSS_MISCONDUCT | WOULD_HAVE_BEEN_DISMISSED | RS_2025 | refused, GATE-18
        """)
    void the_outcome_must_be_in_the_matrix(
            String example, Forum forum, Finding finding, Outcome outcome, RuleSet rules, String expected) {
        assertThat(brief(Outcomes.may(outcome, OutcomeFacts.of(forum, finding), rules)))
                .as(example)
                .isEqualTo(expected);
    }

    @Test
    void an_answer_for_the_2012_rules_says_that_they_were_not_read() {
        var facts = OutcomeFacts.of(Forum.MEETING, Finding.MISCONDUCT);

        var no = refused(Outcomes.may(Outcome.DISMISSAL, facts, RuleSet.RS_2012));

        assertThat(no.reason()).endsWith("this is the answer of the 2020 Regulations: take advice.");
        assertThat(no.citation().mark().isUnconfirmed()).isTrue();
        assertThat(no.citation().instrument()).contains("2012");
    }

    @Test
    void at_55_exceptional_circumstances_with_reasons_open_a_lower_outcome() {
        var facts = OutcomeFacts.of(Forum.HEARING, Finding.GROSS_MISCONDUCT)
                .exceptional("An isolated act of a junior officer under duress.")
                .rankHeard(Rank.SERGEANT);

        assertThat(brief(Outcomes.may(Outcome.FINAL_WRITTEN_WARNING, facts, RuleSet.RS_2025)))
                .isEqualTo("allowed");
        assertThat(brief(Outcomes.may(Outcome.REDUCTION_IN_RANK, facts, RuleSet.RS_2025)))
                .isEqualTo("allowed");
        assertThat(brief(Outcomes.may(Outcome.NO_ACTION, facts, RuleSet.RS_2025)))
                .isEqualTo("refused, GATE-18");
    }

    @Test
    void at_61_misconduct_on_a_live_final_warning_can_end_in_dismissal_and_not_in_another_warning() {
        var facts = OutcomeFacts.of(Forum.HEARING, Finding.MISCONDUCT).standing(LIVE_FINAL);

        assertThat(brief(Outcomes.may(Outcome.DISMISSAL, facts, RuleSet.RS_2025)))
                .isEqualTo("allowed");
        assertThat(brief(Outcomes.may(Outcome.FINAL_WRITTEN_WARNING, facts, RuleSet.RS_2025)))
                .isEqualTo("refused, GATE-18");
        assertThat(brief(Outcomes.may(Outcome.WRITTEN_WARNING, facts, RuleSet.RS_2025)))
                .isEqualTo("refused, GATE-18");
    }

    @Test
    void a_second_written_warning_is_not_open() {
        var facts = OutcomeFacts.of(Forum.MEETING, Finding.MISCONDUCT).standing(LIVE_WARNING);

        assertThat(brief(Outcomes.may(Outcome.WRITTEN_WARNING, facts, RuleSet.RS_2025)))
                .isEqualTo("refused, GATE-18");
        assertThat(brief(Outcomes.may(Outcome.FINAL_WRITTEN_WARNING, facts, RuleSet.RS_2025)))
                .isEqualTo("allowed");
    }

    @Test
    void several_unconnected_incidents_allow_dismissal_for_misconduct_at_a_hearing_only() {
        assertThat(brief(Outcomes.may(
                        Outcome.DISMISSAL,
                        OutcomeFacts.of(Forum.HEARING, Finding.MISCONDUCT).severalIncidents(),
                        RuleSet.RS_2025)))
                .isEqualTo("allowed");
        assertThat(brief(Outcomes.may(
                        Outcome.DISMISSAL,
                        OutcomeFacts.of(Forum.MEETING, Finding.MISCONDUCT).severalIncidents(),
                        RuleSet.RS_2025)))
                .isEqualTo("refused, GATE-18");
    }

    @Test
    void a_reduction_in_rank_needs_a_rank_to_lose_no_recent_reduction_and_the_authoritys_views() {
        var gross = OutcomeFacts.of(Forum.HEARING, Finding.GROSS_MISCONDUCT);

        assertThat(refused(Outcomes.may(Outcome.REDUCTION_IN_RANK, gross, RuleSet.RS_2020))
                        .reason())
                .isEqualTo("A constable holds the lowest rank.");
        var sergeant = gross.rankHeard(Rank.SERGEANT);
        assertThat(brief(Outcomes.may(Outcome.REDUCTION_IN_RANK, sergeant, RuleSet.RS_2020)))
                .isEqualTo("allowed");
        assertThat(brief(Outcomes.may(
                        Outcome.REDUCTION_IN_RANK,
                        sergeant.standing(new Standing(false, false, true)),
                        RuleSet.RS_2020)))
                .isEqualTo("refused, GATE-18");
        var unheard = new OutcomeFacts(
                Forum.HEARING, Finding.GROSS_MISCONDUCT, Standing.CLEAN, false, false, Rank.SERGEANT, "", false);
        assertThat(brief(Outcomes.may(Outcome.REDUCTION_IN_RANK, unheard, RuleSet.RS_2020)))
                .isEqualTo("refused, GATE-18");
    }

    @Test
    void gross_misconduct_of_a_former_officer_does_not_force_the_finding() {
        var facts = OutcomeFacts.of(Forum.ACCELERATED_HEARING, Finding.GROSS_MISCONDUCT)
                .ofFormer();

        assertThat(Outcomes.matrix(facts, RuleSet.RS_2025).entrySet().stream()
                        .filter(entry -> entry.getValue().isAllowed())
                        .map(entry -> entry.getKey()))
                .containsExactly(Outcome.NO_ACTION, Outcome.WOULD_HAVE_BEEN_DISMISSED);
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void every_outcome_has_an_answer_under_every_version_of_the_rules(RuleSet rules) {
        for (Forum forum : Forum.values()) {
            for (Finding finding : Finding.values()) {
                var matrix = Outcomes.matrix(OutcomeFacts.of(forum, finding), rules);
                assertThat(matrix).containsOnlyKeys(Outcome.values());
                matrix.values().forEach(verdict -> assertThat(brief(verdict)).isNotBlank());
            }
        }
    }

    @ParameterizedTest(name = "AT 32: assessed on {0}, live: {1}")
    @CsvSource({"2028-03-30, true", "2028-03-31, false", "2026-03-31, true", "2026-03-30, false"})
    void a_final_warning_counts_from_its_notice_through_its_last_day(LocalDate assessed, boolean live) {
        var warning = new Warning(true, LocalDate.of(2026, 3, 31), LocalDate.of(2028, 3, 30));

        var standing = Standing.on(assessed, List.of(warning), List.of());

        assertThat(standing.finalWarning()).isEqualTo(live);
        assertThat(standing.callsForHearing()).isEqualTo(live);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-09, true", "2026-07-10, false", "2025-01-09, false"})
    void a_reduction_in_rank_counts_for_eighteen_months(LocalDate assessed, boolean counts) {
        var standing = Standing.on(assessed, List.of(), List.of(LocalDate.of(2025, 1, 10)));

        assertThat(standing.reducedInRank()).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "WRITTEN_WARNING, 18, true",
        "WRITTEN_WARNING, 24, false",
        "FINAL_WRITTEN_WARNING, 24, true",
        "FINAL_WRITTEN_WARNING, 60, true",
        "FINAL_WRITTEN_WARNING, 61, false",
        "FINAL_WRITTEN_WARNING, 18, false"
    })
    void a_warning_lasts_as_long_as_the_regulations_say(Outcome warning, int months, boolean allowed) {
        assertThat(Outcomes.length(warning, months).isAllowed()).isEqualTo(allowed);
    }

    @Test
    void dismissal_has_no_length() {
        assertThatThrownBy(() -> Outcomes.length(Outcome.DISMISSAL, 18)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_outcome_comes_after_the_finding_and_after_hearing_the_officer() {
        assertThat(brief(Outcomes.ready(false, false))).isEqualTo("refused, GATE-18");
        assertThat(brief(Outcomes.ready(true, false))).isEqualTo("refused, GATE-18");
        assertThat(brief(Outcomes.ready(true, true))).isEqualTo("allowed");
    }

    @Test
    void only_the_seated_panel_finds_and_a_meeting_finds_no_gross_misconduct() {
        assertThat(brief(Findings.may(Forum.HEARING, Finding.GROSS_MISCONDUCT, true)))
                .isEqualTo("allowed");
        assertThat(brief(Findings.may(Forum.HEARING, Finding.GROSS_MISCONDUCT, false)))
                .isEqualTo("refused, GATE-17");
        assertThat(brief(Findings.may(Forum.MEETING, Finding.GROSS_MISCONDUCT, true)))
                .isEqualTo("refused, GATE-14");
        assertThat(brief(Findings.heard(false, ""))).isEqualTo("refused, HEARD");
        assertThat(brief(Findings.heard(false, "Unwell, asked to go on."))).isEqualTo("allowed");
    }
}
