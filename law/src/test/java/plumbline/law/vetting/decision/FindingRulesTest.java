package plumbline.law.vetting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.conduct.Verdicts.brief;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingRulesTest {
    private static final Finding DEBT = Found.a("debt", FindingType.DEBT, Status.FINANCIAL, Disposal.NONE);

    private static String may(Finding finding) {
        return brief(FindingRules.record(finding, Found.TODAY));
    }

    @Test
    void a_finding_is_sourced_adverse_and_about_the_past() {
        assertThat(may(DEBT)).isEqualTo("allowed");
        assertThat(may(Found.written("", "credit file", DEBT))).isEqualTo("refused, FINDING");
        assertThat(may(Found.written("debt", "", DEBT))).isEqualTo("refused, FINDING");
        assertThat(may(Found.numbered("", Found.TODAY, DEBT))).isEqualTo("allowed");
        assertThat(may(Found.numbered("", Found.TODAY.plusDays(1), DEBT))).isEqualTo("refused, FINDING");
        assertThat(may(Found.about(Involved.VICTIM_OR_WITNESS, DEBT))).isEqualTo("refused, FINDING");
        assertThat(may(Found.about(Involved.RELATIVE, DEBT))).isEqualTo("allowed");
    }

    @Test
    void a_sealed_finding_has_a_gist_or_a_reason_why_there_is_none() {
        assertThat(may(Found.sealed("gist", "", DEBT))).isEqualTo("allowed");
        assertThat(may(Found.sealed("", "why none", DEBT))).isEqualTo("allowed");
        assertThat(may(Found.sealed("", "", DEBT))).isEqualTo("refused, HARM-TEST");
    }

    @ParameterizedTest
    @CsvSource({
        "PROVEN, CONVICTION, allowed",
        "ADMITTED, CAUTION, allowed",
        "ALLEGED, CAUTION, 'refused, FINDING'",
        "INTELLIGENCE, PRISON, 'refused, FINDING'",
        "PROVEN, ON_BAIL, 'refused, FINDING'",
        "ADMITTED, CHARGED, allowed",
        "ALLEGED, UNDER_INVESTIGATION, allowed",
    })
    void what_became_of_it_fits_the_footing_on_which_it_stands(Status status, Disposal disposal, String may) {
        assertThat(may(Found.a("it", FindingType.CRIMINAL_ALLEGATION, status, disposal)))
                .isEqualTo(may);
    }
}
