package plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.forms.Answers;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.decision.ComposedOpinion;
import plumbline.law.vetting.decision.Condition;
import plumbline.law.vetting.decision.ConditionSource;
import plumbline.law.vetting.decision.Disposal;
import plumbline.law.vetting.decision.FindingType;
import plumbline.law.vetting.decision.Objection;
import plumbline.law.vetting.decision.OpinionFacts;
import plumbline.law.vetting.decision.PriorDecision;
import plumbline.law.vetting.decision.PriorResult;
import plumbline.law.vetting.decision.RedFlag;
import plumbline.law.vetting.decision.Status;
import plumbline.web.Problems;

class OpinionFormTest {
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final OpinionFacts FACTS = Findings.facts(List.of(), Findings.THEFT, Findings.DEBT);

    private final Problems problems = Problems.none();

    private OpinionForm.Read read(OpinionFacts facts, Answers answers) {
        return OpinionForm.read(answers, facts, ConditionSource.OUTSIDE, NOW, problems);
    }

    private static ComposedOpinion composed(OpinionForm.Read read) {
        assertThat(read).isInstanceOf(OpinionForm.Read.Complete.class);
        return ((OpinionForm.Read.Complete) read).composed();
    }

    private static Typing complete() {
        return Typing.into(FACTS)
                .weighed(1, "YES", "DO_NOT_REFUSE")
                .answer("weighings-1-rebuttal", "Twelve good years")
                .answer("weighings-1-rebuttalEvidence", "Letter from the tutor", "Declaration, version 1")
                .weighed(2, "YES", "DO_NOT_REFUSE")
                .walked()
                .risk(1, Findings.THEFT.id().toString(), "ACCEPT", "")
                .risk(2, Findings.DEBT.id().toString(), "MITIGATE", "1")
                .condition(1, "Ines Example")
                .answer("opinion", "CLEAR_WITH_CONDITIONS")
                .answer("overall", "All of it\r\ntogether");
    }

    @Test
    void what_was_typed_is_the_opinion_and_comes_back_from_its_bytes() {
        var opinion = composed(read(FACTS, complete().answers()));

        assertThat(problems.all()).isEmpty();
        assertThat(opinion.opinion()).isEqualTo(Opinion.CLEAR_WITH_CONDITIONS);
        assertThat(opinion.rationale().weighings())
                .extracting(one -> one.about())
                .containsExactly(Findings.THEFT.id(), Findings.DEBT.id());
        assertThat(opinion.rationale().weighings().getFirst().rebuttalEvidence())
                .containsExactly("Letter from the tutor", "Declaration, version 1");
        assertThat(opinion.rationale().overall()).isEqualTo("All of it\ntogether");
        assertThat(opinion.conditions()).extracting(Condition::source).containsExactly(ConditionSource.OUTSIDE);
        assertThat(OpinionBytes.read(opinion.bytes())).contains(opinion);
    }

