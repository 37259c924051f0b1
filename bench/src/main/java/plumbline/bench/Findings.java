package plumbline.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/// Looks in the database for what the journal says, past the application and its rights.
record Findings(Application application, Journal journal) {

    /// @param lost acknowledged, and not there
    /// @param doubled sent, and there more than once
    /// @param halfDone rows of facts without their commitment, or commitments without their place in the log
    record Found(long lost, long doubled, long halfDone) {}

    Found look() throws IOException, SQLException, InterruptedException {
        try (var connection = application.superuser()) {
            long lost = 0;
            long doubled = 0;
            for (var act : journal.allSent()) {
                long rows = rows(connection, act);
                if (rows == 0 && journal.isAcknowledged(act)) {
                    lost++;
                    ReliabilityBench.say("lost: %s %s", act.kind(), act.id());
                }
                if (rows > 1) {
                    doubled++;
                    ReliabilityBench.say("doubled: %s %s", act.kind(), act.id());
                }
            }
            while (count(connection, "select count(*) from audit.outbox") > 0) {
                Thread.sleep(100);
            }
            return new Found(lost, doubled, halfDone(connection));
        }
    }

    private static long rows(Connection connection, Act act) throws SQLException {
        var query = "select count(*) from " + act.kind().table + " where " + act.kind().column + " = ?";
        try (var statement = connection.prepareStatement(query)) {
            statement.setObject(1, act.id());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static long halfDone(Connection connection) throws SQLException {
        long open = count(connection, """
                select count(*)
                from audit.fact f
                where not exists (
                    select from audit.leaf l
                    where l.fact_id = f.fact_id)""");
        try (var statement = connection.createStatement();
                var tables = statement.executeQuery("select name from audit.history_table")) {
            while (tables.next()) {
                open += count(connection, "select count(*) from " + tables.getString(1) + """
                         h
                        where not exists (
                            select from audit.fact f
                            where f.fact_id = h.fact_id)""");
            }
        }
        return open;
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
