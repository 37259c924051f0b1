package plumbline.law.vetting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.conduct.Verdicts.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.conduct.publication.HarmGround;

class HarmTestTest {
    private static final Finding FINDING =
            Found.a("source report", FindingType.COUNTER_CORRUPTION, Status.INTELLIGENCE, Disposal.NONE);
    private static final Withholding WITHHELD = new Withholding(
            FINDING.id(),
            Set.of(HarmGround.WELFARE),
            "The source would be known.",
            "A report about loyalty.",
            "",
            Found.TODAY.plusDays(1));

    @ParameterizedTest
    @CsvSource({
        "WELFARE, why, gist, '', 2026-09-15, allowed",
        "WELFARE, why, '', nothing can be told, 2026-09-15, allowed",
        ", why, gist, '', 2026-09-15, 'refused, HARM-TEST'",
        "DISPROPORTIONATE_EFFORT, why, gist, '', 2026-09-15, 'refused, HARM-TEST'",
        "WELFARE, '', gist, '', 2026-09-15, 'refused, HARM-TEST'",
        "WELFARE, why, '', '', 2026-09-15, 'refused, HARM-TEST'",
        "WELFARE, why, gist, '', 2026-09-14, 'refused, HARM-TEST'",
    })
    void something_is_kept_back_on_a_ground_for_a_reason_with_a_gist_and_for_a_time(
            HarmGround ground, String necessity, String gist, String whyNoGist, LocalDate reviewOn, String may) {
        var withholding = new Withholding(
                FINDING.id(), ground == null ? Set.of() : Set.of(ground), necessity, gist, whyNoGist, reviewOn);

        assertThat(brief(HarmTest.withhold(withholding, Found.TODAY))).isEqualTo(may);
    }

    private static String give(String open, String sealed, List<Withholding> withheld, Finding finding) {
        return brief(HarmTest.give(new ReasonsToPerson(open, sealed, withheld), List.of(finding), Found.TODAY));
    }

    @Test
    void the_person_is_given_reasons_and_everything_kept_back_was_tested() {
        var sealed = Found.sealed("A report about loyalty.", "", FINDING);

        assertThat(give("You owe money.", "", List.of(), FINDING)).isEqualTo("allowed");
        assertThat(give(" ", "", List.of(), FINDING)).isEqualTo("refused, HARM-TEST");
        assertThat(give("You owe money.", "And more.", List.of(), FINDING)).isEqualTo("refused, HARM-TEST");
        assertThat(give("You owe money.", "And more.", List.of(WITHHELD), FINDING))
                .isEqualTo("allowed");
        assertThat(give("You owe money.", "", List.of(), sealed)).isEqualTo("refused, HARM-TEST");
        assertThat(give("You owe money.", "And more.", List.of(WITHHELD), sealed))
                .isEqualTo("allowed");
        var untested = new Withholding(FINDING.id(), Set.of(), "why", "gist", "", Found.TODAY.plusDays(1));
        assertThat(give("You owe money.", "And more.", List.of(untested), sealed))
                .isEqualTo("refused, HARM-TEST");
        var aboutAnother = new Withholding(
                Found.id("another"), Set.of(HarmGround.WELFARE), "why", "gist", "", Found.TODAY.plusDays(1));
        assertThat(give("You owe money.", "And more.", List.of(aboutAnother), sealed))
                .isEqualTo("refused, HARM-TEST");
    }
}
