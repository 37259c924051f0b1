package plumbline.law.conduct.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Conditions of bail against a roster.
class BailTermsTest {

    private static RosteredDuty duty(String from, String until) {
        return new RosteredDuty(
                LocalDateTime.parse(from),
                LocalDateTime.parse(until),
                "Osterly police station",
                Set.of("PC A", "PC B"));
    }

    private static final RosteredDuty DAY = duty("2026-11-24T08:00", "2026-11-24T16:00");

    @Test
    void nobody_is_rostered_with_somebody_whom_bail_forbids_to_meet() {
        assertThat(new BailTerms(Set.of("PC B", "PC C"), List.of(), null).clashes(DAY))
                .singleElement()
                .satisfies(clash -> {
                    assertThat(clash.reason()).contains("PC B");
                    assertThat(clash.remedy()).startsWith("Roster one of the two elsewhere");
                    assertThat(clash.citation().mark().isUnconfirmed()).isTrue();
                });
        assertThat(new BailTerms(Set.of("PC C"), List.of(), null).clashes(DAY)).isEmpty();
    }

    @ParameterizedTest(name = "\"{0}\": clashes is {1}")
    @CsvSource({
        "Osterly police station, true",
        "osterly, true",
        "'The Osterly Police Station, High Street', true",
        "Osterly Police Station yard, true",
        "Marchbury, false",
        "' ', false"
    })
    void nobody_is_rostered_where_bail_forbids_to_be(String place, boolean clashes) {
        assertThat(new BailTerms(Set.of(), List.of(place), null).clashes(DAY)).hasSize(clashes ? 1 : 0);
    }

    @ParameterizedTest(name = "a duty from {0} to {1} against {2}: clashes is {3}")
    @CsvSource({
        "2026-11-24T08:00, 2026-11-24T16:00, 21:00 to 06:00, false",
        "2026-11-24T14:00, 2026-11-24T22:00, 21:00 to 06:00, true",
        "2026-11-24T05:59, 2026-11-24T12:00, 21:00 to 06:00, true",
        "2026-11-24T06:00, 2026-11-24T21:00, 21:00 to 06:00, false",
        "2026-11-24T20:00, 2026-11-25T04:00, 21:00 to 06:00, true",
        "2026-11-24T08:00, 2026-11-24T16:00, 15:00 to 17:00, true",
        "2026-11-24T08:00, 2026-11-24T15:00, 15:00 to 17:00, false",
        "2026-11-24T08:00, 2026-11-26T09:00, 15:00 to 17:00, true"
    })
    void nobody_is_rostered_in_the_hours_of_a_curfew(String from, String until, String hours, boolean clashes) {
        var terms = new BailTerms(Set.of(), List.of(), Hours.of(hours).orElseThrow());

        assertThat(terms.clashes(duty(from, until))).hasSize(clashes ? 1 : 0);
    }

    @Test
    void every_condition_that_is_broken_is_named() {
        var terms = new BailTerms(
                Set.of("PC A"), List.of("Osterly"), Hours.of("7:00-9:00").orElseThrow());

        assertThat(terms.clashes(DAY)).hasSize(3);
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({
        "21:00 to 06:00, 21:00 to 06:00",
        "9.30 - 17.00, 09:30 to 17:00",
        "21:00 until 6:00, 21:00 to 06:00",
        "25:00 to 06:00,",
        "at night,",
        "21:00,"
    })
    void hours_are_read_as_people_write_them(String words, @Nullable String hours) {
        assertThat(Hours.of(words).map(Hours::toString).orElse(null)).isEqualTo(hours);
    }
}
