package plumbline.law.vetting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.conduct.Verdicts.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.Opinion;

class OpinionRulesTest {
    private static final Setting STAFF = new Setting(Applicant.STAFF, false, Found.TODAY, Policy.standard());
    private static final Finding DEBT = Found.a("debt", FindingType.DEBT, Status.FINANCIAL, Disposal.NONE);
    private static final Finding STALKING =
            Found.a("stalking", FindingType.STALKING_RISK, Status.ALLEGED, Disposal.NO_FURTHER_ACTION);
    private static final UUID ID = DEBT.id();

    private static OpinionFacts facts(Finding... findings) {
        return new OpinionFacts(
                List.of(findings), Assessment.of(List.of(findings), STAFF), List.of(), Set.of("letter"));
    }

    private static List<String> objections(ComposedOpinion composed, OpinionFacts facts) {
        return OpinionRules.objections(composed, facts).stream()
                .map(one -> {
                    assertThat(brief(one.why()))
                            .isEqualTo("refused, " + one.why().rule());
                    return one.at() + " " + one.why().rule();
                })
                .toList();
    }

    private static ComposedOpinion opinion(Opinion opinion, Rationale rationale, Condition... conditions) {
        return new ComposedOpinion(opinion, rationale, List.of(conditions));
    }

    private static Rationale plain(Weighing... weighings) {
        return Found.rationale(
                List.of(weighings),
                Arrays.stream(weighings)
                        .map(one -> Found.risk(one.about(), Treatment.ACCEPT, 0))
                        .toList());
    }

    @Test
    void a_complete_opinion_can_be_sealed_either_way() {
        assertThat(objections(opinion(Opinion.CLEAR, plain(Found.suspected(ID, StageTwo.DO_NOT_REFUSE))), facts(DEBT)))
                .isEmpty();
        assertThat(objections(opinion(Opinion.NOT_CLEAR, plain(Found.suspected(ID, StageTwo.REFUSE))), facts(DEBT)))
                .isEmpty();
        assertThat(brief(OpinionRules.maySeal(opinion(Opinion.CLEAR, plain(Found.unsuspected(ID))), facts(DEBT))))
                .isEqualTo("allowed");
    }

    @Test
    void nothing_found_needs_a_sentence_and_no_more() {
        var nothing = new DecisionModel("", "", "", "", "", "");
        var said = new Rationale(List.of(), nothing, List.of(), List.of(), List.of(), List.of(), "Nothing adverse.");
        var unsaid = new Rationale(List.of(), nothing, List.of(), List.of(), List.of(), List.of(), " ");

        assertThat(objections(opinion(Opinion.CLEAR, said), facts())).isEmpty();
        assertThat(objections(opinion(Opinion.CLEAR, unsaid), facts())).containsExactly("overall E-07");
        assertThat(objections(opinion(Opinion.NOT_CLEAR, said), facts())).containsExactly("opinion E-17");
    }

    @Test
    void asking_for_information_says_which_and_weighs_nothing_yet() {
        var empty = Found.rationale(List.of(), List.of());
        assertThat(objections(opinion(Opinion.NEED_INFO, empty), facts(DEBT))).isEmpty();
        var unsaid = new Rationale(List.of(), Found.WALKED, List.of(), List.of(), List.of(), List.of(), "");
        assertThat(objections(opinion(Opinion.NEED_INFO, unsaid), facts(DEBT))).containsExactly("overall E-07");
    }

    @Test
    void every_finding_is_weighed_once_and_nothing_else() {
        var once = Found.unsuspected(ID);
        var other = Found.unsuspected(Found.id("another application"));

        assertThat(objections(opinion(Opinion.CLEAR, plain()), facts(DEBT))).containsExactly("weighings-1 E-07");
        assertThat(objections(opinion(Opinion.CLEAR, plain(once, once)), facts(DEBT)))
                .containsExactly("weighings-1 E-07");
        assertThat(objections(opinion(Opinion.CLEAR, Found.rationale(List.of(once, other), List.of())), facts(DEBT)))
                .containsExactly("weighings E-07");
    }

