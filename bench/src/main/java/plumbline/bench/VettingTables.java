package plumbline.bench;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;

/// How fast tables of other systems are read, and that nothing of them is lost to kills.
final class VettingTables {
    static final int ROWS = 10_000;
    static final String READINGS = "select count(*) from imports.job where state <> 'DONE'";
    private static final Duration READ = Duration.ofMinutes(5);
    private static final int KILLS = 5;

    private final Application application;
    private final Figures figures;

    VettingTables(Application application, Figures figures) {
        this.application = application;
        this.figures = figures;
    }

    /// Each table twice: at first every row is new, then none.
    void read(Connection connection, PlainVetting plain) throws Exception {
        double bare = plain.insert(ROWS);
        figures.measured("workforce-rows-by-plain-insert", bare, "rows/s");
        try (var visitor = new Visitor(application.address())) {
            Office.signIn(visitor, "HR_OFFICER");
            var workforce = Extracts.workforce("B", ROWS, Integer.MAX_VALUE);
            double fresh = rate(visitor, connection, "workforce", workforce);
            figures.measured("workforce-rows-that-are-new", fresh, "rows/s");
            figures.measured("workforce-rows-that-are-new-to-plain-insert", fresh / bare, "x");
            figures.measured(
                    "workforce-rows-on-record-already", rate(visitor, connection, "workforce", workforce), "rows/s");
            var register = Extracts.register("B", ROWS);
            for (var pass : List.of("register-rows-that-are-new", "register-rows-on-record-already")) {
                figures.measured(pass, rate(visitor, connection, "clearances", register), "rows/s");
                Sql.await(connection, VettingBench.EVALUATIONS, 0, VettingBench.EVALUATED);
            }
        }
    }

    private static double rate(Visitor visitor, Connection connection, String kind, byte[] table) throws Exception {
        long begun = System.nanoTime();
        Extracts.bring(visitor, kind, "extract.csv", table);
        Sql.await(connection, READINGS, 0, READ);
        return ROWS / Waits.seconds(begun);
    }

    void kill() throws Exception {
        var found = new KilledImport(application).survive(KILLS);
        figures.measured("kills-while-a-table-was-read", found.kills(), "kills");
        figures.measured("rows-of-those-tables", found.rows(), "rows");
        figures.atMost("rows-unaccounted-for", found.unaccounted(), "rows", 0);
        figures.atMost("rows-understood-and-lost", found.lost(), "rows", 0);
        figures.atMost("rows-doubled", found.doubled(), "rows", 0);
        figures.atMost("rows-half-done", found.halfDone(), "rows", 0);
    }
}
