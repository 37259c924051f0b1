package plumbline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import plumbline.demo.World;
import plumbline.demo.WorldWriter;

/// The boards of the packaged application over HTTP while the force has very many matters on record: once with a tenth
/// of
/// them and once with all, to show that the cost of a page does not grow with what is on record.
final class LoadBench {
    private static final Duration READY = Duration.ofMinutes(5);
    private static final int WARM_UP = 100;
    private static final int ASKED = 400;
    private static final double MEDIAN_MS = 100;
    private static final double P99_MS = 300;
    private static final Pattern NEXT = Pattern.compile("href=\"(/deadlines\\?[^\"]*after=[^\"]*)\" rel=\"next\"");

    private final int matters;
    private final Random random = new Random(1);
    private final List<String> figures = new ArrayList<>();
    private final Map<String, Double> medians = new LinkedHashMap<>();

    private LoadBench(int matters) {
        this.matters = matters;
    }

    /// @param arguments how many matters (100,000)
    public static void main(String[] arguments) throws Exception {
        var bench = new LoadBench(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000);
        var data = Files.createTempDirectory("plumbline-load-");
        try (var application = new Application(data)) {
            application.start();
            application.awaitReady(READY);
            bench.run(application);
            application.stop();
        } finally {
            Folders.delete(data);
        }
    }

    private void run(Application application) throws IOException, InterruptedException, SQLException {
        try (var investigator = new Visitor(application.address());
                var authority = new Visitor(application.address());
                var connection = application.superuser()) {
            Office.signIn(investigator, "INVESTIGATOR");
            Office.signIn(authority, "APPROPRIATE_AUTHORITY");
            var template = new TemplateCases(investigator, authority).make();
            var multiplied = new Multiplied(
                    connection,
                    template,
                    account(connection, "INVESTIGATOR"),
                    account(connection, "APPROPRIATE_AUTHORITY"));
            int copies = matters / 10;
            multiplied.copy(1, copies / 10);
            measure(investigator, authority, connection, "tenth");
            multiplied.copy(copies / 10 + 1, copies);
            measure(investigator, authority, connection, "all");
            report(connection);
        }
    }

    private void measure(Visitor everywhere, Visitor somewhere, Connection connection, String name)
            throws IOException, InterruptedException, SQLException {
        long here = count(connection, "select count(*) from casework.standing");
        ReliabilityBench.say("%,d matters", here);
        var operations = operations(connection);
        var addresses = deadlines(everywhere);
        time("deadlines-of-all-operations-" + name, everywhere, () -> any(addresses));
        time("deadlines-of-few-operations-" + name, somewhere, () -> "/deadlines");
        time("operation-board-" + name, everywhere, () -> "/operations/" + any(operations) + "/board");
    }

    /// The first pages of the board, plain and filtered.
    private static List<String> deadlines(Visitor visitor) throws IOException, InterruptedException {
        var addresses = new ArrayList<String>();
        for (var start : List.of(
                "/deadlines", "/deadlines?force=STATUTORY", "/deadlines?force=TARGET", "/deadlines?overdue=yes")) {
            var address = start;
            for (int page = 0; page < 5; page++) {
                addresses.add(address);
                var next = NEXT.matcher(visitor.get(address).body());
                if (!next.find()) {
                    break;
                }
                address = next.group(1).replace("&amp;", "&");
            }
        }
        return addresses;
    }

    private void time(String name, Visitor visitor, Address address) throws IOException, InterruptedException {
        var took = new double[ASKED];
        for (int i = -WARM_UP; i < ASKED; i++) {
            var path = address.next();
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
        double median = took[ASKED / 2];
        double p99 = took[ASKED * 99 / 100];
        medians.put(name, median);
        add(name + "-median", median, "ms", "< %.0f".formatted(MEDIAN_MS), median < MEDIAN_MS);
        add(name + "-p99", p99, "ms", "< %.0f".formatted(P99_MS), p99 < P99_MS);
    }

    private void report(Connection connection) throws IOException, SQLException {
        long steps = count(connection, "select count(*) from casework.step_taken");
        long clocks = count(connection, "select count(*) from casework.due");
        add("matters", count(connection, "select count(*) from casework.standing"), "matters", "none", true);
        add("steps", steps, "steps", "none", true);
        add("clocks", clocks, "clocks", "none", true);
        for (var board : List.of("deadlines-of-all-operations", "deadlines-of-few-operations", "operation-board")) {
            double growth = medians.getOrDefault(board + "-all", Double.NaN)
                    / medians.getOrDefault(board + "-tenth", Double.NaN);
            add(board + "-growth-at-tenfold", growth, "x", "<= 1.5", growth <= 1.5);
        }
        Results.replace(
                "load",
                """
                %s, %d processors (load average %.0f), Java %s. `./plumbline bench load %d`: the packaged application over HTTP,
                one visitor, %d requests a figure after %d to warm up. Ten histories of up to %d steps are taken through the
                application's forms; the others are copies of them, rows of the same tables with other dates, written past the
                log's commitments. "tenth" is measured with a tenth of the matters on record.

                """.formatted(
                                Instant.now().toString().substring(0, 10),
                                Runtime.getRuntime().availableProcessors(),
                                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                                System.getProperty("java.version"),
                                matters,
                                ASKED,
                                WARM_UP,
                                TemplateCases.STEPS)
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

    private String any(List<String> addresses) {
        return addresses.get(random.nextInt(addresses.size()));
    }

    private static String account(Connection connection, String role) throws SQLException {
        var userName = World.of(WorldWriter.SEED, 1).accounts().stream()
                .filter(one -> one.role().equals(role))
                .findFirst()
                .orElseThrow()
                .userName();
        try (var statement =
                connection.prepareStatement("select a.account_id from access.account_opened a where a.user_name = ?")) {
            statement.setString(1, userName);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static List<String> operations(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select o.operation_id from cases.operation_opened o")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private interface Address {
        String next();
    }
}
