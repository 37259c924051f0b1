package plumbline.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.conduct.PersonKind;

/// A roster row by row: what is understood, what is not and why, and that nothing is lost between the two.
class RosterFileTest {
    private static final Person MALLOW = person("4471", "Mallow");
    private static final Person SORREL = person("4472", "Sorrel");
    private static final List<Person> REGISTER = List.of(MALLOW, SORREL, person("17", "Rue"), person("17", "Yarrow"));

    private static Person person(String number, String familyName) {
        return new Person(
                UUID.randomUUID(),
                PersonKind.REGULAR_OFFICER,
                "Joan",
                familyName,
                "PC",
                number,
                "Response",
                null,
                null);
    }

    private static RosterFile read(String... rows) {
        return RosterFile.read(
                RosterFile.COLUMNS + "\n" + String.join("\n", rows),
                numbers -> REGISTER.stream()
                        .filter(person -> numbers.contains(person.serviceNumber()))
                        .toList());
    }

    @Test
    void a_row_is_a_duty_of_somebody_with_others() {
        var file = read("4471,2026-11-30,19:00,07:00,\"Osterly, front desk\",Response,4472");

        assertThat(file.rejected()).isEmpty();
        assertThat(file.understood()).singleElement().satisfies(duty -> {
            assertThat(duty.personId()).isEqualTo(MALLOW.personId());
            assertThat(duty.from()).isEqualTo(LocalDate.of(2026, 11, 30).atTime(LocalTime.of(19, 0)));
            assertThat(duty.until()).isEqualTo(LocalDate.of(2026, 12, 1).atTime(LocalTime.of(7, 0)));
            assertThat(duty.place()).isEqualTo("Osterly, front desk");
            assertThat(duty.worksWith()).containsExactly(SORREL.personId());
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            4471,2026-11-30,07:00,15:00,Osterly,Response           | It has 6 cells and not 7.
            9999,2026-11-30,07:00,15:00,Osterly,Response,          | Nobody in the register has the number "9999".
            17,2026-11-30,07:00,15:00,Osterly,Response,            | 2 people in the register have the number "17".
            4471,30/11/2026,07:00,15:00,Osterly,Response,          | "30/11/2026" is no date such as 2026-11-30.
            4471,2026-02-30,07:00,15:00,Osterly,Response,          | "2026-02-30" is no date such as 2026-11-30.
            4471,2026-11-30,7,15:00,Osterly,Response,              | The start "7" is no time such as 07:00.
            4471,2026-11-30,07:00,,Osterly,Response,               | The end "" is no time such as 07:00.
            4471,2026-11-30,07:00,15:00,,Response,                 | The place is missing.
            4471,2026-11-30,07:00,15:00,Osterly,,                  | The duty is missing.
            4471,2026-11-30,07:00,15:00,"Osterly,Response,         | A quotation mark is opened and not closed, or stands where none may.
            4471,2026-11-30,07:00,15:00,Osterly,Response,4472 9999 | Nobody in the register has the number "9999".
            """)
    void a_row_that_is_not_understood_is_rejected_with_its_line_and_the_reason(String row, String reason) {
        var file = read("4471,2026-11-29,07:00,15:00,Osterly,Response,", row);

        assertThat(file.rows()).isEqualTo(2);
        assertThat(file.understood()).hasSize(1);
        assertThat(file.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.line()).isEqualTo(3);
            assertThat(rejected.row()).isEqualTo(row);
            assertThat(rejected.reason()).isEqualTo(reason);
        });
    }

    @Test
    void every_reason_of_a_row_is_told_at_once() {
        assertThat(read("9999,tomorrow,7,15:00,,,").rejected())
                .singleElement()
                .satisfies(rejected ->
                        assertThat(rejected.reason()).contains("9999", "tomorrow", "start", "place", "duty"));
    }

    @Test
    void blank_lines_are_no_rows_and_without_its_columns_a_file_says_nothing() {
        assertThat(read("", "  ").rows()).isZero();

        var unnamed = RosterFile.read("4471,2026-11-30,07:00,15:00,Osterly,Response,\n", numbers -> REGISTER);
        assertThat(unnamed.rows()).isEqualTo(1);
        assertThat(unnamed.rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.reason()).contains(RosterFile.COLUMNS));
    }

    @Test
    void the_same_person_at_the_same_start_is_the_same_duty() {
        var first = read("4471,2026-11-30,07:00,15:00,Osterly,Response,")
                .understood()
                .getFirst();
        var changed = read("4471,2026-11-30,07:00,17:00,Marchbury,Custody,")
                .understood()
                .getFirst();

        assertThat(changed.dutyId()).isEqualTo(first.dutyId());
    }
}
