package plumbline.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The packaged application as a process of its own, with the demonstration's accounts, on a data directory that
/// stays from one start to the next.
final class Application implements AutoCloseable {
    private final Path data;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private volatile @Nullable Process process;
    private long logBegin;

    Application(Path data) throws IOException {
        this.data = data;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            var left = process;
            if (left != null) {
                left.destroyForcibly(); // its database then ends by itself
            }
        }));
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    Path data() {
        return data;
    }

    void start() throws IOException {
        var jar = Path.of(System.getProperty("plumbline.application", "app/target/application/plumbline.jar"));
        if (!Files.exists(jar)) {
            throw new IOException("The application is not built: " + jar.toAbsolutePath() + " is missing");
        }
        logBegin = Files.exists(log()) ? Files.size(log()) : 0;
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx768m",
                        "-jar",
                        jar.toString(),
                        "--server.port=" + port,
                        "--plumbline.data=" + data,
                        "--spring.profiles.active=demo")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    /// Returns when the first page is served and the sign-ins were printed. Fails when the application ends instead, or
    /// takes longer than `limit`.
    void awaitReady(Duration limit) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            if (!running().isAlive()) {
                throw new IOException("The application did not start:\n" + lastOfLog());
            }
            if (System.nanoTime() > deadline) {
                throw new IOException("The application was not ready after " + limit + ":\n" + lastOfLog());
            }
            try {
                var request = HttpRequest.newBuilder(address().resolve("/sign-in"))
                        .timeout(Duration.ofSeconds(10))
                        .build();
                if (http.send(request, BodyHandlers.discarding()).statusCode() == 200 && greeted()) {
                    return;
                }
            } catch (IOException notYet) {
                // not listening yet
            }
            Thread.sleep(100);
        }
    }

    /// SIGKILL, as the kernel sends it when memory is short.
    void kill() throws InterruptedException {
        running().destroyForcibly().waitFor();
    }

    /// SIGKILL to the PostgreSQL postmaster.
    void killDatabase() throws IOException {
        long pid = Long.parseLong(Files.readAllLines(data.resolve("database/cluster/postmaster.pid"))
                .getFirst()
                .strip());
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }

    /// An orderly end.
    void stop() throws InterruptedException {
        running().destroy();
        running().waitFor();
    }

    /// A superuser's connection to the application's database.
    Connection superuser() throws IOException, SQLException {
        var passwords = new Properties();
        try (var in = Files.newInputStream(data.resolve("database/passwords.properties"))) {
            passwords.load(in);
        }
        var databasePort = Files.readString(data.resolve("database/port")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + databasePort + "/plumbline",
                "postgres",
                passwords.getProperty("postgres"));
    }

    @Override
    public void close() throws InterruptedException {
        var left = process;
        if (left != null && left.isAlive()) {
            stop();
        }
        http.close();
    }

    private Path log() {
        return data.resolve("application.log");
    }

    private boolean greeted() throws IOException {
        try (var text = Files.newByteChannel(log())) {
            text.position(logBegin);
            return new String(Channels.newInputStream(text).readAllBytes(), StandardCharsets.UTF_8)
                    .contains(" is ready at ");
        }
    }

    private String lastOfLog() throws IOException {
        var lines = Files.readAllLines(log());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }

    private Process running() {
        var running = process;
        if (running == null) {
            throw new IllegalStateException("The application was not started");
        }
        return running;
    }
}
