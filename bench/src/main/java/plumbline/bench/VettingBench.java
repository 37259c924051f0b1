package plumbline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/// The pages about clearances over HTTP while half a million are on record, how long it takes to hold all of them
/// against new rules, and how fast tables are read; each beside what the database alone takes, in the same run.
final class VettingBench {
    private static final Duration READY = Duration.ofMinutes(5);
    private static final Duration MADE = Duration.ofMinutes(20);
    static final Duration EVALUATED = Duration.ofMinutes(10);
    private static final double P99_MS = 300;
    private static final double EVALUATED_S = 60;
    private static final String RULES = "/clearances/evaluations/rules";
    static final String EVALUATIONS = "select count(*) from clearance.evaluation_job";
    private static final Pattern BEHIND = Pattern.compile("href=\"(/clearances/[^\"]*list[^\"]*)\"");
    private static final Pattern PERSON = Pattern.compile("href=\"(/clearances/people/[^\"]*)\"");

    private final int clearances;
    private final Random random = new Random(1);
    private final Figures figures = new Figures();

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

    private void run(Application application) throws Exception {
        var tables = new VettingTables(application, figures);
        application.start();
        application.awaitReady(READY);
        try (var connection = application.superuser()) {
            Sql.await(connection, VettingTables.READINGS, 0, READY);
            new VettingPopulation(connection, clearances).make();
        }
        application.stop();
        application.start();
        application.awaitReady(READY);
        try (var visitor = new Visitor(application.address());
                var connection = application.superuser()) {
            long begun = System.nanoTime();
            Sql.await(connection, "select count(*) from clearance.looked_at", 1, MADE);
            figures.measured("rows-made-again", Waits.seconds(begun), "s");
            Office.signIn(visitor, "VETTING_MANAGER");
            Sql.await(connection, EVALUATIONS, 0, EVALUATED);
            var plain = new PlainVetting(connection);
            pages(visitor, plain);
            evaluate(visitor, connection, plain);
            tables.read(connection, plain);
        }
        tables.kill();
        try (var connection = application.superuser()) {
            report(connection);
        }
        application.stop();
    }

    private void pages(Visitor visitor, PlainVetting plain) throws Exception {
        var lists = behind(visitor, "/clearances", BEHIND);
        var months = behind(visitor, "/clearances/expiring", BEHIND);
        var people = behind(visitor, lists.getFirst(), PERSON);
        against("currency-dashboard", time("currency-dashboard", visitor, List.of("/clearances")), plain.currency());
        against("expiry-horizon", time("expiry-horizon", visitor, List.of("/clearances/expiring")), plain.horizon());
        against("rows-behind-the-dashboard", time("rows-behind-the-dashboard", visitor, lists), plain.rows());
        time("rows-behind-the-horizon", visitor, months);
        time("one-person", visitor, people);
    }

    private Waits time(String name, Visitor visitor, List<String> addresses) throws Exception {
        var waits = Waits.pages(visitor, () -> addresses.get(random.nextInt(addresses.size())));
        figures.measured(name + "-median", waits.median(), "ms");
        figures.below(name + "-p99", waits.p99(), "ms", P99_MS);
        return waits;
    }

    private void against(String name, Waits ours, Waits plain) {
        figures.measured(name + "-by-plain-sql", plain.median(), "ms");
        figures.measured(name + "-to-plain-sql", ours.median() / plain.median(), "x");
    }

    private void evaluate(Visitor visitor, Connection connection, PlainVetting plain) throws Exception {
        double bare = plain.readThrough();
        figures.measured("all-read-by-plain-sql", bare, "s");
        for (var measure : List.of("rules", "audit")) {
            long begun = System.nanoTime();
            visitor.post("/clearances/evaluations/" + measure, Map.of());
            Sql.await(connection, EVALUATIONS, 0, EVALUATED);
            double took = Waits.seconds(begun);
            figures.below(measure + "-all-evaluated", took, "s", EVALUATED_S);
            figures.measured(measure + "-all-evaluated-to-plain-read", took / bare, "x");
        }
        time("rows-that-fall-short", visitor, List.of(RULES, RULES + "?from=" + middle(connection)));
        visitor.post(RULES, Map.of());
        time("currency-dashboard-while-evaluating", visitor, List.of("/clearances"));
        Sql.await(connection, EVALUATIONS, 0, EVALUATED);
    }

    /// The clearance in the middle of those that fall short of the rules.
    private static String middle(Connection connection) throws SQLException {
        return Sql.text(connection, """
                with found as (
                    select
                        s.clearance_id,
                        row_number() over (order by s.risk desc, s.clearance_id) as place,
                        count(*) over () as n
                    from clearance.shortfall s
                    where s.evaluation_id = (
                        select e.evaluation_id
                        from clearance.evaluated e
                        where e.measure = 'RULES'
                        order by e.seq desc
                        limit 1))
                select f.clearance_id
                from found f
                where f.place = f.n / 2
                """);
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

    private void report(Connection connection) throws IOException, SQLException {
        figures.measured("clearances", Sql.count(connection, "select count(*) from clearance.standing"), "clearances");
        figures.measured("people-in-post", Sql.count(connection, """
                select count(*)
                from clearance.holder
                where required is not null
                """), "people");
        figures.measured("clearances-evaluated", Sql.count(connection, """
                select e.clearances
                from clearance.evaluated e
                where e.measure = 'RULES'
                order by e.seq desc
                limit 1
                """), "clearances");
        Results.replace(
                "vetting",
                """
                %s. `./plumbline bench vetting %d`: the packaged application over
                HTTP, one visitor, %d requests a figure after %d to warm up. People, posts and clearances are rows of the
                application's tables, written past the log's commitments; what the pages read is made from them by the
                application. An evaluation holds every clearance that counts today against the rules; its time is from the
                request to the result on record. Tables of %,d rows are brought over HTTP; their time is from the upload to the
                account on record. Baselines ask the same database for the same by plain SQL over JDBC, in the same run: the
                figures counted from the rows, the rows read and nothing done, the rows inserted without commitments.

                """.formatted(figures.setting(), clearances, Waits.ASKED, Waits.WARM_UP, VettingTables.ROWS)
                        + figures.table());
    }
}
