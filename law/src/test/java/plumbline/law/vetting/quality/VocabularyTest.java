package plumbline.law.vetting.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void the_nineteen_errors_are_written_as_inspectors_write_them() {
        assertThat(ErrorCode.values()).hasSize(19);
        assertThat(ErrorCode.E_01.code()).isEqualTo("E-01");
        assertThat(ErrorCode.values())
                .allSatisfy(code -> assertThat(code.label()).isNotBlank());
    }

    @Test
    void whatever_opened_a_closed_door_is_read_again_every_time() {
        assertThat(Stratum.OVERTURNED.rate()).isEqualTo(1);
        assertThat(Stratum.DEPARTURE.rate()).isEqualTo(1);
        assertThat(Stratum.GREEN_CLEARED.rate()).isEqualTo(0.10);
        assertThat(Stratum.AMBER_CLEARED.rate()).isEqualTo(0.25);
        assertThat(Stratum.REFUSED.rate()).isEqualTo(0.25);
        assertThat(Stratum.values())
                .allSatisfy(stratum -> assertThat(stratum.label()).isNotBlank());
    }
}
