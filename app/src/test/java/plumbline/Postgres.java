package plumbline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import plumbline.database.EmbeddedPostgres;
import plumbline.database.Login;
import plumbline.database.Server;

/// A fresh, migrated database on a real PostgreSQL.
///
/// One server serves the whole test JVM; each database is a copy of a template that Flyway migrated once. In a plain
/// test:
///
/// ```java
/// static final Postgres postgres = Postgres.fresh();
/// final JdbcClient jdbc = JdbcClient.create(postgres.app());
/// ```
///
/// A Spring test (`@SpringBootTest`, `@ApplicationModuleTest`, …) needs nothing: its context is pointed at a fresh
/// database of its own, and holds this as a bean for whoever wants `superuser()`.
public final class Postgres {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String name;
    private final Server server;

    private Postgres(String name, Server server) {
        this.name = name;
        this.server = server;
    }

    /// A copy of the migrated template.
    public static Postgres fresh() {
        var name = "test_" + NUMBER.incrementAndGet();
        try (var connection = Running.SERVER.superuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + Running.TEMPLATE + " owner plumbline_owner");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Postgres(name, Running.SERVER.database(name));
    }

    /// Connections as the running application has them.
    public DataSource app() {
        return source(server.app());
    }

    /// Connections as migrations have them.
    public DataSource owner() {
        return source(server.owner());
    }

    /// Connections as the ledger's single writer has them.
    public DataSource sequencer() {
        return source(server.sequencer());
    }

    /// A connection that may do anything: for drills that attack the record.
    public Connection superuser() throws SQLException {
        return Running.SERVER.superuser(name);
    }

    /// The address and logins, for a program that runs outside this JVM.
    public Server server() {
        return server;
    }

    /// A directory of this database's own, for whatever is kept in files beside it; removed with the JVM.
    public Path directory() {
        return Running.HOME.resolve("files").resolve(name);
    }

    private DataSource source(Login login) {
        return source(server, login);
    }

    private static PGSimpleDataSource source(Server server, Login login) {
        var source = new PGSimpleDataSource();
        source.setUrl(server.url());
        source.setUser(login.role());
        source.setPassword(login.password());
        return source;
    }

    /// Started when the first test asks, stopped and removed with the JVM.
    private static final class Running {
        static final String TEMPLATE = "template_plumbline";
        static final Path HOME = temporary();
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            var server = EmbeddedPostgres.start(HOME, Path.of("target", "postgresql"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                delete(HOME);
            }));
            var template = server.database(TEMPLATE);
            Flyway.configure()
                    .dataSource(source(template, template.owner()))
                    .load()
                    .migrate();
            return server;
        }

        private static Path temporary() {
            try {
                return Files.createTempDirectory("plumbline-test-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void delete(Path home) {
            try (var paths = Files.walk(home)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
