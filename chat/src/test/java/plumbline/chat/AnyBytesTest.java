package plumbline.chat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Properties that hold for every seed: what was written comes back, and nothing that can lie in a file is too much.
class AnyBytesTest {

    private static final List<String> FORMS = List.of(
            "M/d/yy, h:mm a - |",
            "'['M/d/yy, HH:mm:ss'] '|",
            "dd/MM/yyyy, HH:mm - |",
            "'['dd/MM/yyyy, HH:mm:ss'] '|",
            "yyyy-MM-dd, h:mm a - |",
            "yyyy/MM/dd, h:mm a - |",
            "dd.MM.yy, HH:mm - |",
            "d.M.yyyy 'klo' HH.mm.ss - |",
            "d. M. yyyy. HH:mm:ss - |",
            "'['yyyy/MM/dd HH:mm:ss'] '|",
            "dd/MM/yyyy HH:mm:ss: |");

    private static final List<String> SENDERS =
            List.of("Alex Hale", "Sam", "+44 7700 900123", "José: el Turno", "\ud83e\udd13", "Kim - Lowe", "你好");

    private static final String ALPHABET = "abc dé:-,.[]<>()/\u200e\u00a0\ud83d 0123\n\r\"é你";

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_chat_written_in_any_form_comes_back_message_for_message(int seed) {
        Random random = new Random(seed);
        DateTimeFormatter form =
                DateTimeFormatter.ofPattern(FORMS.get(seed % FORMS.size()).replace("|", ""), Locale.US);
        String end = seed % 3 == 0 ? "\r\n" : "\n";
        LocalDateTime time = LocalDateTime.of(2020, 1, 20, 10, 0, 0);
        StringBuilder text = new StringBuilder();
        List<String> bodies = new ArrayList<>();
        List<LocalDateTime> times = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            time = time.plusSeconds(random.nextInt(40_000));
            String body = words(random);
            text.append(form.format(time))
                    .append("Sender ")
                    .append(random.nextInt(4))
                    .append(": ");
            text.append(body.replace("\n", end)).append(end);
            bodies.add(body);
            times.add(time.withSecond(form.toString().contains("Second") ? time.getSecond() : 0));
        }
        Collected read = Collected.text(text.toString());
        assertThat(read.bodies()).isEqualTo(bodies);
        for (int i = 0; i < times.size(); i++) {
            assertThat(read.message(i).time().local()).isEqualTo(times.get(i));
        }
    }

    private static String words(Random random) {
        StringBuilder body = new StringBuilder("w");
        for (int i = random.nextInt(12); i >= 0; i--) {
            body.append(random.nextInt(6) == 0 ? "\nx" : " y").append(random.nextInt(1000));
        }
        return body.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_file_is_read_or_refused_and_always_accounted_for(int seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            if (random.nextInt(3) > 0) {
                text.append("1")
                        .append(random.nextInt(9))
                        .append("/0")
                        .append(1 + random.nextInt(9))
                        .append("/2021, 1");
                text.append(random.nextInt(10))
                        .append(":3")
                        .append(random.nextInt(10))
                        .append(" - ");
                text.append(SENDERS.get(random.nextInt(SENDERS.size()))).append(": ");
            }
            for (int n = random.nextInt(30); n > 0; n--) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            text.append('\n');
        }
        byte[] bytes = text.toString().getBytes(UTF_8);
        for (int i = random.nextInt(40); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        if (ChatFormats.detect(Source.bytes("x.txt", bytes)) instanceof Detection.Recognised) {
            Collected read = Collected.of("x.txt", bytes, Collected.LONDON.with(DateOrder.DAY_FIRST));
            assertThat(read.account().in()).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_damaged_telegram_export_is_never_too_much(int seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder json = new StringBuilder("{\"name\":\"x\",\"messages\":[");
        for (int i = 0; i < 50; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"id\":")
                    .append(i)
                    .append(",\"type\":\"message\",\"date\":\"2021-07-01T12:00:00\",\"from\":\"A\",\"text\":\"a\\x0")
                    .append(i % 10)
                    .append("é\"}");
        }
        byte[] bytes = json.append("]}").toString().getBytes(UTF_8);
        for (int i = random.nextInt(12); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        if (ChatFormats.detect(Source.bytes("result.json", bytes)) instanceof Detection.Recognised) {
            Collected read = Collected.of("result.json", bytes);
            read.events().forEach(event -> {
                Locator at = event.locator();
                byte[] piece =
                        java.util.Arrays.copyOfRange(bytes, (int) at.offset(), (int) (at.offset() + at.length()));
                assertThat(at.hash()).isEqualTo(RawHash.of(Collected.sha256(piece)));
            });
        }
    }
}
