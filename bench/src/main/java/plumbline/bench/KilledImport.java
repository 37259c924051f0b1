package plumbline.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;

/// Workforce extracts whose reading is cut off by SIGKILL: at the end every row must be accounted for, and what was
/// understood be on record once, with its commitment.
final class KilledImport {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final int ROWS = 10_000;
    private static final int WRONG = 100;
    private static final String NAME = "killed.csv";
    private static final String OURS = """
             where d.import_id in (
                select f.import_id
                from imports.file_brought f
                where f.file_name = '%s')
            """.formatted(NAME);

    private final Application application;
    private final Random random = new Random(1);

    KilledImport(Application application) {
        this.application = application;
    }

    /// @param kills those that hit while a table was being read
    /// @param rows of all tables
    /// @param unaccounted rows that are neither understood nor rejected
    /// @param lost rows that were understood and are not on record
    /// @param doubled rows that are on record more than once
    /// @param halfDone rows without a commitment
    record Found(int kills, long rows, long unaccounted, long lost, long doubled, long halfDone) {}

    /// Brings a table and kills the application soon after, so many times; leaves it running.
    Found survive(int times) throws Exception {
        int kills = 0;
        for (int i = 1; i <= times; i++) {
            try (var visitor = new Visitor(application.address())) {
                Office.signIn(visitor, "HR_OFFICER");
                Extracts.bring(visitor, "workforce", NAME, Extracts.workforce("K" + i + "-", ROWS, WRONG));
            }
            Thread.sleep(random.nextInt(1_500));
            kills += reading() ? 1 : 0;
            application.kill();
            application.start();
            application.awaitReady(LIMIT);
        }
        try (var connection = application.superuser()) {
            Sql.await(connection, VettingTables.READINGS, 0, LIMIT);
            return found(connection, kills, (long) ROWS * times);
        }
    }

    private boolean reading() throws IOException, SQLException {
        try (var connection = application.superuser()) {
            return Sql.count(connection, VettingTables.READINGS) > 0;
        }
    }

    private static Found found(Connection connection, int kills, long rows) throws SQLException {
        long understood =
                Sql.count(connection, "select sum(d.added + d.changed + d.same) from imports.finished d" + OURS);
        long rejected = Sql.count(connection, "select count(*) from imports.reject d" + OURS);
        var engagements = " from people.engagement_recorded d";
        long held = Sql.count(connection, "select count(*)" + engagements + OURS);
        long once = Sql.count(connection, "select count(distinct d.engagement_id)" + engagements + OURS);
        long committed = Sql.count(
                connection, "select count(*)" + engagements + " join audit.fact c on c.fact_id = d.fact_id" + OURS);
        return new Found(kills, rows, rows - understood - rejected, understood - once, held - once, held - committed);
    }
}
