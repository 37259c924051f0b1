package plumbline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every way in which handsets were seen to write the beginning of a message.
class HeaderVariantsTest {

    /// A header, the moment it means, and the system it comes from.
    record Variant(String header, String moment, String system) {
        @Override
        public String toString() {
            return header;
        }
    }

    static List<Variant> variants() {
        return List.of(
                new Variant("1/29/18, 12:24 PM - ", "2018-01-29T12:24", "Android"),
                new Variant("1/29/18, 12:24\u202fPM - ", "2018-01-29T12:24", "Android"),
                new Variant("1/29/18, 12:24\u2009AM - ", "2018-01-29T00:24", "Android"),
                new Variant("[1/29/18, 12:24:03] ", "2018-01-29T12:24:03", "iOS"),
                new Variant("[1/29/18, 2:24:03\u202fPM] ", "2018-01-29T14:24:03", "iOS"),
                new Variant("31/12/2024, 12:34 - ", "2024-12-31T12:34", "Android"),
                new Variant("31/12/2024, 12:34 – ", "2024-12-31T12:34", "Android"),
                new Variant("[31/12/2022, 11:40:26] ", "2022-12-31T11:40:26", "iOS"),
                new Variant("[31/12/2022 11:40:26] ", "2022-12-31T11:40:26", "iOS"),
                new Variant("\u200e[31/12/2022, 11:40:26] ", "2022-12-31T11:40:26", "iOS"),
                new Variant("[\ufeff31/12/2022, 11:40:26] ", "2022-12-31T11:40:26", "iOS"),
                new Variant("\ufeff31/12/2024, 12:34 - ", "2024-12-31T12:34", "Android"),
                new Variant("2023-12-20, 5:46 p.m. - ", "2023-12-20T17:46", "Android"),
                new Variant("2023/12/20, 5:46 pm - ", "2023-12-20T17:46", "Android"),
                new Variant("28/3/2025, 9:29 p.\u00a0m. - ", "2025-03-28T21:29", "Android"),
                new Variant("28/3/2025, 9:29 a.\u00a0m. - ", "2025-03-28T09:29", "Android"),
                new Variant("29.01.18, 12:24 - ", "2018-01-29T12:24", "Android"),
                new Variant("[07.03.26, 21:22:39] ", "2026-03-07T21:22:39", "iOS"),
                new Variant("13.6.2018 klo 21.25.15 - ", "2018-06-13T21:25:15", "Android"),
                new Variant("13. 6. 2018. 21:25:15 - ", "2018-06-13T21:25:15", "Android"),
                new Variant("13. 6. 2018. 21:25:15 ", "2018-06-13T21:25:15", "Android"),
                new Variant("[2024/10/31 15:50:46] ", "2024-10-31T15:50:46", "iOS"),
                new Variant("[2024/10/31 下午3:50:46] ", "2024-10-31T15:50:46", "iOS"),
                new Variant("2019/01/20, 11:23 - ", "2019-01-20T11:23", "Android"),
                new Variant("09/13/2012 17:03:48: ", "2012-09-13T17:03:48", "an early version"),
                new Variant("1/29/18, 00:04 AM - ", "2018-01-29T00:04", "Android"),
                new Variant("1/29/18, 23:59 PM - ", "2018-01-29T23:59", "Android"));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void a_message_is_found_dated_and_attributed(Variant variant) {
        Collected read = Collected.text(variant.header + "Alex Hale: Late shift: who is in?\n" + "and a second line\n"
                + variant.header + "Sam Reed: Me\n");
        assertThat(read.bodies()).containsExactly("Late shift: who is in?\nand a second line", "Me");
        Message message = read.message(0);
        assertThat(message.author()).isEqualTo(new Author("Alex Hale", null));
        assertThat(message.time().local()).isEqualTo(LocalDateTime.parse(variant.moment));
        assertThat(message.content()).isEqualTo(new Content.Text(message.body()));
        assertThat(read.detection().export().format()).contains(variant.system);
    }

    @ParameterizedTest
    @MethodSource("variants")
    void the_same_header_ends_its_line_with_cr_lf_too(Variant variant) {
        String text = variant.header + "Alex: one\r\ntwo\r\n" + variant.header + "Sam: three\r\n";
        assertThat(Collected.text(text).bodies()).containsExactly("one\ntwo", "three");
    }

    @Test
    void an_odd_clock_is_read_and_flagged() {
        Collected read = Collected.text("1/29/18, 00:04 AM - Alex: a\n1/29/18, 23:59 PM - Alex: b\n");
        assertThat(read.events()).allMatch(event -> event.warnings().contains(Warning.BAD_CLOCK));
    }

    @Test
    void minutes_leave_a_minute_open_and_seconds_a_second() {
        Message minute = Collected.text("31/12/2024, 12:34 - Alex: a\n").message(0);
        assertThat(minute.time().utcEarliest()).hasToString("2024-12-31T12:34:00Z");
        assertThat(minute.time().utcLatest()).hasToString("2024-12-31T12:34:59Z");
        Message second = Collected.text("[31/12/2024, 12:34:05] Alex: a\n").message(0);
        assertThat(second.time().utcLatest()).isEqualTo(second.time().utcEarliest());
    }

    @Test
    void the_reason_names_what_was_seen() {
        Detection.Recognised detection =
                Collected.text("31/12/2024, 12:34 - Alex: a\n").detection();
        assertThat(detection.export().format()).isEqualTo("WhatsApp text export, Android, day first");
        assertThat(detection.reason())
                .contains("1 of 1 lines begin with date, time - with slashes, no seconds, 24-hour clock")
                .contains("the first number of a date is over 12");
    }
}
