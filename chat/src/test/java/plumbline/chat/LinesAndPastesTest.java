package plumbline.chat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesAndPastesTest {

    @Test
    void a_line_with_a_dash_in_it_is_no_message() {
        Collected read = Collected.text("31/12/2024, 12:34 - Alex: shopping\nmilk - two\n - bread\n");
        assertThat(read.bodies()).containsExactly("shopping\nmilk - two\n - bread");
        assertThat(read.account().continuations()).isEqualTo(2);
    }

    @Test
    void an_export_of_another_form_pasted_into_a_body_stays_in_it() {
        Collected read = Collected.text("31/12/2024, 12:34 - Alex: he wrote\n[29/12/2024, 10:00:00] Sam: this\n"
                + "31/12/2024, 12:40 - Sam: no\n");
        assertThat(read.bodies()).containsExactly("he wrote\n[29/12/2024, 10:00:00] Sam: this", "no");
        assertThat(read.message(0).warnings()).containsExactly(Warning.PASTED_HEADER);
    }

    @Test
    void an_export_of_the_same_form_pasted_into_a_body_is_told_by_its_time() {
        Collected read = Collected.text("30/12/2024, 09:00 - Sam: morning\n31/12/2024, 12:34 - Alex: he wrote\n"
                + "13/11/2024, 10:00 - Sam: this\n13/11/2024, 10:01 - Kim: and that\n31/12/2024, 12:40 - Sam: no\n");
        assertThat(read.bodies())
                .containsExactly(
                        "morning", "he wrote\n13/11/2024, 10:00 - Sam: this\n13/11/2024, 10:01 - Kim: and that", "no");
        assertThat(read.message(1).warnings()).containsExactly(Warning.PASTED_HEADER);
    }

    @Test
    void a_paste_in_the_last_message_stays_in_it() {
        Collected read = Collected.text("31/12/2024, 12:34 - Alex: he wrote\n13/11/2024, 10:00 - Sam: this\n");
        assertThat(read.bodies()).hasSize(1);
    }

    @Test
    void a_clock_set_back_for_good_does_not_swallow_the_rest_of_the_chat() {
        StringBuilder text = new StringBuilder("31/12/2026, 12:34 - Alex: from the future\n");
        for (int i = 0; i < 1000; i++) {
            text.append("31/12/2024, 12:34 - Sam: line ").append(i).append('\n');
        }
        Collected read = Collected.text(text.toString());
        assertThat(read.account().messages()).isEqualTo(1001);
        assertThat(read.message(1).warnings()).containsExactly(Warning.TIME_BACKWARDS);
    }

    @Test
    void an_impossible_date_is_text() {
        Collected read = Collected.text("31/12/2024, 12:34 - Alex: a\n45/45/2024, 12:34 - Sam: b\n");
        assertThat(read.bodies()).containsExactly("a\n45/45/2024, 12:34 - Sam: b");
    }

    @Test
    void what_stands_before_the_first_message_is_rejected_with_place_and_reason() {
        Collected read =
                Collected.text("Chat history\nof a phone\n31/12/2024, 12:34 - Alex: a\n31/12/2024, 12:35 - Alex: b\n");
        assertThat(read.account().rejected()).isEqualTo(2);
        Reject reject = read.rejects().getFirst();
        assertThat(reject.locator().line()).isEqualTo(1);
        assertThat(reject.excerpt()).isEqualTo("Chat history\nof a phone");
        assertThat(reject.reason()).contains("before the first line");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void every_line_end_is_one(String end) {
        String text = end + "31/12/2024, 12:34 - Alex: a" + end + "b" + end + end + "31/12/2024, 12:35 - Sam: c";
        Collected read = Collected.text(text);
        assertThat(read.bodies()).containsExactly("a\nb\n", "c");
        assertThat(read.account().blank()).isEqualTo(1);
        assertThat(read.account().in()).isEqualTo(5);
        assertThat(read.message(1).locator().line()).isEqualTo(5);
    }

    @Test
    void bytes_that_are_no_text_are_flagged_and_their_hash_is_that_of_the_exhibit() {
        byte[] bytes = "31/12/2024, 12:34 - Alex: a\u0000?\n".getBytes(UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFF;
        Collected read = Collected.of("chat.txt", bytes);
        assertThat(read.message(0).warnings()).containsExactly(Warning.INVALID_BYTES);
        assertThat(read.bodies()).containsExactly("a\u0000\ufffd");
    }

    @Test
    void a_replacement_character_that_was_sent_is_no_fault() {
        assertThat(Collected.text("31/12/2024, 12:34 - Alex: \ufffd\n")
                        .message(0)
                        .warnings())
                .isEmpty();
    }

    @Test
    void an_endless_line_is_located_and_hashed_in_full_and_shown_cut() {
        byte[] bytes =
                ("31/12/2024, 12:34 - Alex: " + "x".repeat(3 << 20) + "\n31/12/2024, 12:35 - Sam: y\n").getBytes(UTF_8);
        Collected read = Collected.of("chat.txt", bytes);
        assertThat(read.message(0).warnings()).containsExactly(Warning.CUT);
        assertThat(read.message(0).body()).hasSizeLessThanOrEqualTo(Piece.KEPT);
        assertThat(read.message(1).body()).isEqualTo("y");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 16})
    void the_size_of_the_window_does_not_matter(int size) throws IOException {
        byte[] text = "ab\r\n\rc\n\nlonger than the window\r\n".getBytes(UTF_8);
        List<String> found = new ArrayList<>();
        try (Lines lines = new Lines(new ByteArrayInputStream(text), Encoding.UTF_8, size)) {
            StringBuilder line = new StringBuilder();
            while (lines.next()) {
                line.append(new String(lines.bytes(), lines.from(), lines.to() - lines.from(), UTF_8));
                if (lines.endsLine()) {
                    found.add(line.toString());
                    line.setLength(0);
                }
            }
        }
        assertThat(found).containsExactly("ab", "", "c", "", "longer than the window");
    }

    @Test
    void a_sink_may_stop() throws IOException {
        Source source =
                Source.bytes("chat.txt", "31/12/2024, 12:34 - A: a\n31/12/2024, 12:34 - A: b\n".getBytes(UTF_8));
        Detection.Recognised recognised = (Detection.Recognised) ChatFormats.detect(source);
        assertThat(recognised.export().read(Collected.LONDON, event -> false)).isEqualTo(new Outcome.Stopped(1));
    }
}
