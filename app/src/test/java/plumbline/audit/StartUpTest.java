package plumbline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the application demands before it answers its first request.
class StartUpTest {
    @TempDir
    Path directory;

    @Test
    void a_database_that_may_forget_is_refused() {
        Drill drill = new Drill();
        assertThatCode(() -> SafeguardsRepository.demand(drill.app)).doesNotThrowAnyException();

        drill.attack("alter role plumbline_app in database %s set synchronous_commit = off".formatted(name(drill)));

        assertThatThrownBy(() -> SafeguardsRepository.demand(JdbcClient.create(drill.postgres.app())))
                .hasMessageContaining("synchronous_commit off");
    }

    @Test
    void a_log_shorter_than_the_last_signed_checkpoint_stops_the_start() {
        Drill drill = new Drill();
        drill.note("remembered outside");
        drill.settle();
        drill.attack("""
                delete from audit.leaf;
                delete from audit.tile;
                delete from audit.checkpoint;
                update audit.log_state
                set size = 0, root = sha256(''), signed_size = 0, signed_root = sha256('')""");
        LogWorker worker =
                new LogWorker(drill.sequencer, drill.publisher, drill.bell, Duration.ofSeconds(10), () -> {});

        assertThatThrownBy(worker::start)
                .isInstanceOf(LogBroken.class)
                .hasMessageContaining("the log has 0 entries, but a checkpoint of 1 was signed")
                .hasMessageContaining("Restore a backup");
        assertThat(worker.isRunning()).isFalse();
    }

    @Test
    void a_key_is_drawn_once_and_readable_by_its_owner_only() throws IOException {
        Path file = directory.resolve("keys/some.key");

        assertThat(KeyFile.secret(file, () -> "drawn")).isEqualTo("drawn");
        assertThat(KeyFile.secret(file, () -> "drawn again")).isEqualTo("drawn");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_key_that_others_may_read_is_refused() throws IOException {
        Path file = directory.resolve("keys/open.key");
        KeyFile.secret(file, () -> "drawn");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> KeyFile.secret(file, () -> "other"))
                .hasMessageContaining("others may read the key file")
                .hasMessageContaining("chmod 600");
    }

    private static String name(Drill drill) {
        return drill.app.sql("select current_database()").query(String.class).single();
    }
}
