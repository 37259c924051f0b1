package plumbline.law.vetting.after;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plumbline.law.Verdict;

/// An appeal against a refusal of which the person was told on Monday 2 November 2026: 14 days, to the 16th.
class RefusalAppealTest {
    private static final LocalDate TOLD = LocalDate.of(2026, 11, 2);
    private static final Set<AppealGround> GROUNDS = Set.of(AppealGround.NEW_EVIDENCE);

    private static String refusal(
            @Nullable LocalDate told, LocalDate received, Set<AppealGround> grounds, String statement, boolean before) {
        return new RefusalAppeal(told, received, grounds, statement, before).admitted(Clocks.standard())
                        instanceof Verdict.Refused refused
                ? refused.rule() + ": " + refused.reason()
                : "";
    }

    @Test
    void it_is_admitted_on_the_fourteenth_day_and_late_on_the_fifteenth() {
        assertThat(refusal(TOLD, LocalDate.of(2026, 11, 16), GROUNDS, "A letter came.", false))
                .isEmpty();
        assertThat(refusal(TOLD, LocalDate.of(2026, 11, 17), GROUNDS, "A letter came.", false))
                .isEqualTo("CLK-108: The time to appeal ended on Monday 16 November 2026.");
    }

    @Test
    void it_is_admitted_on_the_very_day_of_the_telling_and_not_before() {
        assertThat(refusal(TOLD, TOLD, GROUNDS, "A letter came.", false)).isEmpty();
        assertThat(refusal(TOLD, TOLD.minusDays(1), GROUNDS, "A letter came.", false))
                .contains("before the person was told");
        assertThat(refusal(null, TOLD, GROUNDS, "A letter came.", false)).contains("not told of the decision yet");
    }

    @Test
    void it_states_its_grounds_and_comes_once() {
        assertThat(refusal(TOLD, TOLD, Set.of(), "A letter came.", false)).contains("states its grounds");
        assertThat(refusal(TOLD, TOLD, GROUNDS, " ", false)).contains("states its grounds");
        assertThat(refusal(TOLD, TOLD, GROUNDS, "A letter came.", true))
                .contains("an appeal against this decision already");
    }
}