    @ParameterizedTest
    @CsvSource({"0, fact", "1, reliability", "2, weight", "3, conclusion"})
    void a_weighing_says_all_four_things(int blank, String place) {
        var words = new ArrayList<>(List.of("a", "b", "c", "d"));
        words.set(blank, " ");
        var weighing = new Weighing(
                ID,
                words.get(0),
                words.get(1),
                words.get(2),
                words.get(3),
                StageOne.NO,
                "Nothing to suspect.",
                StageTwo.NOT_REACHED,
                "",
                "",
                List.of(),
                Found.NOTHING_NEW);

        assertThat(objections(opinion(Opinion.CLEAR, plain(weighing)), facts(DEBT)))
                .containsExactly("weighings-1-" + place + " E-07");
    }

    @ParameterizedTest
    @CsvSource({
        "NO, facts, NOT_REACHED, '', CLEAR, ''",
        "NO, '', NOT_REACHED, '', CLEAR, weighings-1-suspicionBecause TWO-STAGE",
        "NO, facts, DO_NOT_REFUSE, why, CLEAR, weighings-1-refusal E-17",
        "NO, facts, REFUSE, why, CLEAR, weighings-1-refusal E-17",
        "NO, facts, NOT_REACHED, '', NOT_CLEAR, opinion E-17",
        "YES, facts, NOT_REACHED, why, CLEAR, weighings-1-refusal TWO-STAGE",
        "YES, facts, DO_NOT_REFUSE, '', CLEAR, weighings-1-refusalBecause TWO-STAGE",
        "YES, facts, DO_NOT_REFUSE, why, NOT_CLEAR, opinion E-17",
        "YES, facts, REFUSE, why, CLEAR, opinion TWO-STAGE",
        "YES, facts, REFUSE, why, NOT_CLEAR, ''",
    })
    void no_refusal_without_a_yes_to_both_stages(
            StageOne one, String because, StageTwo two, String why, Opinion opinion, String objection) {
        var weighing = new Weighing(ID, "a", "b", "c", "d", one, because, two, why, "", List.of(), Found.NOTHING_NEW);

        assertThat(String.join(", ", objections(opinion(opinion, plain(weighing)), facts(DEBT))))
                .isEqualTo(objection);
    }

    @ParameterizedTest
    @CsvSource({
        "ethics",
        "information",
        "threatAndRisk",
        "powersAndPolicy",
        "options",
        "actionAndReview",
    })
    void each_element_of_the_decision_model_is_answered(String element) {
        var model = new DecisionModel(
                answer("ethics", element),
                answer("information", element),
                answer("threatAndRisk", element),
                answer("powersAndPolicy", element),
                answer("options", element),
                answer("actionAndReview", element));
        var weighing = List.of(Found.unsuspected(ID));
        var rationale = new Rationale(weighing, model, List.of(), List.of(), List.of(), List.of(), "All.");

        assertThat(objections(opinion(Opinion.CLEAR, rationale), facts(DEBT)))
                .containsExactly("model-" + element + " E-07");
    }

    private static String answer(String element, String blank) {
        return element.equals(blank) ? "" : "Answered.";
    }

    @Test
    void what_is_suspected_is_named_as_a_risk() {
        var weighing = List.of(Found.suspected(ID, StageTwo.DO_NOT_REFUSE));

        assertThat(objections(opinion(Opinion.CLEAR, Found.rationale(weighing, List.of())), facts(DEBT)))
                .containsExactly("risks E-08");
    }

    @Test
    void a_risk_comes_from_a_finding_and_says_what_could_happen_and_why_that_is_enough() {
        var weighing = List.of(Found.unsuspected(ID));
        var elsewhere = Found.risk(Found.id("elsewhere"), Treatment.ACCEPT, 0);
        var silent = new Risk(ID, "", Treatment.ACCEPT, 0, "Enough.");
        var unreasoned = new Risk(ID, "It happens again.", Treatment.ACCEPT, 0, "");
        var refusing = Found.risk(ID, Treatment.REFUSE, 0);

        assertThat(objections(
                        opinion(
                                Opinion.CLEAR,
                                Found.rationale(weighing, List.of(elsewhere, silent, unreasoned, refusing))),
                        facts(DEBT)))
                .containsExactly(
                        "risks-1-about E-08", "risks-2-because E-08", "risks-3-because E-08", "risks-4-treatment E-08");
    }

