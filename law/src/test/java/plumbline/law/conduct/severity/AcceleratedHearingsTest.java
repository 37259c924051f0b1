package plumbline.law.conduct.severity;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.conduct.Verdicts.brief;
import static plumbline.law.conduct.Verdicts.refused;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.RuleSet;

class AcceleratedHearingsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        both conditions, on the investigator's statement  | INVESTIGATORS_STATEMENT | true  | true  | -                       | false | RS_2020 | allowed
        evidence on paper is not enough                   | INVESTIGATORS_STATEMENT | false | true  | -                       | false | RS_2025 | refused, GATE-16
        leaving is not urgent                             | INVESTIGATORS_STATEMENT | true  | false | -                       | false | RS_2025 | refused, GATE-16
        after the final report, since 2025                | FINAL_REPORT            | true  | true  | -                       | false | RS_2025 | allowed
        after the final report, under the older rules     | FINAL_REPORT            | true  | true  | -                       | false | RS_2020 | refused, GATE-16
        after the final report, for former officers only  | FINAL_REPORT            | true  | true  | -                       | false | RS_2025_FORMER_AMH | refused, GATE-16
        after criminal proceedings                        | END_OF_PREJUDICE        | true  | true  | -                       | false | RS_2020 | allowed
        the Director General directed proceedings         | FINAL_REPORT            | true  | true  | DIRECTED_TO_PROCEED     | false | RS_2025 | refused, GATE-16
        a recommendation on the form was accepted         | FINAL_REPORT            | true  | true  | RECOMMENDATION_ACCEPTED | false | RS_2025 | refused, GATE-16
        the day of the hearing has come                   | FINAL_REPORT            | true  | true  | HEARING_DAY_REACHED     | false | RS_2025 | refused, GATE-16
        the Director General directs certification        | DIRECTION               | true  | true  | RECOMMENDATION_ACCEPTED | false | RS_2025 | allowed
        met, but inappropriate at present                 | FINAL_REPORT            | true  | true  | -                       | true  | RS_2025 | refused, GATE-16
        """)
    void both_special_conditions_are_needed_and_nothing_must_bar_it(
            String example,
            Trigger trigger,
            boolean suffices,
            boolean urgent,
            @Nullable Bar bar,
            boolean inappropriate,
            RuleSet rules,
            String expected) {
        var proposed =
                new Certification(trigger, suffices, urgent, bar == null ? Set.of() : Set.of(bar), inappropriate);

        assertThat(brief(AcceleratedHearings.certify(proposed, rules)))
                .as(example)
                .isEqualTo(expected);
    }

    @Test
    void declining_in_the_director_generals_case_needs_a_memorandum() {
        assertThat(brief(AcceleratedHearings.decline(InvestigationForm.LOCAL, "Witnesses are needed.")))
                .isEqualTo("allowed");
        assertThat(brief(AcceleratedHearings.decline(InvestigationForm.INDEPENDENT, "Witnesses are needed.")))
                .isEqualTo("allowed, GATE-16");
        assertThat(refused(AcceleratedHearings.decline(InvestigationForm.INDEPENDENT, ""))
                        .citation()
                        .provision())
                .isEqualTo("reg 26");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        HEARING,             false, RS_2025,            'refused, GATE-16'
        HEARING,             true,  RS_2025,            allowed
        ACCELERATED_HEARING, false, RS_2025,            allowed
        HEARING,             false, RS_2025_FORMER_AMH, 'refused, GATE-16'
        HEARING,             false, RS_2020,            allowed
        """)
    void a_former_officer_goes_to_an_accelerated_hearing_unless_a_hearing_is_chosen(
            Route route, boolean chosen, RuleSet rules, String expected) {
        assertThat(brief(AcceleratedHearings.formerOfficer(route, chosen, rules)))
                .isEqualTo(expected);
    }

    @Test
    void a_case_in_which_gross_misconduct_is_not_found_may_go_back_to_ordinary_handling() {
        assertThat(brief(AcceleratedHearings.after(Finding.MISCONDUCT, true))).isEqualTo("allowed");
        assertThat(brief(AcceleratedHearings.after(Finding.NOT_PROVEN, false))).isEqualTo("allowed");
        assertThat(brief(AcceleratedHearings.after(Finding.GROSS_MISCONDUCT, true)))
                .isEqualTo("refused, GATE-16");
    }
}
