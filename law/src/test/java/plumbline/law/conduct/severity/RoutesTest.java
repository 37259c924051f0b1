package plumbline.law.conduct.severity;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.conduct.Verdicts.brief;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.conduct.CaseToAnswer;
import plumbline.law.conduct.Decider;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.RuleSet;
import plumbline.law.conduct.Standing;

class RoutesTest {

    private static final Standing LIVE_FINAL_WARNING = new Standing(false, true, false);
    private static final Standing REDUCED = new Standing(false, false, true);

    private static Standing standing(String words) {
        return switch (words) {
            case "live final warning" -> LIVE_FINAL_WARNING;
            case "reduced in rank" -> REDUCED;
            default -> Standing.CLEAN;
        };
    }

    @ParameterizedTest(name = "{0} to {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
        GROSS_MISCONDUCT | HEARING             | clean              | allowed
        GROSS_MISCONDUCT | ACCELERATED_HEARING | clean              | allowed
        GROSS_MISCONDUCT | MEETING             | clean              | refused, GATE-14
        GROSS_MISCONDUCT | REFLECTIVE_PRACTICE | clean              | refused, GATE-40
        GROSS_MISCONDUCT | NO_ACTION           | clean              | refused, GATE-40
        MISCONDUCT       | MEETING             | clean              | allowed
        # AT 61: with a live final warning it is a hearing and not a meeting
        MISCONDUCT       | MEETING             | live final warning | refused, GATE-15
        MISCONDUCT       | HEARING             | live final warning | allowed
        MISCONDUCT       | MEETING             | reduced in rank    | refused, GATE-15
        MISCONDUCT       | HEARING             | reduced in rank    | allowed
        MISCONDUCT       | HEARING             | clean              | allowed, GATE-40
        MISCONDUCT       | REFLECTIVE_PRACTICE | clean              | allowed, GATE-40
        MISCONDUCT       | REFLECTIVE_PRACTICE | live final warning | refused, GATE-15
        MISCONDUCT       | ACCELERATED_HEARING | clean              | refused, GATE-16
        MISCONDUCT       | NO_ACTION           | clean              | refused, GATE-40
        NONE             | NO_ACTION           | clean              | allowed
        NONE             | REFLECTIVE_PRACTICE | clean              | allowed
        NONE             | PERFORMANCE         | clean              | allowed
        NONE             | VETTING             | clean              | allowed
        NONE             | HEARING             | clean              | refused, GATE-40
        """)
    void a_case_to_answer_decides_the_form(CaseToAnswer answer, Route route, String standing, String expected) {
        var facts = new RouteFacts(answer, false, standing(standing), null);

        assertThat(brief(Routes.may(route, facts, RuleSet.RS_2025))).isEqualTo(expected);
    }

    @Test
    void vetting_is_a_way_out_only_since_2025() {
        var facts = new RouteFacts(CaseToAnswer.NONE, false, Standing.CLEAN, null);

        assertThat(brief(Routes.may(Route.VETTING, facts, RuleSet.RS_2020))).isEqualTo("refused, GATE-40");
    }

    @Test
    void a_former_officer_is_never_brought_before_proceedings_for_misconduct_alone() {
        var facts = new RouteFacts(CaseToAnswer.MISCONDUCT, true, Standing.CLEAN, null);

        assertThat(brief(Routes.may(Route.MEETING, facts, RuleSet.RS_2025))).isEqualTo("refused, GATE-40");
        assertThat(brief(Routes.may(Route.HEARING, facts, RuleSet.RS_2025))).isEqualTo("refused, GATE-40");
    }

    @Test
    void a_direction_of_the_director_general_binds_the_form() {
        var facts = new RouteFacts(CaseToAnswer.GROSS_MISCONDUCT, false, Standing.CLEAN, Route.HEARING);

        assertThat(brief(Routes.may(Route.HEARING, facts, RuleSet.RS_2025))).isEqualTo("allowed");
        assertThat(brief(Routes.may(Route.ACCELERATED_HEARING, facts, RuleSet.RS_2025)))
                .isEqualTo("refused, GATE-40");
    }

    @Test
    void every_route_is_shown_with_its_reason() {
        var facts = new RouteFacts(CaseToAnswer.GROSS_MISCONDUCT, false, Standing.CLEAN, null);

        assertThat(Routes.options(facts, RuleSet.RS_2025)).containsOnlyKeys(Route.values());
        assertThat(Routes.options(facts, RuleSet.RS_2025).entrySet().stream()
                        .filter(option -> option.getValue().isAllowed())
                        .map(option -> option.getKey()))
                .containsExactly(Route.HEARING, Route.ACCELERATED_HEARING);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        before the start, with reasons     | false | false | NO_ACTION           | Evidence fell away. | allowed, WITHDRAWAL
        into reflective practice           | false | false | REFLECTIVE_PRACTICE | Evidence fell away. | allowed, WITHDRAWAL
        after the start                    | true  | false | NO_ACTION           | Evidence fell away. | refused, WITHDRAWAL
        directed by the Director General   | false | true  | NO_ACTION           | Evidence fell away. | refused, WITHDRAWAL
        into a meeting                     | false | false | MEETING             | Evidence fell away. | refused, WITHDRAWAL
        without reasons                    | false | false | NO_ACTION           | ' '                 | refused, WITHDRAWAL
        """)
    void proceedings_can_be_withdrawn_before_they_start(
            String example, boolean started, boolean directed, Route instead, String why, String expected) {
        assertThat(brief(Routes.withdraw(started, directed, instead, why)))
                .as(example)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        the authority, locally                       | LOCAL       | APPROPRIATE_AUTHORITY | -                     | true  | Reasons. | allowed
        the Director General, after seeking views    | INDEPENDENT | DIRECTOR_GENERAL      | APPROPRIATE_AUTHORITY | true  | Reasons. | allowed
        the Director General, without                | INDEPENDENT | DIRECTOR_GENERAL      | -                     | true  | Reasons. | refused, GATE-4
        the authority, in a directed investigation   | DIRECTED    | APPROPRIATE_AUTHORITY | -                     | true  | Reasons. | refused, GATE-4
        before the report                            | LOCAL       | APPROPRIATE_AUTHORITY | -                     | false | Reasons. | refused, GATE-4
        without reasons                              | INTERNAL    | APPROPRIATE_AUTHORITY | -                     | true  | ' '      | refused, GATE-4
        """)
    void whoever_controls_the_investigation_decides_whether_there_is_a_case(
            String example,
            InvestigationForm form,
            Decider by,
            @Nullable Consulted consulted,
            boolean reported,
            String why,
            String expected) {
        Set<Consulted> asked = consulted == null ? Set.of() : Set.of(consulted);

        assertThat(brief(CasesToAnswer.decide(form, by, asked, reported, why)))
                .as(example)
                .isEqualTo(expected);
    }
}
