package plumbline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import plumbline.demo.World;
import plumbline.demo.WorldWriter;

/// The boards of the packaged application over HTTP while the force has very many matters on record: once with a tenth
/// of them and once with all, to show that the cost of a page does not grow with what is on record.
final class LoadBench {
    private static final Duration READY = Duration.ofMinutes(5);
    private static final double MEDIAN_MS = 100;
    private static final double P99_MS = 300;
    private static final Pattern NEXT = Pattern.compile("href=\"(/deadlines\\?[^\"]*after=[^\"]*)\" rel=\"next\"");

    private final int matters;
    private final Random random = new Random(1);
    private final Figures figures = new Figures();
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

    private void run(Application application) throws Exception {
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

    private void measure(Visitor everywhere, Visitor somewhere, Connection connection, String name) throws Exception {
        long here = Sql.count(connection, "select count(*) from casework.standing");
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

    private void time(String name, Visitor visitor, Supplier<String> address) throws Exception {
        var waits = Waits.pages(visitor, address);
        medians.put(name, waits.median());
        figures.below(name + "-median", waits.median(), "ms", MEDIAN_MS);
        figures.below(name + "-p99", waits.p99(), "ms", P99_MS);
    }

    private void report(Connection connection) throws IOException, SQLException {
        long steps = Sql.count(connection, "select count(*) from casework.step_taken");
        long clocks = Sql.count(connection, "select count(*) from casework.due");
        figures.measured("matters", Sql.count(connection, "select count(*) from casework.standing"), "matters");
        figures.measured("steps", steps, "steps");
        figures.measured("clocks", clocks, "clocks");
        for (var board : List.of("deadlines-of-all-operations", "deadlines-of-few-operations", "operation-board")) {
            double growth = medians.getOrDefault(board + "-all", Double.NaN)
                    / medians.getOrDefault(board + "-tenth", Double.NaN);
            figures.atMost(board + "-growth-at-tenfold", growth, "x", 1.5);
        }
        Results.replace(
                "load",
                """
                %s. `./plumbline bench load %d`: the packaged application over HTTP,
                one visitor, %d requests a figure after %d to warm up. Ten histories of up to %d steps are taken through the
                application's forms; the others are copies of them, rows of the same tables with other dates, written past the
                log's commitments. "tenth" is measured with a tenth of the matters on record.

                """.formatted(figures.setting(), matters, Waits.ASKED, Waits.WARM_UP, TemplateCases.STEPS)
                        + figures.table());
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
}
