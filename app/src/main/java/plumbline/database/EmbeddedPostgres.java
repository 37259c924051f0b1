package plumbline.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL 18 server that lives and dies with this process, on a data directory that stays.
///
/// It is the evaluation default; a force's own PostgreSQL by address is the production path. What it promises is the
/// same durability: `fsync` on, checksums on, passwords by SCRAM, the loopback address only.
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration GIVE_UP = Duration.ofSeconds(30);
    private static final String STARTING_UP = "57P03";

    private final Cluster cluster;
    private final Postmaster postmaster;

    private EmbeddedPostgres(Cluster cluster, Postmaster postmaster) {
        this.cluster = cluster;
        this.postmaster = postmaster;
    }

    /// Starts the server under `home`, creating it where there is none. Returns when it accepts connections.
    public static EmbeddedPostgres start(Path home) {
        return start(home, home.resolve("binaries"));
    }

    /// As [#start(Path)], with the unpacked programs kept elsewhere so that several homes share them.
    public static EmbeddedPostgres start(Path home, Path binaries) {
        try {
            var cluster = Cluster.in(
                    home.toAbsolutePath().normalize(), binaries.toAbsolutePath().normalize());
            var postmaster = Postmaster.start(cluster);
            var started = new EmbeddedPostgres(cluster, postmaster);
            try {
                started.awaitReady();
                started.createRoles();
            } catch (IOException | SQLException | RuntimeException e) {
                started.close();
                throw e;
            }
            log.info(
                    "Embedded PostgreSQL (for evaluation) serves {} on 127.0.0.1:{}",
                    cluster.data(),
                    postmaster.port());
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded PostgreSQL refused its first statements", e);
        }
    }

    /// The address and logins of a database on this server, created with `plumbline_owner` as owner where absent.
    public Server database(String name) {
        try (var connection = superuser("postgres")) {
            if (!exists(connection, "select from pg_database where datname = ?", name)) {
                execute(connection, "create database " + quoted(name) + " owner " + Passwords.OWNER);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database " + name + " could not be created", e);
        }
        var passwords = cluster.passwords();
        return new Server(
                url(name),
                passwords.of(Passwords.OWNER),
                passwords.of(Passwords.APP),
                passwords.of(Passwords.SEQUENCER));
    }

    /// A connection that may do anything, for administration and for drills that attack the record.
    public Connection superuser(String database) throws SQLException {
        var login = cluster.passwords().of(Passwords.SUPERUSER);
        return DriverManager.getConnection(url(database), login.role(), login.password());
    }

    /// Stops the server; what was committed stays.
    @Override
    public void close() {
        try {
            postmaster.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postmaster.port() + "/" + database;
    }

    /// Waits as long as the server replays its log, but gives up when it keeps ending: after a `kill -9` of the server
    /// itself its orphans hold the shared memory for some seconds.
    private void awaitReady() throws IOException {
        long patience = System.nanoTime() + GIVE_UP.toNanos();
        while (true) {
            try (var connection = superuser("postgres")) {
                postmaster.serving();
                return;
            } catch (SQLException e) {
                boolean recovering = STARTING_UP.equals(e.getSQLState());
                if (!recovering && System.nanoTime() > patience || postmaster.failures() == Integer.MAX_VALUE) {
                    throw new IOException("PostgreSQL did not start; its log is " + cluster.log(), e);
                }
            }
            try {
                Thread.sleep(Duration.ofMillis(50));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("Interrupted while PostgreSQL was starting", e);
            }
        }
    }

    private void createRoles() throws SQLException {
        try (var connection = superuser("postgres")) {
            for (var role : Passwords.ROLES) {
                var verb = exists(connection, "select from pg_roles where rolname = ?", role) ? "alter" : "create";
                var password = cluster.passwords().of(role).password();
                execute(connection, verb + " role " + role + " login password '" + password + "'");
            }
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(String name) {
        if (!name.matches("[a-z_][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("Not a plain database name: " + name);
        }
        return name;
    }
}
