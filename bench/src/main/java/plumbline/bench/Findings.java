package plumbline.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/// Looks in the database for what the journal says, past the application and its rights.
record Findings(Application application, Journal journal) {
    private static final Duration SEQUENCING = Duration.ofMinutes(1);
    private static final Duration READING = Duration.ofMinutes(3);

    /// @param lost acknowledged, and not there
    /// @param doubled sent, and there more than once
    /// @param halfDone rows of facts without their commitment, or commitments without their place in the log
    /// @param misread exhibits whose messages are not exactly those of the file
    record Found(long lost, long doubled, long halfDone, long misread) {}

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
                if (rows > 1 && act.kind().once()) {
                    doubled++;
                    ReliabilityBench.say("doubled: %s %s", act.kind(), act.id());
                }
            }
            long misread = misread(connection);
            long deadline = System.nanoTime() + SEQUENCING.toNanos();
            while (Sql.count(connection, "select count(*) from audit.outbox") > 0 && System.nanoTime() < deadline) {
                Thread.sleep(100);
            }
            return new Found(lost, doubled, halfDone(connection), misread);
        }
    }

    private static long rows(Connection connection, Act act) throws SQLException {
        var query = "select count(*) from " + act.kind().table + " where " + act.kind().column + " = ?";
        return count(connection, query, act instanceof RecordCustody custody ? custody.exhibitId() : act.id());
    }

    /// Exhibits whose custody is recorded must have been read to their end, each message once, however often the
    /// reading was interrupted.
    private long misread(Connection connection) throws SQLException, InterruptedException {
        long wrong = 0;
        for (var act : journal.allSent()) {
            if (act instanceof RecordCustody custody && journal.isAcknowledged(custody)) {
                var exhibit = journal.exhibit(custody.exhibitId());
                awaitRead(connection, exhibit.id());
                long messages =
                        count(connection, "select count(*) from evidence.message where exhibit_id = ?", exhibit.id());
                if (messages != exhibit.messages()) {
                    wrong++;
                    ReliabilityBench.say(
                            "misread: exhibit %s has %d messages instead of %d",
                            exhibit.id(), messages, exhibit.messages());
                }
            }
        }
        return wrong;
    }

    private static void awaitRead(Connection connection, UUID exhibitId) throws SQLException, InterruptedException {
        var query = "select count(*) from evidence.job where state = 'DONE' and exhibit_id = ?";
        long deadline = System.nanoTime() + READING.toNanos();
        while (count(connection, query, exhibitId) == 0 && System.nanoTime() < deadline) {
            Thread.sleep(200);
        }
    }

    private static long count(Connection connection, String query, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setObject(1, id);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static long halfDone(Connection connection) throws SQLException {
        long open = Sql.count(connection, """
                select count(*)
                from audit.fact f
                where not exists (
                    select from audit.leaf l
                    where l.fact_id = f.fact_id)""");
        try (var statement = connection.createStatement();
                var tables = statement.executeQuery("select name from audit.history_table")) {
            while (tables.next()) {
                open += Sql.count(connection, "select count(*) from " + tables.getString(1) + """
                         h
                        where not exists (
                            select from audit.fact f
                            where f.fact_id = h.fact_id)""");
            }
        }
        return open;
    }
}
