package plumbline.law.vetting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.conduct.Verdicts.brief;
import static plumbline.law.conduct.Verdicts.refused;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.law.vetting.Applicant;

class DiMariaTest {

    @ParameterizedTest
    @EnumSource(Safeguard.class)
    void an_officer_who_stands_to_lose_their_least_clearance_is_owed_every_safeguard(Safeguard missing) {
        var given = EnumSet.complementOf(EnumSet.of(missing));

        assertThat(brief(DiMaria.lose(Applicant.OFFICER, true, given))).isEqualTo("refused, DM-2");
        assertThat(refused(DiMaria.lose(Applicant.SPECIAL, true, given)).reason())
                .contains(missing.label());
        assertThat(given).doesNotContain(missing);
    }

    @Test
    void with_all_of_them_or_where_the_office_does_not_depend_on_it_the_loss_may_follow() {
        assertThat(brief(DiMaria.lose(Applicant.OFFICER, true, EnumSet.allOf(Safeguard.class))))
                .isEqualTo("allowed");
        assertThat(brief(DiMaria.lose(Applicant.OFFICER, false, Set.of()))).isEqualTo("allowed");
        assertThat(brief(DiMaria.lose(Applicant.STAFF, true, Set.of()))).isEqualTo("allowed");
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICER, true, allowed",
        "SPECIAL, true, allowed",
        "OFFICER, false, 'refused, DM-3'",
        "STAFF, true, 'refused, DM-3'",
        "CONTRACTOR, false, 'refused, DM-3'",
    })
    void vetting_dismisses_nobody_but_under_the_regulations(Applicant applicant, boolean withdrawn, String may) {
        assertThat(brief(DiMaria.dismiss(applicant, withdrawn))).isEqualTo(may);
    }
}
