package plumbline.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import plumbline.access.Force;
import plumbline.access.SignedIn;

/// Brings tables for tests and waits until they are read.
public final class Brings {
    private Brings() {}

    /// Brings lines of CSV.
    public static Brought csv(SignedIn who, Imports imports, String kind, String... lines) {
        return bring(who, imports, kind, "table.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /// Brings a file and waits until its reading has ended.
    public static Brought bring(SignedIn who, Imports imports, String kind, String name, byte[] bytes) {
        var importId = UUID.randomUUID();
        Force.as(
                who,
                () -> assertThat(imports.bring(importId, kind, name, new ByteArrayInputStream(bytes)))
                        .isEmpty());
        return ended(who, imports, importId);
    }

    /// The import once its reading has ended.
    public static Brought ended(SignedIn who, Imports imports, UUID importId) {
        long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (true) {
            var brought = Force.as(who, () -> imports.get(importId));
            if (!brought.state().active()) {
                return brought;
            }
            assertThat(System.nanoTime()).as("the reading takes too long").isLessThan(deadline);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }
}
