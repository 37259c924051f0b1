package plumbline.law.vetting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.conduct.Verdicts.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.Opinion;

/// The worked examples 14 to 23 of the specification.
class WorkedExamplesTest {
    static final Setting CANDIDATE = new Setting(Applicant.OFFICER, false, Found.TODAY, Policy.standard());
    static final Setting SERVING = new Setting(Applicant.OFFICER, true, Found.TODAY, Policy.standard());

    static final Finding CUSTODY_AT_16 =
            Found.a("suspended sentence at 16", FindingType.CONVICTION, Status.PROVEN, Disposal.SUSPENDED_SENTENCE);
    static final Finding SHOP_THEFT = Found.a(
            "theft from a shop at 17", FindingType.CAUTION, Status.ADMITTED, Disposal.CAUTION, Nature.DISHONESTY);
    static final Finding DOMESTIC_CAUTION = Found.a(
            "caution for assault at home", FindingType.CAUTION, Status.ADMITTED, Disposal.CAUTION, Nature.DOMESTIC);
    static final Finding BAIL =
            Found.a("on bail for assault", FindingType.ARREST, Status.ALLEGED, Disposal.ON_BAIL, Nature.VIOLENCE);
    static final Finding BAIL_ENDED = Found.a(
            "assault, no further action",
            FindingType.ARREST,
            Status.ALLEGED,
            Disposal.NO_FURTHER_ACTION,
            Nature.VIOLENCE);
    static final Finding SPEEDING = Found.told(
            Disclosure.NOT_DISCLOSED,
            Found.a("points for speeding", FindingType.OMISSION, Status.NON_DISCLOSURE, Disposal.NONE, Nature.DRIVING));
    static final Finding BROTHER = Found.about(
            Involved.RELATIVE,
            Found.told(
                    Disclosure.DELIBERATELY_OMITTED,
                    Found.a(
                            "brother in an organised crime group, visited weekly",
                            FindingType.ORGANISED_CRIME_ASSOCIATION,
                            Status.ASSOCIATION,
                            Disposal.NONE)));
    static final Finding DEBT =
            Found.a("debt of GBP 22,000, plan kept 18 months", FindingType.DEBT, Status.FINANCIAL, Disposal.NONE);
    static final Finding NO_CASE = Found.a(
            "allegation of rape, decided 2022",
            FindingType.POLICE_CONDUCT,
            Status.ALLEGED,
            Disposal.NO_CASE_TO_ANSWER,
            Nature.SEXUAL);
    static final Finding SECOND_COMPLAINANT = Found.a(
            "second complainant, 2026", FindingType.POLICE_CONDUCT, Status.ALLEGED, Disposal.NONE, Nature.SEXUAL);

    static final List<Finding> THREE_PARTNERS = List.of(
            partner("first", "Northmoor Police"),
            partner("second", "Southvale Police"),
            partner("third", "Eastshire Police"));

    private static Finding partner(String which, String force) {
        return Found.with(
                which + " partner",
                force,
                Found.a(
                        "allegation by the " + which + " partner",
                        FindingType.DOMESTIC_RISK,
                        Status.ALLEGED,
                        Disposal.NO_FURTHER_ACTION));
    }

    static Stream<Arguments> examples() {
        return Stream.of(
                example(14, CANDIDATE, List.of(CUSTODY_AT_16), "P-BAR-1 P-REB", CaseClass.AMBER, "NOT_CLEAR"),
                example(15, CANDIDATE, List.of(SHOP_THEFT), "P-CARE P-REB", CaseClass.AMBER, "any"),
                example(16, CANDIDATE, List.of(DOMESTIC_CAUTION), "P-STR-3 P-REB", CaseClass.RED, "any"),
                example(17, CANDIDATE, THREE_PARTNERS, "", CaseClass.RED, "any"),
                example(18, CANDIDATE, List.of(BAIL), "P-PEND", CaseClass.AMBER, "none"),
                example(18, CANDIDATE, List.of(BAIL_ENDED), "", CaseClass.AMBER, "any"),
                example(19, CANDIDATE, List.of(SPEEDING), "", CaseClass.AMBER, "any"),
                example(19, CANDIDATE, List.of(BROTHER), "P-OMIT", CaseClass.RED, "any"),
                example(22, CANDIDATE, List.of(DEBT), "", CaseClass.AMBER, "any"),
                example(23, SERVING, List.of(NO_CASE), "P-NCTA", CaseClass.RED, "any"),
                example(23, SERVING, List.of(NO_CASE, SECOND_COMPLAINANT), "P-NCTA DM-5", CaseClass.RED, "none"));
    }