    @Test
    void bytes_that_are_not_in_the_one_form_are_no_opinion() {
        var bytes = new String(
                composed(read(FACTS, complete().answers())).bytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(OpinionBytes.read(bytes.replaceFirst(":", ": ").getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(OpinionBytes.read(
                        bytes.replace("\"opinion\"", "\"opinions\"").getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(OpinionBytes.read(new byte[0])).isEmpty();
    }

    @Test
    void what_the_rules_ask_for_is_told_beside_the_question_with_the_rule() {
        var read = read(
                FACTS,
                complete()
                        .condition(1, "")
                        .answer("weighings-1-rebuttal", "")
                        .answer("overall", "It was a one-off")
                        .answers());

        assertThat(read)
                .isInstanceOfSatisfying(
                        OpinionForm.Read.Incomplete.class,
                        incomplete -> assertThat(incomplete.objections())
                                .extracting(Objection::at)
                                .containsExactly(
                                        "weighings-1-rebuttal",
                                        "weighings-1-rebuttal",
                                        "explanations-ONE_OFF",
                                        "conditions-1"));
        assertThat(problems.all()).containsOnlyKeys("weighings-1-rebuttal", "explanations-1-because", "conditions-1");
        assertThat(problems.of("explanations-1-because")).contains("one-off");
    }

    @Test
    void a_red_flag_that_is_explained_can_be_sealed() {
        var opinion = composed(read(
                FACTS,
                complete()
                        .answer("overall", "It was isolated")
                        .answer("explanations-4-because", "")
                        .answer("explanations-5-because", "No other record anywhere")
                        .answers()));

        assertThat(opinion.rationale().explanations())
                .extracting(one -> one.phrase())
                .containsExactly(RedFlag.ISOLATED);
    }

    @Test
    void an_unanswered_stage_is_told_and_so_is_everything_that_must_be_chosen() {
        var typing = Typing.into(FACTS)
                .weighed(1, "", "DO_NOT_REFUSE")
                .weighed(2, "NO", "")
                .walked()
                .risk(1, "", "", "")
                .condition(1, "Ines Example")
                .answer("conditions-1-type", "")
                .answer("conditions-1-startsOn-year", "")
                .answer("conditions-1-startsOn-month", "")
                .answer("conditions-1-startsOn-day", "")
                .answer("opinion", "CLEAR")
                .answer("overall", "All");

        assertThat(read(FACTS, typing.answers())).isEqualTo(new OpinionForm.Read.Incomplete(List.of()));
        assertThat(problems.all())
                .containsOnlyKeys(
                        "weighings-1-suspicion",
                        "weighings-2-refusal",
                        "risks-1-about",
                        "risks-1-treatment",
                        "conditions-1-type",
                        "conditions-1-startsOn");
    }

    @Test
    void asking_for_information_needs_nothing_but_the_question() {
        var opinion = composed(read(
                FACTS,
                Typing.into(FACTS)
                        .answer("opinion", "NEED_INFO")
                        .answer("overall", "The file of the shop")
                        .answers()));

        assertThat(opinion.rationale().weighings()).isEmpty();
        assertThat(opinion.rationale().overall()).isEqualTo("The file of the shop");
    }

    @Test
    void an_earlier_decision_is_answered_in_the_form() {
        var prior = new PriorDecision(
                Findings.id("prior"),
                LocalDate.of(2021, 5, 4),
                "Southvale Police",
                PriorResult.REFUSED,
                "Not kept",
                Set.of(Findings.DEBT.id()));
        var facts = Findings.facts(List.of(prior), Findings.DEBT);
        var typing = Typing.into(facts)
                .weighed(1, "NO", "NOT_REACHED")
                .answer("weighings-1-refusalBecause", "")
                .walked()
                .answer("opinion", "CLEAR")
                .answer("overall", "All");

        assertThat(read(facts, typing.answers())).isInstanceOf(OpinionForm.Read.Incomplete.class);
        assertThat(problems.all()).containsOnlyKeys("priors-1-agrees");
        var answered = OpinionForm.read(
                typing.answer("priors-1-agrees", "DIFFER")
                        .answer("priors-1-because", "The plan was kept since")
                        .answers(),
                facts,
                ConditionSource.FORCE,
                NOW,
                Problems.none());
        assertThat(composed(answered).rationale().priors())
                .singleElement()
                .satisfies(answer -> assertThat(answer.agrees()).isFalse());
    }

    @Test
    void a_form_that_was_opened_before_the_findings_changed_is_not_read() {
        var before = complete().answers();
        var after = Findings.facts(
                List.of(),
                Findings.DEBT,
                Findings.finding("new", FindingType.HATE_RISK, Status.ALLEGED, Disposal.NONE, "", "Posts"));

        assertThat(read(after, before)).isEqualTo(new OpinionForm.Read.Incomplete(List.of()));
        assertThat(problems.all()).containsOnlyKeys("weighings");
        assertThat(OpinionForm.isStale(before, Findings.facts(List.of(), Findings.THEFT)))
                .isTrue();
        assertThat(OpinionForm.isStale(before, FACTS)).isFalse();
    }

    @Test
    void only_the_opinions_that_are_open_are_offered_and_only_what_applies_is_asked() {
        var barred = Findings.finding(
                "prison", FindingType.CONVICTION, Status.PROVEN, Disposal.PRISON, "", "Two years in prison");
        var questions = OpinionQuestions.of(
                Findings.facts(List.of(), barred, Findings.DEBT),
                OpinionForm.empty(Findings.facts(List.of(), barred, Findings.DEBT)),
                problems,
                List.of());

        assertThat(questions.opinions()).extracting(one -> one.value()).containsExactly("NOT_CLEAR");
        assertThat(questions.cards().getFirst().fields())
                .extracting(field -> field.name())
                .contains("weighings-1-rebuttal")
                .doesNotContain("weighings-1-newEvidence", "weighings-1-about");
        assertThat(questions.cards().getLast().fields())
                .extracting(field -> field.name())
                .doesNotContain("weighings-2-rebuttal");
    }
}
