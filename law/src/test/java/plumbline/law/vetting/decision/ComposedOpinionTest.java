package plumbline.law.vetting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.law.vetting.Opinion;

class ComposedOpinionTest {

    private static ComposedOpinion saying(String overall) {
        return new ComposedOpinion(
                Opinion.CLEAR_WITH_CONDITIONS,
                new Rationale(
                        List.of(Found.suspected(Found.id("a"), StageTwo.DO_NOT_REFUSE)),
                        new DecisionModel("e", "i", "t", "p", "o", "a"),
                        List.of(Found.risk(Found.id("a"), Treatment.MITIGATE, 1)),
                        List.of(),
                        List.of(new PriorAnswer(Found.id("p"), false, "new facts")),
                        List.of(),
                        overall),
                List.of(Found.condition(ConditionType.TRAINING, "Ines Example", 3)));
    }

    @Test
    void an_opinion_has_one_form_in_bytes() {
        assertThat(new String(saying("all \"told\"\\\n\u0007 é \u2011 😀").bytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\"opinion\":\"CLEAR_WITH_CONDITIONS\",\"rationale\":{\"weighings\":[{\"about\":\""
                        + Found.id("a")
                        + "\",\"fact\":\"What the record says.\",\"reliability\":\"Two sources agree.\",\"weight\":\"Some.\","
                        + "\"conclusion\":\"It counts.\",\"suspicion\":\"YES\",\"suspicionBecause\":\"The record and what the"
                        + " person says.\",\"refusal\":\"DO_NOT_REFUSE\",\"refusalBecause\":\"Age, time and conduct since.\","
                        + "\"rebuttal\":\"\",\"rebuttalEvidence\":[],\"newEvidence\":{\"what\":\"\",\"since\":null,"
                        + "\"whySignificant\":\"\",\"reviewedBy\":\"\"}}],\"model\":{\"ethics\":\"e\",\"information\":\"i\","
                        + "\"threatAndRisk\":\"t\",\"powersAndPolicy\":\"p\",\"options\":\"o\",\"actionAndReview\":\"a\"},"
                        + "\"risks\":[{\"about\":\"" + Found.id("a")
                        + "\",\"risk\":\"It happens again.\",\"treatment\":\"MITIGATE\",\"condition\":1,\"because\":\"What was"
                        + " said above.\"}],\"explanations\":[],\"priors\":[{\"prior\":\"" + Found.id("p")
                        + "\",\"agrees\":false,\"because\":\"new facts\"}],\"departures\":[],"
                        + "\"overall\":\"all \\\"told\\\"\\\\\\n\\u0007 é \u2011 😀\"},\"conditions\":[{\"type\":\"TRAINING\","
                        + "\"target\":\"\",\"text\":\"Keep to the plan.\",\"ownerRole\":\"Line manager\",\"owner\":\"Ines"
                        + " Example\",\"startsOn\":\"2026-09-14\",\"reviewEvery\":3,\"endsOn\":null,\"evidence\":\"Statements of"
                        + " account\",\"onBreach\":\"Review of the clearance\",\"source\":\"FORCE\"}]}");
    }

    @Test
    void another_word_is_another_opinion_and_half_a_character_is_none() {
        assertThat(saying("yes").bytes())
                .isEqualTo(saying("yes").bytes())
                .isNotEqualTo(saying("yes.").bytes());
        assertThatThrownBy(() -> saying("\ud83d").bytes()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_finding_has_one_form_too_with_its_marks_in_the_order_of_their_vocabulary() {
        var finding =
                Found.a("it", FindingType.CAUTION, Status.ADMITTED, Disposal.CAUTION, Nature.DRIVING, Nature.SEXUAL);

        assertThat(new String(finding.bytes(), StandardCharsets.UTF_8))
                .contains("\"natures\":[\"SEXUAL\",\"DRIVING\"]")
                .contains("\"filtered\":false")
                .contains("\"seal\":null");
    }
}
