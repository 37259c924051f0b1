package plumbline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import plumbline.chat.ChatFormats;
import plumbline.chat.Detection;
import plumbline.chat.Outcome;
import plumbline.chat.ReadOptions;
import plumbline.chat.Source;

/// The measured process: reads one export through both passes, every event made in full, and says what it cost.
final class ChatReading {
    /// The kernel counts processor time in hundredths of a second, whatever its own tick is.
    private static final double TICKS = 100;

    private ChatReading() {}

    public static void main(String... arguments) throws IOException {
        if (!(ChatFormats.detect(Source.file(Path.of(arguments[0]))) instanceof Detection.Recognised found)) {
            throw new IOException("not recognised");
        }
        long[] seen = new long[1];
        Outcome outcome = found.export().read(ReadOptions.assuming(ZoneId.of("Europe/London")), event -> {
            seen[0] += event.locator().hash().a() == 0 ? 0 : 1;
            return true;
        });
        if (!(outcome instanceof Outcome.Complete(var account)) || seen[0] != account.events()) {
            throw new IOException("not read to its end: " + outcome);
        }
        System.out.println(account.events() + " " + processorSeconds() + " " + peakKilobytes());
    }

    private static double processorSeconds() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    }

    private static long peakKilobytes() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("[^0-9]", ""));
            }
        }
        throw new IOException("the kernel does not say how much memory was resident");
    }
}
