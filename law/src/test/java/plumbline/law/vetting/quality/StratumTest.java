package plumbline.law.vetting.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.vetting.Basis;
import plumbline.law.vetting.CaseClass;

/// Which decided files are read again, and how many of them.
class StratumTest {
    @ParameterizedTest(name = "{0}, cleared {1}, on {2}: {3}")
    @CsvSource({
        "GREEN,      true,  COMBINED,  GREEN_CLEARED",
        "GREEN,      false, COMBINED,  REFUSED",
        "AMBER,      true,  COMBINED,  AMBER_CLEARED",
        "AMBER,      false, COMBINED,  REFUSED",
        "RED,        true,  COMBINED,  RED",
        "RED,        false, COMBINED,  RED REFUSED",
        "SELF,       true,  COMBINED,  RED",
        "WITHDRAWAL, false, COMBINED,  RED REFUSED",
        "AMBER,      true,  APPEAL,    AMBER_CLEARED OVERTURNED",
        "GREEN,      true,  DEPARTURE, GREEN_CLEARED DEPARTURE",
        "RED,        true,  APPEAL,    RED OVERTURNED"
    })
    void a_decided_file_belongs_to_every_kind_that_fits(
            CaseClass caseClass, boolean cleared, Basis basis, String strata) {
        assertThat(Stratum.of(caseClass, cleared, basis))
                .isEqualTo(Stream.of(strata.split(" ")).map(Stratum::valueOf).collect(Collectors.toSet()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "RED, 1",
        "AMBER_CLEARED, 0.25",
        "GREEN_CLEARED, 0.10",
        "REFUSED, 0.25",
        "OVERTURNED, 1",
        "DEPARTURE, 1",
        "REOPENED_NO_CASE, 1",
        "LATE_RENEWAL, 1"
    })
    void each_kind_is_read_again_at_its_rate(Stratum stratum, double rate) {
        assertThat(stratum.rate()).isEqualTo(rate);
    }
}