    private static Arguments example(
            int number, Setting setting, List<Finding> findings, String rules, CaseClass caseClass, String allowed) {
        return Arguments.of(number, setting, findings, rules, caseClass, allowed);
    }

    @ParameterizedTest(name = "example {0}: {2}")
    @MethodSource("examples")
    void the_rules_say_what_the_specification_says(
            int number, Setting setting, List<Finding> findings, String rules, CaseClass caseClass, String allowed) {
        var assessment = Assessment.of(findings, setting);

        assertThat(assessment.applied().stream().map(one -> one.rule().id()).collect(Collectors.joining(" ")))
                .isEqualTo(rules);
        assertThat(assessment.caseClass()).isEqualTo(caseClass);
        assertThat(assessment.allowed())
                .isEqualTo(
                        switch (allowed) {
                            case "any" -> Set.of(Opinion.values());
                            case "none" -> Set.of();
                            default -> Set.of(Opinion.valueOf(allowed));
                        });
    }

    private static String seal(List<Finding> findings, Opinion opinion, Rationale rationale, Condition... conditions) {
        var facts = new OpinionFacts(
                findings, Assessment.of(findings, CANDIDATE), List.of(), Set.of("reference from the school"));
        return brief(OpinionRules.maySeal(new ComposedOpinion(opinion, rationale, List.of(conditions)), facts));
    }

    private static Rationale accepting(Weighing... weighings) {
        return Found.rationale(
                List.of(weighings),
                Stream.of(weighings)
                        .map(one -> Found.risk(one.about(), Treatment.ACCEPT, 0))
                        .toList());
    }

    @Test
    void example_14_a_bar_leaves_nothing_but_refusal() {
        var cleared = accepting(Found.suspected(CUSTODY_AT_16.id(), StageTwo.DO_NOT_REFUSE));

        assertThat(seal(List.of(CUSTODY_AT_16), Opinion.CLEAR, cleared)).isEqualTo("refused, P-BAR-1");
        assertThat(seal(List.of(CUSTODY_AT_16), Opinion.NEED_INFO, cleared)).isEqualTo("refused, P-BAR-1");
    }

    @Test
    void example_15_the_theft_is_cleared_only_with_evidence_that_the_person_supplied() {
        var id = SHOP_THEFT.id();

        assertThat(seal(List.of(SHOP_THEFT), Opinion.CLEAR, accepting(Found.rebutted(id, ""))))
                .isEqualTo("refused, P-CARE");
        assertThat(seal(List.of(SHOP_THEFT), Opinion.CLEAR, accepting(Found.rebutted(id, "Twelve good years."))))
                .isEqualTo("refused, P-CARE");
        assertThat(seal(
                        List.of(SHOP_THEFT),
                        Opinion.CLEAR,
                        accepting(Found.rebutted(id, "Twelve good years.", "a letter nobody sent"))))
                .isEqualTo("refused, P-CARE");
        assertThat(seal(
                        List.of(SHOP_THEFT),
                        Opinion.CLEAR,
                        accepting(Found.rebutted(id, "Twelve good years.", "reference from the school"))))
                .isEqualTo("allowed");
    }

