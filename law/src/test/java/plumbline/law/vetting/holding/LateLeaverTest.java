package plumbline.law.vetting.holding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.clock.WorkingDays;

class LateLeaverTest {
    @ParameterizedTest(name = "left {0}, known {1}: {2}")
    @CsvSource(textBlock = """
        2026-11-05, 2026-11-05, false
        2026-11-05, 2026-11-06, false
        2026-11-05, 2026-11-07, true
        2026-11-06, 2026-11-09, false
        2026-11-06, 2026-11-10, true
        """)
    void x5_it_is_late_after_the_first_working_day(LocalDate left, LocalDate known, boolean late) {
        assertThat(LateLeaver.isLate(left, known, WorkingDays.englandAndWales()))
                .isEqualTo(late);
    }
}
