package plumbline.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/// Questions to the application's database, past the application and its rights.
final class Sql {
    private Sql() {}

    static long count(Connection connection, String query) throws SQLException {
        return Long.parseLong(text(connection, query));
    }

    /// The first value of the first row.
    static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /// Waits until a query has this answer.
    static void await(Connection connection, String query, long wanted, Duration limit)
            throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (count(connection, query) != wanted) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Still not " + wanted + " after " + limit + ": " + query);
            }
            Thread.sleep(50);
        }
    }
}
