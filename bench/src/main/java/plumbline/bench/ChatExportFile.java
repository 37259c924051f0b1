package plumbline.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/// Writes a WhatsApp text export of made-up messages: the same seed gives the same bytes.
final class ChatExportFile {
    private static final DateTimeFormatter HEADER = DateTimeFormatter.ofPattern("dd/MM/yyyy, HH:mm", Locale.ROOT);
    private static final int SENDERS = 24;
    private static final int AVERAGE = 62;

    private ChatExportFile() {}

    /// @return how many bytes
    static long write(Path file, int count, long seed) throws IOException {
        SyntheticMessages messages = new SyntheticMessages(seed);
        Random random = new Random(seed);
        LocalDateTime time = LocalDateTime.of(2019, 1, 13, 8, 0);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < count; i++) {
                time = time.plusSeconds(random.nextInt(240));
                line.setLength(0);
                line.append(HEADER.format(time)).append(" - ");
                line.append(SyntheticMessages.sender(random.nextInt(SENDERS))).append(": ");
                line.append(body(messages, random)).append('\n');
                out.write(line.toString().getBytes(UTF_8));
            }
        }
        return Files.size(file);
    }

    private static String body(SyntheticMessages messages, Random random) {
        int kind = random.nextInt(100);
        if (kind < 4) {
            return "<Media omitted>";
        }
        if (kind < 5) {
            return "This message was deleted";
        }
        StringBuilder text = new StringBuilder();
        int length = (int) Math.min(400, -Math.log(1 - random.nextDouble()) * AVERAGE);
        do {
            text.append(text.isEmpty() ? "" : " ")
                    .append(messages.word((int) (Math.pow(random.nextDouble(), 4) * 20_000)));
        } while (text.length() < length);
        if (kind < 8) {
            text.append("\nand ").append(messages.word(random.nextInt(2_000)));
        }
        return kind > 92 ? text.append(" \ud83d\ude02").toString() : text.toString();
    }
}
