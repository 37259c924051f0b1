package plumbline;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/// Counts how often one thread asks the database, as the JDBC template tells its log. Other threads, such as the log's
/// single writer, are not counted.
public final class Statements extends AppenderBase<ILoggingEvent> {
    private final Thread asking = Thread.currentThread();
    private long count;

    private Statements() {}

    /// How many statements this thread sends while it does the work.
    public static long during(Runnable work) {
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var statements = new Statements();
        statements.start();
        log.setAdditive(false);
        log.setLevel(Level.DEBUG);
        log.addAppender(statements);
        try {
            work.run();
        } finally {
            log.detachAppender(statements);
            log.setLevel(null);
            log.setAdditive(true);
        }
        return statements.count;
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (Thread.currentThread() == asking && event.getMessage().startsWith("Executing prepared SQL statement")) {
            count++;
        }
    }
}