    @Test
    void a_condition_and_the_risk_that_it_answers_need_each_other() {
        var weighing = List.of(Found.suspected(ID, StageTwo.DO_NOT_REFUSE));
        var plan = Found.condition(ConditionType.FINANCIAL_PLAN, "Ines Example", 6);
        var mitigated = Found.rationale(weighing, List.of(Found.risk(ID, Treatment.MITIGATE, 1)));
        var beyond = Found.rationale(weighing, List.of(Found.risk(ID, Treatment.MITIGATE, 2)));
        var none = Found.rationale(weighing, List.of(Found.risk(ID, Treatment.MITIGATE, 0)));
        var accepted = Found.rationale(weighing, List.of(Found.risk(ID, Treatment.ACCEPT, 1)));
        var with = Opinion.CLEAR_WITH_CONDITIONS;

        assertThat(objections(opinion(with, mitigated, plan), facts(DEBT))).isEmpty();
        assertThat(objections(opinion(with, beyond, plan), facts(DEBT)))
                .containsExactly("risks-1-condition E-08", "conditions-1 E-08");
        assertThat(objections(opinion(with, none, plan), facts(DEBT)))
                .containsExactly("risks-1-condition E-08", "conditions-1 E-08");
        assertThat(objections(opinion(with, accepted, plan), facts(DEBT))).containsExactly("conditions-1 E-08");
        assertThat(objections(opinion(with, accepted), facts(DEBT))).containsExactly("conditions E-08");
        assertThat(objections(opinion(Opinion.CLEAR, mitigated, plan), facts(DEBT)))
                .containsExactly("conditions E-08");
    }

    @Test
    void who_is_dangerous_is_not_made_safe_by_a_posting() {
        var weighings = List.of(
                Found.suspected(STALKING.id(), StageTwo.DO_NOT_REFUSE), Found.suspected(ID, StageTwo.DO_NOT_REFUSE));
        var posting = Found.condition(ConditionType.POSTING_EXCLUSION, "Ines Example", 6);
        var both = Found.rationale(
                weighings,
                List.of(Found.risk(STALKING.id(), Treatment.MITIGATE, 1), Found.risk(ID, Treatment.MITIGATE, 1)));
        var debtAlone = Found.rationale(
                weighings,
                List.of(Found.risk(STALKING.id(), Treatment.ACCEPT, 0), Found.risk(ID, Treatment.MITIGATE, 1)));

        assertThat(objections(opinion(Opinion.CLEAR_WITH_CONDITIONS, both, posting), facts(STALKING, DEBT)))
                .containsExactly("risks-1-treatment NO-MITIGATION");
        assertThat(objections(opinion(Opinion.CLEAR_WITH_CONDITIONS, debtAlone, posting), facts(STALKING, DEBT)))
                .isEmpty();
    }

    @Test
    void a_pattern_of_preying_cannot_be_mitigated_either() {
        var first = Found.with("a", "", Found.a("1", FindingType.DOMESTIC_RISK, Status.ALLEGED, Disposal.NONE));
        var second = Found.with("b", "", Found.a("2", FindingType.DOMESTIC_RISK, Status.ALLEGED, Disposal.NONE));
        var facts = facts(first, second);
        var pattern = facts.assessment().patterns().getFirst().id();
        var rationale = Found.rationale(
                List.of(
                        Found.unsuspected(first.id()),
                        Found.unsuspected(second.id()),
                        Found.suspected(pattern, StageTwo.DO_NOT_REFUSE)),
                List.of(Found.risk(pattern, Treatment.MITIGATE, 1)));

        assertThat(objections(
                        opinion(
                                Opinion.CLEAR_WITH_CONDITIONS,
                                rationale,
                                Found.condition(ConditionType.SUPERVISION, "Ines Example", 3)),
                        facts))
                .containsExactly("risks-1-treatment NO-MITIGATION");
    }

    @Test
    void earlier_decisions_on_the_same_facts_are_answered() {
        var prior = new PriorDecision(
                Found.id("prior"),
                LocalDate.of(2021, 5, 4),
                "Southvale Police",
                PriorResult.APPEAL_UPHELD,
                "Not kept",
                Set.of(ID));
        var facts = new OpinionFacts(List.of(DEBT), Assessment.of(List.of(DEBT), STAFF), List.of(prior), Set.of());
        var weighing = List.of(Found.unsuspected(ID));

        assertThat(objections(opinion(Opinion.CLEAR, plain(Found.unsuspected(ID))), facts))
                .containsExactly("priors-1-because PRIOR");
        assertThat(objections(
                        opinion(
                                Opinion.CLEAR,
                                answering(weighing, new PriorAnswer(prior.id(), true, "For the same reasons."))),
                        facts))
                .isEmpty();
        assertThat(objections(
                        opinion(Opinion.CLEAR, answering(weighing, new PriorAnswer(prior.id(), true, ""))), facts))
                .containsExactly("priors-1-because PRIOR");
        assertThat(objections(
                        opinion(
                                Opinion.CLEAR,
                                answering(weighing, new PriorAnswer(Found.id("other"), true, "For reasons."))),
                        facts))
                .containsExactly("priors-1-because PRIOR");
    }

