package plumbline.law.conduct.severity;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.conduct.Verdicts.brief;
import static plumbline.law.conduct.Verdicts.refused;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.conduct.Conviction;
import plumbline.law.conduct.Decider;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.RuleSet;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.Standing;

class AssessmentsTest {

    private static Set<Consulted> consulted(@Nullable String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(" ")).map(Consulted::valueOf).collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        AT 64: the authority, in an independent investigation | INDEPENDENT | APPROPRIATE_AUTHORITY | GROSS_MISCONDUCT | APPROPRIATE_AUTHORITY | refused, GATE-10
        the Director General, after the authority's views     | INDEPENDENT | DIRECTOR_GENERAL      | GROSS_MISCONDUCT | APPROPRIATE_AUTHORITY | allowed
        the Director General, without them                    | INDEPENDENT | DIRECTOR_GENERAL      | GROSS_MISCONDUCT | -                     | refused, GATE-10
        the investigator, in a directed investigation         | DIRECTED    | INVESTIGATOR          | MISCONDUCT       | APPROPRIATE_AUTHORITY | refused, GATE-10
        the Director General, in a directed investigation     | DIRECTED    | DIRECTOR_GENERAL      | MISCONDUCT       | APPROPRIATE_AUTHORITY | allowed
        the investigator of a local one, authority asked      | LOCAL       | INVESTIGATOR          | MISCONDUCT       | APPROPRIATE_AUTHORITY | allowed
        the investigator of a local one, authority not asked  | LOCAL       | INVESTIGATOR          | MISCONDUCT       | -                     | refused, GATE-10
        the authority, in a local one                         | LOCAL       | APPROPRIATE_AUTHORITY | MISCONDUCT       | APPROPRIATE_AUTHORITY | refused, GATE-10
        the authority, internally                             | INTERNAL    | APPROPRIATE_AUTHORITY | MISCONDUCT       | -                     | allowed
        the investigator, internally                          | INTERNAL    | INVESTIGATOR          | MISCONDUCT       | -                     | refused, GATE-10
        the authority, after the matter was returned          | RETURNED    | APPROPRIATE_AUTHORITY | MISCONDUCT       | -                     | allowed
        """)
    void the_right_person_assesses_after_asking_the_right_people(
            String example,
            InvestigationForm form,
            Decider by,
            Severity severity,
            @Nullable String asked,
            String expected) {
        var assessment =
                new Assessment(form, by, severity, consulted(asked), Conviction.NONE, false, "As set out in the note.");

        assertThat(brief(Assessments.may(assessment, RuleSet.RS_2025)))
                .as(example)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        AT 65: practice, line manager not consulted         | PRACTICE_REQUIRING_IMPROVEMENT | REFLECTIVE_PRACTICE  | -            | refused, GATE-11
        practice, line manager consulted                    | PRACTICE_REQUIRING_IMPROVEMENT | REFLECTIVE_PRACTICE  | LINE_MANAGER | allowed
        practice, but no action follows                     | PRACTICE_REQUIRING_IMPROVEMENT | NO_ACTION            | LINE_MANAGER | refused, GATE-10
        performance, line manager not consulted             | NO_BREACH                      | PERFORMANCE          | -            | refused, GATE-11
        vetting, line manager consulted                     | NO_BREACH                      | VETTING              | LINE_MANAGER | allowed
        no breach, no action                                | NO_BREACH                      | NO_ACTION            | -            | allowed
        misconduct sent to performance before investigation | MISCONDUCT                     | PERFORMANCE          | LINE_MANAGER | refused, GATE-10
        """)
    void below_misconduct_the_severity_decides_where_it_goes_and_the_line_manager_is_asked(
            String example, Severity severity, Route destination, @Nullable String asked, String expected) {
        assertThat(brief(Assessments.below(
                        InvestigationForm.INTERNAL, severity, destination, consulted(asked), RuleSet.RS_2025)))
                .as(example)
                .isEqualTo(expected);
    }

    private static Assessment internal(Severity severity, Conviction conviction, boolean outstanding, String why) {
        return new Assessment(
                InvestigationForm.INTERNAL,
                Decider.APPROPRIATE_AUTHORITY,
                severity,
                Set.of(),
                conviction,
                outstanding,
                why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        AT 58: indictable only, assessed as misconduct       | INDICTABLE_ONLY | MISCONDUCT       | RS_2025 | refused, GATE-19
        AT 58: indictable only, assessed as gross misconduct | INDICTABLE_ONLY | GROSS_MISCONDUCT | RS_2025 | allowed
        indictable only under the 2026 rules                 | INDICTABLE_ONLY | MISCONDUCT       | RS_2026 | refused, GATE-19
        indictable only under the older rules                | INDICTABLE_ONLY | MISCONDUCT       | RS_2020 | allowed
        AT 59: a summary offence is assessed like any other  | SUMMARY_ONLY    | MISCONDUCT       | RS_2025 | allowed
        either way is assessed like any other                | EITHER_WAY      | MISCONDUCT       | RS_2025 | allowed
        """)
    void only_an_indictable_only_conviction_fixes_the_severity(
            String example, Conviction conviction, Severity severity, RuleSet rules, String expected) {
        assertThat(brief(Assessments.may(internal(severity, conviction, false, "Reasons."), rules)))
                .as(example)
                .isEqualTo(expected);
    }

    @Test
    void a_mandatory_referral_comes_before_the_assessment() {
        assertThat(brief(Assessments.may(
                        internal(Severity.MISCONDUCT, Conviction.NONE, true, "Reasons."), RuleSet.RS_2025)))
                .isEqualTo("refused, GATE-1");
    }

    @Test
    void no_assessment_is_recorded_without_reasons() {
        assertThat(brief(Assessments.may(internal(Severity.MISCONDUCT, Conviction.NONE, false, " "), RuleSet.RS_2025)))
                .isEqualTo("refused, GATE-10");
    }

    @Test
    void vetting_is_no_destination_under_the_older_rules() {
        assertThat(brief(Assessments.below(
                        InvestigationForm.INTERNAL,
                        Severity.NO_BREACH,
                        Route.VETTING,
                        Set.of(Consulted.LINE_MANAGER),
                        RuleSet.RS_2020)))
                .isEqualTo("refused, GATE-10");
    }

    @Test
    void a_severity_can_be_revised_until_the_proceedings_start() {
        var local = new Assessment(
                InvestigationForm.LOCAL,
                Decider.INVESTIGATOR,
                Severity.GROSS_MISCONDUCT,
                Set.of(Consulted.APPROPRIATE_AUTHORITY),
                Conviction.NONE,
                false,
                "More messages were found.");

        assertThat(brief(Assessments.revise(local, Decider.INVESTIGATOR, false, RuleSet.RS_2025)))
                .isEqualTo("allowed, GATE-10");
        assertThat(refused(Assessments.revise(local, Decider.INVESTIGATOR, true, RuleSet.RS_2025))
                        .citation()
                        .provision())
                .isEqualTo("reg 14(6)");
        assertThat(brief(Assessments.revise(local, Decider.DIRECTOR_GENERAL, false, RuleSet.RS_2025)))
                .isEqualTo("refused, GATE-10");
    }

    private static Answers answers(
            boolean breach, boolean action, boolean dismissal, Standing standing, Conviction conviction) {
        return new Answers(breach, action, dismissal, Set.of(), standing, false, conviction);
    }

    @Test
    void the_answers_point_to_a_severity_and_a_likely_form() {
        var clean = Standing.CLEAN;
        var live = new Standing(false, true, false);
        var none = Conviction.NONE;

        assertThat(Questions.suggest(answers(false, false, false, clean, none), RuleSet.RS_2025)
                        .severity())
                .isEqualTo(Severity.NO_BREACH);
        assertThat(Questions.suggest(answers(true, false, false, clean, none), RuleSet.RS_2025)
                        .severity())
                .isEqualTo(Severity.PRACTICE_REQUIRING_IMPROVEMENT);
        assertThat(Questions.suggest(answers(true, true, false, clean, none), RuleSet.RS_2025)
                        .likelyForm())
                .contains(Route.MEETING);
        assertThat(Questions.suggest(answers(true, true, false, live, none), RuleSet.RS_2025)
                        .likelyForm())
                .contains(Route.HEARING);
        assertThat(Questions.suggest(answers(true, true, true, clean, none), RuleSet.RS_2025)
                        .severity())
                .isEqualTo(Severity.GROSS_MISCONDUCT);
    }

    @Test
    void an_indictable_only_conviction_leaves_nothing_to_decide() {
        var convicted = answers(true, true, false, Standing.CLEAN, Conviction.INDICTABLE_ONLY);

        assertThat(Questions.suggest(convicted, RuleSet.RS_2025).locked()).isTrue();
        assertThat(Questions.suggest(convicted, RuleSet.RS_2025).severity()).isEqualTo(Severity.GROSS_MISCONDUCT);
        assertThat(Questions.suggest(convicted, RuleSet.RS_2020).locked()).isFalse();
        assertThat(Questions.suggest(convicted, RuleSet.RS_2020).severity()).isEqualTo(Severity.MISCONDUCT);
    }

    @Test
    void what_aggravates_must_be_answered_in_the_rationale() {
        var answers = new Answers(
                true,
                true,
                false,
                Set.of(Aggravator.DISCRIMINATION, Aggravator.SENIORITY),
                Standing.CLEAN,
                true,
                Conviction.NONE);

        assertThat(Questions.suggest(answers, RuleSet.RS_2025).notes())
                .extracting(note -> note.sentence())
                .containsExactly(
                        "Say in the rationale why the severity is no higher although there is discrimination, rank or"
                                + " seniority.",
                        "Several incidents that are not closely connected: a hearing that finds misconduct may still"
                                + " dismiss or reduce in rank.");
    }
}
