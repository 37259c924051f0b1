package plumbline.chat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DateOrderTest {

    private static final String UNCLEAR = "03/04/2021, 10:00 - Alex: a\n03/04/2021, 10:01 - Sam: b\n";

    @Test
    void a_number_over_twelve_anywhere_decides_for_the_whole_file() {
        Collected read = Collected.text("03/04/2021, 10:00 - Alex: a\n04/13/2021, 10:01 - Sam: b\n");
        assertThat(local(read, 0)).isEqualTo(LocalDateTime.of(2021, 3, 4, 10, 0));
    }

    @Test
    void without_one_the_order_of_the_messages_decides() {
        Collected read =
                Collected.text("11/01/2021, 10:00 - Alex: a\n12/01/2021, 10:01 - Sam: b\n01/02/2021, 09:00 - Sam: c\n");
        assertThat(local(read, 2)).isEqualTo(LocalDateTime.of(2021, 2, 1, 9, 0));
        assertThat(read.detection().reason()).contains("time would go back by more than a day");
    }

    @Test
    void dots_are_never_month_first() {
        assertThat(local(Collected.text("03.04.21, 10:00 - Alex: a\n"), 0).toLocalDate())
                .isEqualTo(LocalDate.of(2021, 4, 3));
    }

    @Test
    void what_fits_both_is_asked_and_not_guessed() throws IOException {
        Detection detection = ChatFormats.detect(Source.bytes("chat.txt", UNCLEAR.getBytes(UTF_8)));
        Detection.Recognised recognised = (Detection.Recognised) detection;
        assertThat(recognised.dateOrder()).isInstanceOf(DateOrderDecision.Ambiguous.class);
        assertThat(recognised.export().read(Collected.LONDON, Sink.discarding()))
                .isInstanceOf(Outcome.AsksDateOrder.class);
    }

    @Test
    void a_person_may_tell_the_order() {
        byte[] bytes = UNCLEAR.getBytes(UTF_8);
        Collected day = Collected.of("chat.txt", bytes, Collected.LONDON.with(DateOrder.DAY_FIRST));
        Collected month = Collected.of("chat.txt", bytes, Collected.LONDON.with(DateOrder.MONTH_FIRST));
        assertThat(local(day, 0).toLocalDate()).isEqualTo(LocalDate.of(2021, 4, 3));
        assertThat(local(month, 0).toLocalDate()).isEqualTo(LocalDate.of(2021, 3, 4));
    }

    @Test
    void a_told_order_does_not_overrule_the_file() {
        byte[] bytes = "13/04/2021, 10:00 - Alex: a\n".getBytes(UTF_8);
        Collected read = Collected.of("chat.txt", bytes, Collected.LONDON.with(DateOrder.MONTH_FIRST));
        assertThat(local(read, 0).toLocalDate()).isEqualTo(LocalDate.of(2021, 4, 13));
    }

    @Test
    void equal_numbers_need_no_order() {
        assertThat(Collected.text("04/04/21, 10:00 - Alex: a\n").detection().dateOrder())
                .isInstanceOf(DateOrderDecision.NotNeeded.class);
    }

    @Test
    void the_hour_that_occurs_twice_stays_open_by_an_hour() {
        EventTime time =
                Collected.text("[31/10/2021, 01:30:00] Alex: a\n").message(0).time();
        assertThat(time.fold()).isEqualTo(EventTime.Fold.OVERLAP);
        assertThat(time.utcEarliest()).hasToString("2021-10-31T00:30:00Z");
        assertThat(time.utcLatest()).hasToString("2021-10-31T01:30:00Z");
    }

    @Test
    void the_hour_that_does_not_exist_is_said_not_to() {
        EventTime time =
                Collected.text("[28/03/2021, 01:30:00] Alex: a\n").message(0).time();
        assertThat(time.fold()).isEqualTo(EventTime.Fold.GAP);
        assertThat(time.utcEarliest()).hasToString("2021-03-28T00:30:00Z");
        assertThat(time.utcLatest()).hasToString("2021-03-28T01:30:00Z");
    }

    @Test
    void clocks_that_go_back_at_midnight_leave_the_evening_before_open() {
        Collected read = Collected.of(
                "_chat.txt",
                ("[26/10/2024, 23:30:00] Alex: a\n[27/10/2024, 00:30:00] Alex: b\n"
                                + "[28/10/2024, 23:30:00] Alex: c\n")
                        .getBytes(UTF_8),
                ReadOptions.assuming(ZoneId.of("Asia/Beirut")));
        assertThat(read.message(0).time().fold()).isEqualTo(EventTime.Fold.OVERLAP);
        assertThat(read.message(1).time().utcEarliest()).hasToString("2024-10-26T22:30:00Z");
        assertThat(read.message(2).time().utcEarliest()).hasToString("2024-10-28T21:30:00Z");
    }

    @Test
    void a_year_of_days_is_read_in_the_offset_of_each() {
        StringBuilder text = new StringBuilder();
        LocalDate day = LocalDate.of(2021, 1, 13);
        for (int i = 0; i < 400; i++) {
            LocalDate date = day.plusDays(i);
            text.append(String.format(
                    "[%02d/%02d/%d, 12:00:00] Alex: a%n", date.getDayOfMonth(), date.getMonthValue(), date.getYear()));
        }
        for (Event event : Collected.text(text.toString()).events()) {
            EventTime time = event.time();
            assertThat(time.utcEarliest())
                    .isEqualTo(java.util.Objects.requireNonNull(time.local())
                            .atZone(time.zone())
                            .toInstant());
        }
    }

    private static LocalDateTime local(Collected read, int i) {
        return java.util.Objects.requireNonNull(read.events().get(i).time().local());
    }
}