    private static Rationale answering(List<Weighing> weighings, PriorAnswer answer) {
        return new Rationale(weighings, Found.WALKED, List.of(), List.of(), List.of(answer), List.of(), "All.");
    }

    @ParameterizedTest
    @CsvSource({
        "passage, instead, reason, ''",
        "'', instead, reason, departures-1-reason DEPARTURE",
        "passage, '', reason, departures-1-reason DEPARTURE",
        "passage, instead, '', departures-1-reason DEPARTURE",
    })
    void a_departure_from_guidance_needs_a_good_reason(String guidance, String how, String reason, String objection) {
        var rationale = new Rationale(
                List.of(Found.unsuspected(ID)),
                Found.WALKED,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Departure(guidance, how, reason)),
                "All.");

        assertThat(String.join(", ", objections(opinion(Opinion.CLEAR, rationale), facts(DEBT))))
                .isEqualTo(objection);
    }

    @ParameterizedTest
    @EnumSource(RedFlag.class)
    void each_red_flag_phrase_is_found_and_asks_for_an_explanation(RedFlag flag) {
        var said = new Rationale(
                List.of(Found.unsuspected(ID)),
                Found.WALKED,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "It is " + flag.label() + ".");

        assertThat(objections(opinion(Opinion.CLEAR, said), facts(DEBT)))
                .containsExactly("explanations-" + flag + " RED-FLAG");
    }

    @ParameterizedTest
    @CsvSource({
        "It was a One Off., true", "a one\u2011off, true", "oneoff, true", "a one\u2013off thing, true",
        "one office, false", "Time  has passed, true", "lime has passed, false", "an ISOLATED incident, true",
        "isolatedly, false", "No formal\toutcome was reached, true", "It would be unfair to refuse, true",
                "unfair, false",
    })
    void red_flag_phrases_are_found_however_they_are_written(String text, boolean found) {
        assertThat(Arrays.stream(RedFlag.values()).anyMatch(flag -> flag.isIn(text)))
                .isEqualTo(found);
    }

    @Test
    void a_page_can_look_for_the_phrase_itself() {
        assertThat(RedFlag.ONE_OFF.expression()).isEqualTo("\\bone[\\s\\p{Pd}]?off\\b");
    }

    @Test
    void red_flags_are_looked_for_in_every_reason_but_not_in_their_explanation() {
        var phrase = "isolated";
        var weighing = new Weighing(
                ID,
                "a",
                "b",
                "c",
                "d",
                StageOne.NO,
                "e",
                StageTwo.NOT_REACHED,
                "",
                phrase,
                List.of(),
                Found.NOTHING_NEW);
        var clean = Found.unsuspected(ID);
        var model = new DecisionModel("a", "b", "c", "d", "e", phrase);
        List<Explanation> none = List.of();

        assertThat(new Rationale(List.of(weighing), Found.WALKED, List.of(), none, List.of(), List.of(), "").redFlags())
                .containsExactly(RedFlag.ISOLATED);
        assertThat(new Rationale(List.of(clean), model, List.of(), none, List.of(), List.of(), "").redFlags())
                .containsExactly(RedFlag.ISOLATED);
        assertThat(new Rationale(
                                List.of(clean),
                                Found.WALKED,
                                List.of(new Risk(ID, "r", Treatment.ACCEPT, 0, phrase)),
                                none,
                                List.of(),
                                List.of(),
                                "")
                        .redFlags())
                .containsExactly(RedFlag.ISOLATED);
        assertThat(new Rationale(
                                List.of(clean),
                                Found.WALKED,
                                List.of(),
                                none,
                                List.of(new PriorAnswer(ID, true, phrase)),
                                List.of(new Departure("g", "h", "would be unfair")),
                                "")
                        .redFlags())
                .containsExactly(RedFlag.ISOLATED, RedFlag.WOULD_BE_UNFAIR);
        assertThat(new Rationale(
                                List.of(clean),
                                Found.WALKED,
                                List.of(),
                                List.of(new Explanation(RedFlag.YOUTHFUL, "isolated")),
                                List.of(),
                                List.of(),
                                "")
                        .redFlags())
                .isEmpty();
    }

    @Test
    void a_blank_explanation_explains_nothing() {
        var said = new Rationale(
                List.of(Found.unsuspected(ID)),
                Found.WALKED,
                List.of(),
                List.of(new Explanation(RedFlag.ISOLATED, " "), new Explanation(RedFlag.YOUTHFUL, "Because.")),
                List.of(),
                List.of(),
                "It was isolated.");

        assertThat(objections(opinion(Opinion.CLEAR, said), facts(DEBT)))
                .containsExactly("explanations-ISOLATED RED-FLAG");
    }

    @Test
    void no_refusal_rests_on_nothing_but_what_the_person_is_told_nothing_of() {
        var closed = Found.sealed("", "The source would be known.", DEBT);
        var gist = Found.sealed("Something about money.", "", DEBT);
        var open = Found.a("open", FindingType.PERFORMANCE, Status.ALLEGED, Disposal.NONE);
        var refusing = Found.suspected(ID, StageTwo.REFUSE);

        assertThat(objections(opinion(Opinion.NOT_CLEAR, plain(refusing)), facts(closed)))
                .containsExactly("opinion DM-4");
        assertThat(objections(opinion(Opinion.NOT_CLEAR, plain(refusing)), facts(gist)))
                .isEmpty();
        assertThat(objections(
                        opinion(Opinion.NOT_CLEAR, plain(refusing, Found.suspected(open.id(), StageTwo.REFUSE))),
                        facts(closed, open)))
                .isEmpty();
        assertThat(objections(opinion(Opinion.CLEAR, plain(Found.unsuspected(ID))), facts(closed)))
                .isEmpty();
    }

    @Test
    void a_suspicion_against_a_final_decision_names_what_is_new() {
        var decided = Found.a("decided", FindingType.POLICE_CONDUCT, Status.ALLEGED, Disposal.NO_CASE_TO_ANSWER);
        var news = new NewEvidence("A recording", LocalDate.of(2026, 5, 1), "It contradicts him", "R. Outside");
        var undated = new NewEvidence("A recording", null, "It contradicts him", "R. Outside");

        assertThat(objections(
                        opinion(Opinion.NOT_CLEAR, plain(Found.suspected(decided.id(), StageTwo.REFUSE))),
                        facts(decided)))
                .containsExactly("weighings-1-newEvidence DM-1");
        assertThat(objections(
                        opinion(
                                Opinion.NOT_CLEAR,
                                plain(Found.weighing(
                                        decided.id(), StageOne.YES, StageTwo.REFUSE, "", List.of(), undated))),
                        facts(decided)))
                .containsExactly("weighings-1-newEvidence DM-1");
        assertThat(objections(
                        opinion(
                                Opinion.NOT_CLEAR,
                                plain(Found.weighing(
                                        decided.id(), StageOne.YES, StageTwo.REFUSE, "", List.of(), news))),
                        facts(decided)))
                .isEmpty();
        assertThat(objections(opinion(Opinion.CLEAR, plain(Found.unsuspected(decided.id()))), facts(decided)))
                .isEmpty();
    }

    @Test
    void each_presumption_is_rebutted_where_it_arises() {
        var caution = Found.a("caution", FindingType.CAUTION, Status.ADMITTED, Disposal.CAUTION);
        var facts = facts(DEBT, caution);

        assertThat(objections(
                        opinion(Opinion.CLEAR, plain(Found.unsuspected(ID), Found.unsuspected(caution.id()))), facts))
                .containsExactly("weighings-2-rebuttal P-REB", "weighings-2-rebuttalEvidence P-REB");
        assertThat(objections(
                        opinion(
                                Opinion.CLEAR,
                                plain(Found.unsuspected(ID), Found.rebutted(caution.id(), "Ten years.", "letter"))),
                        facts))
                .isEmpty();
        assertThat(objections(
                        opinion(
                                Opinion.NOT_CLEAR,
                                plain(Found.unsuspected(ID), Found.suspected(caution.id(), StageTwo.REFUSE))),
                        facts))
                .isEmpty();
    }
}
