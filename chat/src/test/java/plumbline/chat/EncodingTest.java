package plumbline.chat;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Exports that another program saved again in UTF-16: read, and each event still leads to its bytes.
class EncodingTest {

    private static final String CHAT = "31/12/2024, 12:34 - Alex Hale: late again 😂\r\nand José too\r\n"
            + "31/12/2024, 12:35 - 你好: 再见 \u00e9\r\n31/12/2024, 12:36 - Alex Hale: <Media omitted>\r\n";

    private static final String TELEGRAM = """
            {"name": "Night 😂 Owls", "type": "private_group", "id": 1, "messages": [
             {"id": 1, "type": "message", "date": "2021-07-01T12:00:05", "from": "José", "text": "über 😂 \\x1b"},
             {"id": 2, "type": "message", "date": "2021-07-01T12:00:09", "from": "你好", "text": "再见"}]}
            """;

    static Stream<Charset> orders() {
        return Stream.of(UTF_16LE, UTF_16BE);
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    private static byte[] marked(String text, Charset order) {
        return ("\ufeff" + text).getBytes(order);
    }

    private static byte[] at(byte[] bytes, Locator place) {
        return Arrays.copyOfRange(bytes, (int) place.offset(), (int) (place.offset() + place.length()));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void a_chat_says_the_same_as_in_utf_8(Charset order) {
        Collected plain = Collected.text(CHAT);
        Collected read = Collected.of("_chat.txt", marked(CHAT, order));
        assertThat(read.bodies()).isEqualTo(plain.bodies());
        assertThat(read.account().in()).isEqualTo(plain.account().in());
        assertThat(read.message(1).author()).isEqualTo(new Author("你好", null));
        assertThat(read.message(2).content()).isEqualTo(plain.message(2).content());
        assertThat(read.events()).allMatch(event -> event.warnings().isEmpty());
        assertThat(read.account().notes()).anyMatch(note -> note.contains("UTF-16"));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void each_message_leads_to_its_bytes(Charset order) {
        byte[] bytes = marked(CHAT, order);
        Collected read = Collected.of("_chat.txt", bytes);
        assertThat(new String(at(bytes, read.message(0).locator()), order))
                .isEqualTo("\ufeff31/12/2024, 12:34 - Alex Hale: late again 😂\r\nand José too\r\n");
        assertThat(new String(at(bytes, read.message(1).locator()), order))
                .isEqualTo("31/12/2024, 12:35 - 你好: 再见 \u00e9\r\n");
    }

    @ParameterizedTest
    @MethodSource("orders")
    void a_byte_that_is_left_over_is_flagged_and_counted(Charset order) {
        byte[] whole = marked("31/12/2024, 12:34 - Alex: a\n31/12/2024, 12:35 - Sam: b", order);
        Collected read = Collected.of("_chat.txt", Arrays.copyOf(whole, whole.length + 1));
        assertThat(read.message(0).warnings()).isEmpty();
        assertThat(read.message(1).warnings()).containsExactly(Warning.INVALID_BYTES);
        assertThat(read.message(1).body()).startsWith("b\ufffd");
    }

    @ParameterizedTest
    @MethodSource("orders")
    void a_surrogate_without_its_other_half_is_flagged(Charset order) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(marked("31/12/2024, 12:34 - Alex: a", order));
        bytes.writeBytes(order == UTF_16LE ? new byte[] {0x3D, (byte) 0xD8} : new byte[] {(byte) 0xD8, 0x3D});
        bytes.writeBytes("\n31/12/2024, 12:35 - Sam: \ufffd".getBytes(order));
        Collected read = Collected.of("_chat.txt", bytes.toByteArray());
        assertThat(read.message(0).warnings()).containsExactly(Warning.INVALID_BYTES);
        assertThat(read.message(1).warnings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void a_line_longer_than_the_window_is_located_and_hashed_in_full(Charset order) {
        String text = "31/12/2024, 12:34 - Alex: " + "a😂é".repeat(400_000) + "\n31/12/2024, 12:35 - Sam: y\n";
        Collected read = Collected.of("_chat.txt", marked(text, order));
        assertThat(read.message(0).warnings()).containsExactly(Warning.CUT);
        assertThat(read.message(1).body()).isEqualTo("y");
    }

    @ParameterizedTest
    @MethodSource("orders")
    void each_record_of_a_telegram_export_leads_to_its_bytes(Charset order) {
        byte[] bytes = marked(TELEGRAM, order);
        Collected read = Collected.of("result.json", bytes);
        assertThat(read.bodies()).containsExactly("über 😂 \u001b", "再见");
        for (Event event : read.events()) {
            byte[] piece = at(bytes, event.locator());
            assertThat(new String(piece, order)).startsWith("{\"id\"").endsWith("}");
            assertThat(event.locator().hash()).isEqualTo(RawHash.of(Collected.sha256(piece)));
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void the_rest_of_a_telegram_export_that_breaks_off_leads_to_its_bytes(Charset order) {
        byte[] bytes = marked(TELEGRAM.substring(0, TELEGRAM.indexOf("再见")), order);
        Collected read = Collected.of("result.json", bytes);
        Locator rest = read.rejects().getFirst().locator();
        assertThat(rest.offset() + rest.length()).isEqualTo(bytes.length);
        assertThat(rest.hash()).isEqualTo(RawHash.of(Collected.sha256(at(bytes, rest))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_bytes_are_read_as_text_and_turned_back(int seed) throws IOException {
        Random random = new Random(seed);
        byte[] bytes = new byte[random.nextInt(200_000)];
        random.nextBytes(bytes);
        for (int i = random.nextInt(1 + bytes.length / 2); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) (0xD8 + random.nextInt(8));
        }
        Encoding encoding = seed % 2 == 0 ? Encoding.UTF_16LE : Encoding.UTF_16BE;
        byte[] text = encoding.open(Source.bytes("x", bytes)).readAllBytes();
        PieceHash hash = new PieceHash(encoding);
        int half = text.length / 2;
        hash.update(text, 0, half);
        hash.update(text, half, text.length);
        assertThat(hash.end()).isEqualTo(RawHash.of(Collected.sha256(bytes)));
        assertThat(encoding.length(text, 0, half) + encoding.length(text, half, text.length))
                .isEqualTo(bytes.length);
    }
}