    @Test
    void example_17_three_partners_weighed_one_by_one_cannot_be_sealed() {
        var each = THREE_PARTNERS.stream()
                .map(one -> Found.suspected(one.id(), StageTwo.REFUSE))
                .toList();
        var risks = THREE_PARTNERS.stream()
                .map(one -> Found.risk(one.id(), Treatment.REFUSE, 0))
                .toList();
        assertThat(seal(THREE_PARTNERS, Opinion.NOT_CLEAR, Found.rationale(each, risks)))
                .isEqualTo("refused, E-03");

        var pattern = Assessment.of(THREE_PARTNERS, CANDIDATE).patterns().getFirst();
        var together = Stream.concat(each.stream(), Stream.of(Found.suspected(pattern.id(), StageTwo.REFUSE)))
                .toList();
        var all = Stream.concat(risks.stream(), Stream.of(Found.risk(pattern.id(), Treatment.REFUSE, 0)))
                .toList();
        assertThat(seal(THREE_PARTNERS, Opinion.NOT_CLEAR, Found.rationale(together, all)))
                .isEqualTo("allowed");
    }

    @Test
    void example_18_bail_is_discontinued_and_never_refused() {
        var assessment = Assessment.of(List.of(BAIL), CANDIDATE);

        assertThat(assessment.discontinue()).map(Applied::rule).contains(Rule.PENDING);
        assertThat(seal(List.of(BAIL), Opinion.NOT_CLEAR, accepting(Found.suspected(BAIL.id(), StageTwo.REFUSE))))
                .isEqualTo("refused, P-PEND");
    }

    @Test
    void example_20_no_refusal_where_nothing_is_suspected() {
        assertThat(seal(List.of(DEBT), Opinion.NOT_CLEAR, accepting(Found.unsuspected(DEBT.id()))))
                .isEqualTo("refused, E-17");
    }

    @Test
    void example_21_one_off_without_an_explanation_cannot_be_sealed() {
        var plain = accepting(Found.unsuspected(SPEEDING.id()));
        var excuse = new Rationale(
                plain.weighings(), plain.model(), plain.risks(), List.of(), List.of(), List.of(), "It was a one-off.");
        var explained = new Rationale(
                plain.weighings(),
                plain.model(),
                plain.risks(),
                List.of(new Explanation(RedFlag.ONE_OFF, "The licensing record shows no other.")),
                List.of(),
                List.of(),
                "It was a one-off.");

        assertThat(seal(List.of(SPEEDING), Opinion.CLEAR, excuse)).isEqualTo("refused, RED-FLAG");
        assertThat(seal(List.of(SPEEDING), Opinion.CLEAR, explained)).isEqualTo("allowed");
    }

    @Test
    void example_22_the_debt_is_cleared_with_a_plan_that_somebody_owns() {
        var rationale = Found.rationale(
                List.of(Found.suspected(DEBT.id(), StageTwo.DO_NOT_REFUSE)),
                List.of(Found.risk(DEBT.id(), Treatment.MITIGATE, 1)));

        assertThat(seal(
                        List.of(DEBT),
                        Opinion.CLEAR_WITH_CONDITIONS,
                        rationale,
                        Found.condition(ConditionType.FINANCIAL_PLAN, "Ines Example", 6)))
                .isEqualTo("allowed");
        assertThat(seal(
                        List.of(DEBT),
                        Opinion.CLEAR_WITH_CONDITIONS,
                        rationale,
                        Found.condition(ConditionType.FINANCIAL_PLAN, " ", 6)))
                .isEqualTo("refused, E-08");
    }

    @Test
    void example_23_a_final_no_case_to_answer_counts_until_something_significant_is_new() {
        assertThat(brief(DiMaria.suspect(NO_CASE, Found.NOTHING_NEW))).isEqualTo("refused, DM-1");

        var reviewed = new NewEvidence(
                "A second complainant", LocalDate.of(2026, 6, 1), "The accounts support each other", "R. Outside");
        var unreviewed = new NewEvidence(reviewed.what(), reviewed.since(), reviewed.whySignificant(), "");
        assertThat(brief(DiMaria.suspect(NO_CASE, reviewed))).isEqualTo("allowed");
        assertThat(brief(DiMaria.suspect(NO_CASE, unreviewed))).isEqualTo("refused, DM-1");
        assertThat(Assessment.of(List.of(NO_CASE, SECOND_COMPLAINANT), SERVING).pause())
                .map(Applied::rule)
                .contains(Rule.CONDUCT_FIRST);
    }
}
