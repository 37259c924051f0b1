package plumbline.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import plumbline.relevance.ContentDigest;
import plumbline.relevance.MessageAnalyzer;
import plumbline.relevance.MessageIndex;
import plumbline.relevance.MessageSearch;
import plumbline.relevance.SearchPage;
import plumbline.relevance.SearchRequest;
import plumbline.relevance.SearchText;

/// Search: how fast an index is built beside a bare Lucene loop over the same messages with the same analysis, and how
/// fast questions are answered on it, counted to the last hit, marked, and put in order.
///
/// Rates are per second of the process's CPU time (merging and collecting garbage included), because the machine may be
/// shared; wall times of questions are as a user waits.
public final class RelevanceBench {
    private static final double GOAL_RATIO = 0.8;
    private static final double GOAL_MILLIS = 1_000;
    private static final int QUESTIONS = 300;

    private final SyntheticMessages messages = new SyntheticMessages(42);
    private final int count;
    private final Path folder;

    private RelevanceBench(int count, Path folder) {
        this.count = count;
        this.folder = folder;
    }

    /// Runs the benchmark.
    ///
    /// @param arguments how many messages; one million unless said
    public static void main(String... arguments) throws IOException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        Path folder = Files.createTempDirectory("relevance-bench");
        try {
            new RelevanceBench(count, folder).run();
        } finally {
            delete(folder);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private void run() throws IOException {
        System.out.printf(Locale.ROOT, "relevance: %,d messages, Java %s%n", count, Runtime.version());
        System.out.println("warming up");
        ours(folder.resolve("warm-ours"), 0, count / 10);
        bare(folder.resolve("warm-bare"), 0, count / 10);

        // Halves in the order bare, ours, ours, bare: what warms up or slows down meanwhile meets both alike.
        Path index = folder.resolve("ours");
        Path bare = folder.resolve("bare");
        int half = count / 2;
        double bareSeconds = seconds("bare Lucene, our analysis, first half", half, () -> bare(bare, 0, half));
        double ourSeconds = seconds("plumbline, first half", half, () -> ours(index, 0, half));
        ourSeconds += seconds("plumbline, second half", count - half, () -> ours(index, half, count));
        bareSeconds += seconds("bare Lucene, our analysis, second half", count - half, () -> bare(bare, half, count));
        double standardSeconds = seconds(
                "bare Lucene, StandardAnalyzer, one text field",
                count,
                () -> BareLucene.index(folder.resolve("standard"), messages, 0, count, new StandardAnalyzer(), false));

        double ours = count / ourSeconds;
        double baseline = count / bareSeconds;
        System.out.printf(Locale.ROOT, "baseline: bare Lucene, our analysis %.0f messages/CPU-s%n", baseline);
        System.out.printf(
                Locale.ROOT,
                "baseline: bare Lucene, StandardAnalyzer, one text field %.0f messages/CPU-s%n",
                count / standardSeconds);
        double goal = GOAL_RATIO * baseline;
        figure("relevance.index.messages-per-cpu-second", ours, "messages/CPU-s", goal, ours >= goal);
        figure("relevance.index.against-bare-lucene", ours / baseline, "ratio", GOAL_RATIO, ours >= goal);
        questions(index);
    }

    private void ours(Path path, int first, int end) {
        try (MessageIndex index = MessageIndex.open(path)) {
            for (int i = first; i < end; i++) {
                index.add(messages.message(i));
            }
            index.commit(Map.of("messages", Integer.toString(end)));
        }
    }

    private void bare(Path path, int first, int end) throws IOException {
        BareLucene.index(path, messages, first, end, MessageAnalyzer.ofMessages(), true);
    }

    private static double seconds(String name, int many, Work work) throws IOException {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        work.run();
        double cpuSeconds = (system.getProcessCpuTime() - cpu) / 1e9;
        double wallSeconds = (System.nanoTime() - wall) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "index: %s: %.1f CPU-s, %.1f s, %.0f messages/CPU-s, %.0f messages/s%n",
                name,
                cpuSeconds,
                wallSeconds,
                many / cpuSeconds,
                many / wallSeconds);
        return cpuSeconds;
    }

    private void questions(Path path) {
        try (MessageSearch search = MessageSearch.open(path)) {
            ContentDigest digest = search.digest();
            System.out.printf("content: %,d messages, digest %s%n", digest.messages(), digest.hex());
            kinds().forEach((name, question) -> {
                Random random = new Random(7);
                double[] millis = new double[QUESTIONS];
                long hits = 0;
                for (int i = -50; i < QUESTIONS; i++) {
                    SearchRequest request = request(question.apply(random));
                    long start = System.nanoTime();
                    SearchPage page = search.find(request);
                    if (i >= 0) {
                        millis[i] = (System.nanoTime() - start) / 1e6;
                        hits += page.total();
                    }
                }
                report(name, millis, hits);
            });
        }
    }

    private static void report(String name, double[] millis, long hits) {
        Arrays.sort(millis);
        double p50 = millis[QUESTIONS / 2];
        double p99 = millis[QUESTIONS * 99 / 100];
        System.out.printf(Locale.ROOT, "question: %s: %,d hits on average%n", name, hits / QUESTIONS);
        figure("relevance.query." + name + ".p50", p50, "ms", GOAL_MILLIS, p50 < GOAL_MILLIS);
        figure("relevance.query." + name + ".p99", p99, "ms", GOAL_MILLIS, p99 < GOAL_MILLIS);
    }

    private static SearchRequest request(String line) {
        return switch (SearchText.read(line)) {
            case SearchText.Reading.Understood(var query) ->
                new SearchRequest(query, SearchRequest.Order.RELEVANCE, 1, 20);
            case SearchText.Reading.Unclear(int character, String problem) ->
                throw new IllegalStateException(line + ": " + problem + " (" + character + ")");
        };
    }

    private Map<String, Function<Random, String>> kinds() {
        Map<String, Function<Random, String>> kinds = new LinkedHashMap<>();
        kinds.put("term", this::word);
        kinds.put("phrase", random -> "\"" + common(random) + " " + common(random) + "\"");
        kinds.put("proximity", random -> "\"" + common(random) + " " + common(random) + "\"~5");
        kinds.put("fuzzy", random -> word(random) + "~1");
        kinds.put("fuzzy-2", random -> word(random) + "~2");
        kinds.put("prefix", random -> word(random).substring(0, 2) + "*");
        kinds.put("both-ends", random -> "*" + word(random).substring(0, 2) + "*");
        kinds.put("disguised", random -> "like:" + word(random));
        kinds.put(
                "sender-and-days",
                random -> "from:\"" + SyntheticMessages.sender(random.nextInt(40))
                        + "\" after:2025-03-01 before:2025-05-01");
        kinds.put(
                "term-sender-and-days",
                random -> word(random) + " from:\"" + SyntheticMessages.sender(random.nextInt(40))
                        + "\" after:2025-03-01");
        return kinds;
    }

    private String word(Random random) {
        return messages.word(200 + random.nextInt(5_000));
    }

    private String common(Random random) {
        return messages.word(random.nextInt(300));
    }

    private static void figure(String name, double value, String unit, double goal, boolean met) {
        System.out.printf(
                Locale.ROOT, "figure: %s %.2f %s goal %.2f %s%n", name, value, unit, goal, met ? "met" : "missed");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
