package plumbline.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reading a WhatsApp text export: our reader against the npm package whatsapp-chat-parser, each in a process of its
/// own over the same file, one after the other and more than once in turn; the best run of each counts.
///
/// Both processes report the processor time (user and system, all threads, from their own start) and the highest
/// resident memory that the kernel holds for them, as the last thing they do.
public final class ChatBench {
    private static final String PEER = "whatsapp-chat-parser@4.0.2";
    private static final int ROUNDS = 3;
    private static final double GOAL_SPEED = 2.0;
    private static final double GOAL_MEMORY = 0.2;
    /// A small heap, and compiling in the foreground: while the JVM compiles, the reader waits, where it
    /// would otherwise spend processor time on code that is about to be replaced. Nothing else about the
    /// compiler is chosen.
    private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-Xmx64m", "-Xbatch");
    /// What the reader needs of this benchmark's class path, so that its start does not open the jars of other areas.
    private static final List<String> JARS =
            List.of("bench-", "chat-", "jackson-core-", "commons-compress-", "commons-io-");
    private static final int TRAINING = 200_000;

    private final List<String> figures = new ArrayList<>();

    private ChatBench() {}

    /// What a process said of itself.
    ///
    /// @param cpuSeconds processor time from its start
    /// @param peakKilobytes highest resident memory
    private record Cost(long messages, double cpuSeconds, long peakKilobytes) {
        double rate() {
            return messages / cpuSeconds;
        }
    }

    /// Runs the benchmark.
    ///
    /// @param arguments how many messages; one million unless said
    public static void main(String... arguments) throws IOException, InterruptedException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        Path folder = Files.createDirectories(Path.of("bench", "target", "chat"));
        new ChatBench().run(folder.toAbsolutePath(), count);
    }

    private void run(Path folder, int count) throws IOException, InterruptedException {
        Path export = folder.resolve("WhatsApp Chat with Night Owls.txt");
        System.out.println("Writing " + count + " messages…");
        long bytes = ChatExportFile.write(export, count, 42);
        installPeer(folder);
        Path cache = train(folder);
        List<Cost> ours = new ArrayList<>();
        List<Cost> theirs = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            System.out.println("Round " + round + " of " + ROUNDS + "…");
            ours.add(measure(ours(export, "-XX:AOTCache=" + cache)));
            theirs.add(measure(List.of("node", folder.resolve("peer.mjs").toString(), export.toString())));
        }
        report(best(ours), best(theirs), bytes);
        Files.delete(export);
    }

    private static Cost best(List<Cost> costs) {
        return costs.stream().max((a, b) -> Double.compare(a.rate(), b.rate())).orElseThrow();
    }

    private static List<String> ours(Path export, String aheadOfTime) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of(aheadOfTime, "-cp", classPath(), ChatReading.class.getName()));
        command.add(export.toString());
        return command;
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> JARS.stream().anyMatch(Path.of(jar).getFileName().toString()::startsWith))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// Writes the JDK's ahead-of-time cache (JEP 514) from a run over another, smaller export: classes linked
    /// beforehand and a profile of which code is hot. Made once, as a build would; not counted.
    private static Path train(Path folder) throws IOException, InterruptedException {
        Path export = folder.resolve("training.txt");
        Path cache = folder.resolve("chat.aot");
        Files.deleteIfExists(cache);
        ChatExportFile.write(export, TRAINING, 7);
        Process training = new ProcessBuilder(ours(export, "-XX:AOTCacheOutput=" + cache))
                .redirectErrorStream(true)
                .start();
        String said = new String(training.getInputStream().readAllBytes(), UTF_8);
        if (training.waitFor() != 0 || !Files.exists(cache)) {
            throw new IOException("the ahead-of-time cache could not be made: " + said);
        }
        Files.delete(export);
        return cache;
    }

    private static void installPeer(Path folder) throws IOException, InterruptedException {
        if (!Files.isDirectory(folder.resolve("node_modules/whatsapp-chat-parser"))) {
            System.out.println("Installing " + PEER + "…");
            Process npm = new ProcessBuilder(
                            "npm",
                            "install",
                            "--no-audit",
                            "--no-fund",
                            "--silent",
                            "--prefix",
                            folder.toString(),
                            PEER)
                    .inheritIO()
                    .start();
            if (npm.waitFor() != 0) {
                throw new IOException("npm could not install " + PEER + ": node, npm and its registry are needed");
            }
        }
        try (var script = Objects.requireNonNull(ChatBench.class.getResourceAsStream("peer.mjs"))) {
            Files.write(folder.resolve("peer.mjs"), script.readAllBytes());
        }
    }

    private static Cost measure(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException("could not measure " + command + ": " + said);
        }
        System.out.println("  " + said);
        String[] words = said.split(" ");
        return new Cost(Long.parseLong(words[0]), Double.parseDouble(words[1]), Long.parseLong(words[2]));
    }

    private void report(Cost ours, Cost theirs, long bytes) throws IOException {
        double megabytes = bytes / 1e6;
        figure("chat.read", ours.rate(), "messages/cpu-s", "none", true);
        figure("chat.read.peer", theirs.rate(), "messages/cpu-s", "none", true);
        figure("chat.read.bytes", megabytes / ours.cpuSeconds(), "MB/cpu-s", "none", true);
        double speed = ours.rate() / theirs.rate();
        figure("chat.read.against-peer", speed, "x", ">= " + GOAL_SPEED, speed >= GOAL_SPEED);
        figure("chat.memory", ours.peakKilobytes() / 1024.0, "MiB", "none", true);
        figure("chat.memory.peer", theirs.peakKilobytes() / 1024.0, "MiB", "none", true);
        double memory = (double) ours.peakKilobytes() / theirs.peakKilobytes();
        figure("chat.memory.against-peer", memory, "x", "<= " + GOAL_MEMORY, memory <= GOAL_MEMORY);
        figures.forEach(System.out::println);
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        String text = String.format(
                Locale.ROOT,
                "%s, %d shared x86-64 cores (load average %.0f), JDK %s. `./plumbline bench chat`: %,d messages, %.0f MB of text.%n"
                        + "Ours runs with an ahead-of-time cache and `%s`; the peer is %s on Node. Best of %d runs%n"
                        + "each, in turn. `cpu-s` is a second of the process's processor time, its start and the JVM's compiling included; memory is the%n"
                        + "highest resident set. Ours keeps the place, line and SHA-256 of every message; the peer does not. `-Xbatch` lets the reader wait%n"
                        + "while the JVM compiles.%n%n%s",
                LocalDate.ofInstant(java.time.InstantSource.system().instant(), ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                load,
                Runtime.version().feature(),
                ours.messages(),
                megabytes,
                String.join(" ", JVM),
                PEER,
                ROUNDS,
                Results.table(figures));
        Results.replace("chat", text);
        if (ours.messages() != theirs.messages()) {
            System.out.println("The peer found " + theirs.messages() + " messages, we " + ours.messages());
        }
    }

    private void figure(String name, double value, String unit, String goal, boolean met) {
        String shown = String.format(Locale.ROOT, value >= 100 ? "%,.0f" : "%.2f", value);
        figures.add("figure: " + name + " " + shown + " " + unit + " goal " + goal + " " + (met ? "met" : "missed"));
    }
}
