package plumbline.law.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.Verdict;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.RuleSet;

/// GATE-12: a notice kept back names a ground and a day of review.
class WithholdingTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 20);

    @ParameterizedTest
    @CsvSource({
        "N2,  would alert others, 2026-04-17, allowed",
        "N2,  would alert others, 2026-04-18, allowed with a caution",
        "N2,  '',                 2026-04-17, refused",
        "N2,  would alert others, 2026-03-20, refused",
        "N2,  would alert others, 2026-03-19, refused",
        "N23-hearing, would alert others, 2026-04-17, refused"
    })
    void a_notice_may_be_kept_back(String id, String ground, LocalDate review, String expected) {
        var scope = new NoticeScope(RuleSet.RS_2025, Capacity.OFFICER, InvestigationForm.INTERNAL);
        var form = ((Chosen.Form) NoticeBook.standard().form(id, scope, Language.ENGLISH, DECIDED)).form();

        String answer = switch (new Withholding(ground, DECIDED, review).check(form)) {
            case Verdict.Refused refused -> {
                assertThat(refused.rule()).isEqualTo("GATE-12");
                yield "refused";
            }
            case Verdict.Allowed(var cautions) -> cautions.isEmpty() ? "allowed" : "allowed with a caution";
        };

        assertThat(answer).isEqualTo(expected);
    }
}
