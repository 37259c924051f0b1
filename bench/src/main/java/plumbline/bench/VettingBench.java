package plumbline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;

/// The pages about clearances over HTTP while half a million are on record, and how long it takes to hold all of them
/// against rules that changed.
final class VettingBench {
    private static final Duration READY = Duration.ofMinutes(5);
    private static final Duration MADE = Duration.ofMinutes(20);
    private static final Duration EVALUATED = Duration.ofMinutes(10);
    private static final int BROUGHT = 10_000;
    private static final int WARM_UP = 100;
    private static final int ASKED = 400;
    private static final double P99_MS = 300;
    private static final double EVALUATED_S = 60;
    private static final Pattern BEHIND = Pattern.compile("href=\"(/clearances/[^\"]*list[^\"]*)\"");
    private static final Pattern PERSON = Pattern.compile("href=\"(/clearances/people/[^\"]*)\"");

    private final int clearances;
    private final Random random = new Random(1);
    private final List<String> figures = new ArrayList<>();

    private VettingBench(int clearances) {
        this.clearances = clearances;
    }

    /// @param arguments how many clearances (500,000)
    public static void main(String[] arguments) throws Exception {
        var bench = new VettingBench(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500_000);
        var data = Files.createTempDirectory("plumbline-vetting-");
        try (var application = new Application(data)) {
            bench.run(application);
        } finally {
            Folders.delete(data);
        }
    }

    private void run(Application application) throws IOException, InterruptedException, SQLException {
        application.start();
        application.awaitReady(READY);
        try (var connection = application.superuser()) {
            until(connection, "select count(*) from imports.job where state <> 'DONE'", 0, READY);
            bringWorkforce(application, connection);
            new VettingPopulation(connection, clearances).make();
        }
        application.stop();
        application.start();
        application.awaitReady(READY);
        try (var visitor = new Visitor(application.address());
                var connection = application.superuser()) {
            long begun = System.nanoTime();
            until(connection, "select count(*) from clearance.looked_at", 1, MADE);
            add("rows-made-again", seconds(begun), "s", "none", true);
            Office.signIn(visitor, "VETTING_MANAGER");
            measure(visitor);
            evaluate(visitor, connection);
            report(connection);
        }
        application.stop();
    }

    /// The same extract twice: at first every row is new, then none.
    private void bringWorkforce(Application application, Connection connection)
            throws IOException, InterruptedException, SQLException {
        var extract = new StringBuilder(
                "Person number,Given name,Family name,Workforce type,Rank or grade,Unit,Start date,Date of birth\n");
        for (int i = 1; i <= BROUGHT; i++) {
            extract.append("B%d,Given,Family%d,Officer,PC,Unit %d,2015-03-02,1988-04-30\n".formatted(i, i, i % 200));
        }
        try (var visitor = new Visitor(application.address())) {
            Office.signIn(visitor, "HR_OFFICER");
            for (var pass : List.of("rows-that-are-new", "rows-on-record-already")) {
                visitor.get("/imports/new?kind=workforce");
                long begun = System.nanoTime();
                visitor.upload(
                        "/imports",
                        Map.of("importId", UUID.randomUUID().toString(), "kind", "workforce"),
                        "file",
                        "extract.csv",
                        extract.toString().getBytes(StandardCharsets.UTF_8));
                until(connection, "select count(*) from imports.job where state <> 'DONE'", 0, READY);
                add(pass, BROUGHT / seconds(begun), "rows/s", "none", true);
            }
        }
    }

    private void measure(Visitor visitor) throws IOException, InterruptedException {
        var lists = behind(visitor, "/clearances", BEHIND);
        var months = behind(visitor, "/clearances/expiring", BEHIND);
        var people = behind(visitor, lists.getFirst(), PERSON);
        time("currency-dashboard", visitor, List.of("/clearances"));
        time("expiry-horizon", visitor, List.of("/clearances/expiring"));
        time("rows-behind-the-dashboard", visitor, lists);
        time("rows-behind-the-horizon", visitor, months);
        time("one-person", visitor, people);
    }

    private void evaluate(Visitor visitor, Connection connection)
            throws IOException, InterruptedException, SQLException {
        until(connection, "select count(*) from clearance.evaluation_job", 0, EVALUATED);
        for (var measure : List.of("rules", "audit")) {
            long begun = System.nanoTime();
            visitor.post("/clearances/evaluations/" + measure, Map.of());
            until(connection, "select count(*) from clearance.evaluation_job", 0, EVALUATED);
            double took = seconds(begun);
            add(measure + "-all-evaluated", took, "s", "< %.0f".formatted(EVALUATED_S), took < EVALUATED_S);
        }
    }

    private static List<String> behind(Visitor visitor, String page, Pattern link)
            throws IOException, InterruptedException {
        var found = link.matcher(visitor.get(page).body())
                .results()
                .map(one -> one.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();
        if (found.isEmpty()) {
            throw new IOException("Nothing leads on from " + page);
        }
        return found;
    }

    private void time(String name, Visitor visitor, List<String> addresses) throws IOException, InterruptedException {
        var took = new double[ASKED];
        for (int i = -WARM_UP; i < ASKED; i++) {
            var path = addresses.get(random.nextInt(addresses.size()));
            long begun = System.nanoTime();
            var answer = visitor.get(path);
            double ms = (System.nanoTime() - begun) / 1e6;
            if (answer.statusCode() != 200) {
                throw new IOException(path + " was answered " + answer.statusCode());
            }
            if (i >= 0) {
                took[i] = ms;
            }
        }
        Arrays.sort(took);
        add(name + "-median", took[ASKED / 2], "ms", "none", true);
        double p99 = took[ASKED * 99 / 100];
        add(name + "-p99", p99, "ms", "< %.0f".formatted(P99_MS), p99 < P99_MS);
    }

    private void report(Connection connection) throws IOException, SQLException {
        add("clearances", count(connection, "select count(*) from clearance.standing"), "clearances", "none", true);
        add("people-in-post", count(connection, """
                select count(*)
                from clearance.holder
                where required is not null
                """), "people", "none", true);
        add("clearances-evaluated", count(connection, """
                select e.clearances
                from clearance.evaluated e
                where e.measure = 'RULES'
                order by e.seq desc
                limit 1
                """), "clearances", "none", true);
        Results.replace(
                "vetting",
                """
                %s, %d processors (load average %.0f), Java %s. `./plumbline bench vetting %d`: the packaged application over
                HTTP, one visitor, %d requests a figure after %d to warm up. People, posts and clearances are rows of the
                application's tables, written past the log's commitments; what the pages read is made from them by the
                application. An evaluation holds every clearance that counts today against the rules; its time is from the
                request to the result on record.

                """.formatted(
                                Instant.now().toString().substring(0, 10),
                                Runtime.getRuntime().availableProcessors(),
                                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                                System.getProperty("java.version"),
                                clearances,
                                ASKED,
                                WARM_UP)
                        + Results.table(figures));
    }

    private void add(String name, double value, String unit, String goal, boolean met) {
        var line = "figure: %s %s %s goal %s %s"
                .formatted(
                        name,
                        value == Math.rint(value) ? "%.0f".formatted(value) : "%.1f".formatted(value),
                        unit,
                        goal,
                        goal.equals("none") ? "measured" : met ? "met" : "missed");
        figures.add(line);
        System.out.println(line);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void until(Connection connection, String query, long wanted, Duration limit)
            throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (count(connection, query) != wanted) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Still not " + wanted + " after " + limit + ": " + query);
            }
            Thread.sleep(50);
        }
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
