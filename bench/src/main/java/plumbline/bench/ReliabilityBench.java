package plumbline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Kills the packaged application at random moments while people work with it, and then looks for what it had
/// acknowledged.
///
/// In each round it is started on the same data, several visitors record, open and upload as fast as they can, and
/// after a random time the application is killed with SIGKILL, or its PostgreSQL is, or both; some rounds kill it while
/// it is still starting. Half of what was sent without an answer is sent again in the next round, as a person would. At
/// the end everything acknowledged must be there once, nothing sent may be there twice, and the exported record must
/// verify.
final class ReliabilityBench {
    private static final Duration READY = Duration.ofMinutes(5);

    private final int kills;
    private final Random random;
    private final Journal journal = new Journal();
    private final List<Double> starts = new ArrayList<>();
    private final List<Double> returns = new ArrayList<>();
    private double firstStart;
    private int applicationKills;
    private int databaseKills;

    private ReliabilityBench(int kills, long seed) {
        this.kills = kills;
        this.random = new Random(seed);
    }

    /// @param arguments how many rounds (50) and the seed (1)
    public static void main(String[] arguments) throws Exception {
        int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        var data = Files.createTempDirectory("plumbline-reliability-");
        var bench = new ReliabilityBench(kills, seed);
        try (var application = new Application(data)) {
            for (int round = 1; round <= kills; round++) {
                bench.round(application, round);
            }
            bench.conclude(application);
        } finally {
            Folders.delete(data);
        }
    }

    private void round(Application application, int number) throws Exception {
        long begun = System.nanoTime();
        application.start();
        if (number > 1 && random.nextInt(8) == 0) {
            Thread.sleep(random.nextInt(6_000));
            application.kill();
            applicationKills++;
            say("round %d of %d: killed while starting", number, kills);
            return;
        }
        application.awaitReady(READY);
        if (number == 1) {
            // On an empty directory: the database is made and the demonstration loaded, which no later start does.
            firstStart = Waits.seconds(begun);
        } else {
            starts.add(Waits.seconds(begun));
        }
        var office = Office.open(application, journal, random.nextLong());
        try {
            Thread.sleep(500 + random.nextInt(5_000));
            String killed = "the application";
            if (random.nextInt(4) == 0) {
                killed = "PostgreSQL, then the application";
                application.killDatabase();
                databaseKills++;
                long before = journal.acknowledged();
                long cut = System.nanoTime();
                if (random.nextBoolean() && await(() -> journal.acknowledged() > before, READY)) {
                    returns.add(Waits.seconds(cut));
                }
            }
            application.kill();
            applicationKills++;
            say(
                    "round %d of %d: killed %s; %,d acknowledged, %,d without an answer",
                    number, kills, killed, journal.acknowledged(), journal.unanswered());
        } finally {
            office.close();
        }
        journal.sendHalfAgain(random);
    }

    private void conclude(Application application) throws Exception {
        long begun = System.nanoTime();
        application.start();
        application.awaitReady(READY);
        starts.add(Waits.seconds(begun));
        try (var office = Office.quiet(application, journal)) {
            office.finishWhatIsOpen();
            var found = new Findings(application, journal).look();
            boolean verified = new BundleCheck(application).verifies();
            report(found, verified);
        }
        application.stop();
    }

    private void report(Findings.Found found, boolean verified) throws IOException {
        var figures = new ArrayList<String>();
        figures.add(figure(
                "kills-of-the-application", applicationKills, "kills", ">= " + kills, applicationKills >= kills));
        figures.add(figure("kills-of-postgresql", databaseKills, "kills", "none", true));
        figures.add(figure("acknowledged", journal.acknowledged(), "acts", "none", true));
        figures.add(figure("acknowledged-and-lost", found.lost(), "acts", "0", found.lost() == 0));
        figures.add(figure("doubled", found.doubled(), "acts", "0", found.doubled() == 0));
        figures.add(figure("half-done", found.halfDone(), "acts", "0", found.halfDone() == 0));
        figures.add(figure("exhibits-misread", found.misread(), "exhibits", "0", found.misread() == 0));
        figures.add(figure("bundle-verifies", verified ? 1 : 0, "of 1", "1", verified));
        figures.add(figure("first-start-on-an-empty-directory", firstStart, "s", "none", true));
        figures.add(figure("start-after-a-kill-worst", worst(starts), "s", "<= 15", worst(starts) <= 15));
        if (!returns.isEmpty()) {
            figures.add(figure(
                    "database-killed-to-next-acknowledgement-worst",
                    worst(returns),
                    "s",
                    "<= 15",
                    worst(returns) <= 15));
        }
        figures.forEach(System.out::println);
        Results.replace(
                "reliability",
                """
                %s, %d processors (load average %.0f), Java %s. `./plumbline bench reliability %d`: the packaged application
                under SIGKILL at random moments, %d visitors at work, fsync on.
                With no loss in %d kills, the chance of one per kill is below %.1f %% (95 %%, rule of three).

                """.formatted(
                                Instant.now().toString().substring(0, 10),
                                Runtime.getRuntime().availableProcessors(),
                                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                                System.getProperty("java.version"),
                                kills,
                                Office.VISITORS,
                                applicationKills,
                                300.0 / applicationKills)
                        + Results.table(figures));
    }

    private static String figure(String name, double value, String unit, String goal, boolean met) {
        return "figure: %s %s %s goal %s %s"
                .formatted(
                        name,
                        value == Math.rint(value) ? "%.0f".formatted(value) : "%.1f".formatted(value),
                        unit,
                        goal,
                        goal.equals("none") ? "measured" : met ? "met" : "missed");
    }

    private static boolean await(Condition condition, Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(50);
        }
        return true;
    }

    private static double worst(List<Double> seconds) {
        return seconds.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private interface Condition {
        boolean holds();
    }
}
