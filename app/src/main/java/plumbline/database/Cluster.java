package plumbline.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/// A PostgreSQL cluster on disk: how it is created and with which settings it is served.
///
/// Layout under `home`: `cluster/` (0700, the server's account), `passwords.properties` (0600), `port`,
/// `postgresql.log`, `binaries/`.
///
/// The server listens on the loopback address only and has no socket file, so there is no path by which another account
/// reaches it without a password. The locale is PostgreSQL's own C.UTF-8: a system library's collation may change under
/// a text index and corrupt it silently, this one cannot.
record Cluster(Path home, Binaries binaries, ServiceAccount account, Passwords passwords) {

    static Cluster in(Path home, Path binaries) throws IOException {
        Files.createDirectories(home);
        var account = ServiceAccount.forCluster(home.resolve("cluster"));
        Files.setPosixFilePermissions(
                home, PosixFilePermissions.fromString(account.dropping() ? "rwx--x--x" : "rwx------"));
        var passwords = Passwords.keptIn(home.resolve("passwords.properties"));
        var cluster = new Cluster(home, Binaries.unpackedUnder(binaries), account, passwords);
        if (!Files.exists(cluster.data().resolve("plumbline.initialised"))) {
            cluster.initialise();
        }
        return cluster;
    }

    Path data() {
        return home.resolve("cluster");
    }

    Path log() {
        return home.resolve("postgresql.log");
    }

    /// The port last used where it is free, else a free one; kept in a file for people and tools.
    int choosePort() throws IOException {
        var file = home.resolve("port");
        int last = Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
        int port = free(last).or(() -> free(0)).orElseThrow(() -> new IOException("No free port on 127.0.0.1"));
        Files.writeString(file, port + "\n");
        return port;
    }

    /// Durability and privacy are given on the command line, where no edited configuration file overrides them. Terse
    /// errors and no statements keep personal data (`Key (name)=(…)`) out of the server's log.
    List<String> serverArguments(int port) {
        return List.of(
                "-D", data().toString(),
                "-c", "listen_addresses=127.0.0.1",
                "-c", "port=" + port,
                "-c", "unix_socket_directories=",
                "-c", "fsync=on",
                "-c", "synchronous_commit=on",
                "-c", "full_page_writes=on",
                "-c", "recovery_init_sync_method=syncfs",
                "-c", "password_encryption=scram-sha-256",
                "-c", "max_connections=200",
                "-c", "timezone=UTC",
                "-c", "log_timezone=UTC",
                "-c", "log_error_verbosity=terse",
                "-c", "log_min_error_statement=panic",
                "-c", "jit=off");
    }

    private void initialise() throws IOException {
        if (Files.exists(data())) {
            Trees.delete(data()); // an interrupted initdb: it never held anything
        }
        Files.createDirectory(
                data(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        account.own(data());
        var secret = home.resolve("superuser-password");
        Files.deleteIfExists(secret);
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        account.own(secret);
        try {
            Files.writeString(secret, passwords.of(Passwords.SUPERUSER).password());
            Programs.run(
                    account.command(
                            binaries.program("initdb"),
                            "--pgdata=" + data(),
                            "--username=" + Passwords.SUPERUSER,
                            "--auth=scram-sha-256",
                            "--pwfile=" + secret,
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C",
                            "--data-checksums"),
                    home);
        } finally {
            Files.deleteIfExists(secret);
        }
        Files.createFile(data().resolve("plumbline.initialised"));
    }

    private static Optional<Integer> free(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return Optional.of(socket.getLocalPort());
        } catch (IOException taken) {
            return Optional.empty();
        }
    }
}
