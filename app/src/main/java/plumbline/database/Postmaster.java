package plumbline.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The server process: started, watched, started again when it dies, stopped with the application.
///
/// One platform thread starts the process and outlives it, because the kernel's parent-death signal follows the thread,
/// not the process, that made the child.
final class Postmaster {
    private static final Logger log = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final Cluster cluster;
    private final int port;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean stopping;
    private volatile @Nullable Process process;
    private volatile int failures;

    Postmaster(Cluster cluster, int port) {
        this.cluster = cluster;
        this.port = port;
    }

    /// Stops a server that an earlier run left on this cluster (a `kill -9` may leave one), then starts ours.
    static Postmaster start(Cluster cluster) throws IOException {
        stopLeftover(cluster);
        var postmaster = new Postmaster(cluster, cluster.choosePort());
        Thread.ofPlatform().daemon().name("postgres-keeper").start(postmaster::keep);
        return postmaster;
    }

    int port() {
        return port;
    }

    /// How many times in a row the server has ended without being asked to.
    int failures() {
        return failures;
    }

    /// Called when a connection has succeeded: whatever went wrong before is over.
    void serving() {
        failures = 0;
    }

    void stop() throws IOException {
        stopping = true;
        var running = process;
        if (running != null && running.isAlive()) {
            Programs.run(pgCtlStop(cluster), cluster.home());
        }
        try {
            if (!ended.await(30, TimeUnit.SECONDS)) {
                throw new IOException("PostgreSQL did not stop within 30 seconds; its log is " + cluster.log());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep() {
        try {
            while (!stopping) {
                var started = new ProcessBuilder(cluster.account()
                                .server(cluster.binaries().program("postgres"), cluster.serverArguments(port)))
                        .directory(cluster.home().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(cluster.log().toFile()))
                        .start();
                started.getOutputStream().close();
                process = started;
                int status = started.waitFor();
                if (!stopping) {
                    failures++;
                    log.warn("PostgreSQL ended with status {}; starting it again (log: {})", status, cluster.log());
                    Thread.sleep(RETRY);
                }
            }
        } catch (IOException e) {
            failures = Integer.MAX_VALUE;
            log.error("PostgreSQL could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
    }

    private static void stopLeftover(Cluster cluster) throws IOException {
        var file = cluster.data().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var first = Files.readString(file).lines().findFirst().orElse("").strip();
        if (first.matches("[0-9]{1,9}") && serves(first, cluster.data())) {
            log.info("Stopping the PostgreSQL server {} that an earlier run left behind", first);
            Programs.run(pgCtlStop(cluster), cluster.home());
        } else {
            // The number may meanwhile belong to a stranger, which PostgreSQL would take for a living server.
            Files.deleteIfExists(file);
        }
    }

    private static boolean serves(String pid, Path data) throws IOException {
        var process = Path.of("/proc", pid);
        return Files.exists(process)
                && Files.readString(process.resolve("comm")).strip().equals("postgres")
                && Files.isSameFile(process.resolve("cwd"), data);
    }

    private static List<String> pgCtlStop(Cluster cluster) throws IOException {
        return cluster.account()
                .command(
                        cluster.binaries().program("pg_ctl"),
                        "stop",
                        "--pgdata=" + cluster.data(),
                        "--mode=fast",
                        "--wait",
                        "--timeout=60");
    }
}
