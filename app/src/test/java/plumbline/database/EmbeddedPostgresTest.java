package plumbline.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedPostgresTest {
    private static final Path BINARIES = Path.of("target", "postgresql");

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "password_encryption, scram-sha-256",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "server_encoding, UTF8"
    })
    void it_is_served_with_settings_fit_for_evidence(String setting, String expected) throws Exception {
        try (var connection = Shared.SERVER.superuser("postgres")) {
            assertThat(text(connection, "show " + setting)).isEqualTo(expected);
        }
    }

    @Test
    void its_text_is_ordered_by_a_locale_that_no_system_library_changes() throws Exception {
        try (var connection = Shared.SERVER.superuser("postgres")) {
            assertThat(
                            text(
                                    connection,
                                    "select datlocprovider::text || ' ' || datlocale from pg_database where datname = 'postgres'"))
                    .isEqualTo("b C.UTF-8");
        }
    }

    @Test
    void a_wrong_password_is_refused() {
        var server = Shared.SERVER.database("refusals");
        assertThat(catchState(server.url(), server.app().role(), "guess")).isEqualTo("28P01");
    }

    @Test
    void the_three_roles_are_not_superusers() throws Exception {
        try (var connection = Shared.SERVER.superuser("postgres")) {
            assertThat(text(connection, """
                            select string_agg(rolname, ' ' order by rolname)
                            from pg_roles
                            where rolname like 'plumbline%'
                            and not (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)
                            """)).isEqualTo("plumbline_app plumbline_owner plumbline_sequencer");
        }
    }

    @Test
    void the_data_and_the_passwords_are_private() throws IOException {
        EmbeddedPostgres.start(home, BINARIES).close();
        assertThat(mode(home.resolve("cluster"))).isEqualTo("rwx------");
        assertThat(mode(home.resolve("passwords.properties"))).isEqualTo("rw-------");
        assertThat(home.resolve("superuser-password")).doesNotExist();
    }

    @Test
    void closing_leaves_no_process_and_what_was_committed_is_there_at_the_next_start() throws Exception {
        try (var first = EmbeddedPostgres.start(home, BINARIES)) {
            write(first, 1);
        }
        assertThat(serversOn(home)).isEmpty();
        try (var second = EmbeddedPostgres.start(home, BINARIES)) {
            assertThat(written(second)).isEqualTo("1");
        }
    }

    @Test
    void a_killed_server_is_started_again_by_itself() throws Exception {
        try (var server = EmbeddedPostgres.start(home, BINARIES)) {
            write(server, 1);
            long pid = postmaster(home);
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();
            awaitAnother(server, pid);
            assertThat(written(server)).isEqualTo("1");
        }
    }

    @Test
    void a_server_left_behind_by_a_killed_application_is_taken_over() throws Exception {
        var cluster = Cluster.in(home, BINARIES.toAbsolutePath());
        var line = cluster.account()
                .command(
                        cluster.binaries().program("postgres"),
                        cluster.serverArguments(cluster.choosePort()).toArray(String[]::new));
        var leftover = new ProcessBuilder(line)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (!Files.exists(home.resolve("cluster/postmaster.pid"))) {
            Thread.sleep(10);
        }
        try (var server = EmbeddedPostgres.start(home, BINARIES)) {
            assertThat(leftover.waitFor()).isZero();
            write(server, 2);
            assertThat(written(server)).isEqualTo("2");
        }
    }

    @Test
    void a_stale_pid_file_whose_number_belongs_to_a_stranger_does_no_harm() throws Exception {
        EmbeddedPostgres.start(home, BINARIES).close();
        var stranger = new ProcessBuilder("sleep", "600").start();
        try {
            var file = home.resolve("cluster/postmaster.pid");
            Files.writeString(file, stranger.pid() + "\n" + home.resolve("cluster") + "\n");
            EmbeddedPostgres.start(home, BINARIES).close();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    private static final class Shared {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                var home = Files.createTempDirectory("plumbline-embedded-");
                var server = EmbeddedPostgres.start(home, BINARIES);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    server.close();
                    try {
                        Trees.delete(home);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                }));
                return server;
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static void write(EmbeddedPostgres server, int value) throws SQLException {
        try (var connection = server.superuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create table kept as select " + value + " as value");
        }
    }

    private static String written(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.superuser("postgres")) {
            return text(connection, "select string_agg(value::text, ' ') from kept");
        }
    }

    private static void awaitAnother(EmbeddedPostgres server, long killed) throws Exception {
        while (true) {
            try (var connection = server.superuser("postgres")) {
                if (postmaster(server) != killed) {
                    return;
                }
            } catch (SQLException starting) {
                Thread.sleep(20);
            }
        }
    }

    private static long postmaster(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.superuser("postgres")) {
            return Long.parseLong(text(connection, "select split_part(pg_read_file('postmaster.pid'), chr(10), 1)"));
        }
    }

    private static long postmaster(Path home) throws IOException {
        return Long.parseLong(Files.readAllLines(home.resolve("cluster/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static Stream<ProcessHandle> serversOn(Path home) {
        return ProcessHandle.allProcesses()
                .filter(p -> p.info()
                        .commandLine()
                        .orElse("")
                        .contains(home.resolve("cluster").toString()));
    }

    private static String catchState(String url, String role, String password) {
        try (var connection = DriverManager.getConnection(url, role, password)) {
            return "accepted";
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
