package plumbline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import plumbline.access.Force;
import plumbline.access.SignedIn;
import plumbline.web.NotFound;

/// Exhibits for tests of what is done with them.
public final class Exhibits {
    /// One system event and five messages; synthetic.
    public static final String EXPORT = """
            27/03/2026, 21:14 - Messages and calls are end-to-end encrypted.
            27/03/2026, 21:15 - Dan: Late turn again and the kettle is broken
            27/03/2026, 21:16 - Moll: what a m*ppet
            27/03/2026, 21:17 - Dan: you absolute muuuppet
            27/03/2026, 21:18 - Moll: That is not on, stop it
            28/03/2026, 08:00 - Moll: Morning all, kettle works
            """;

    private Exhibits() {}

    /// Brings an export and waits until its message of this ordinal can be read.
    public static UUID read(SignedIn who, UUID operationId, Evidence evidence, String export, long last) {
        var exhibitId = UUID.randomUUID();
        Force.as(who, () -> {
            evidence.receive(
                    operationId,
                    exhibitId,
                    "WhatsApp Chat with Late Turn.txt",
                    new ByteArrayInputStream(export.getBytes(StandardCharsets.UTF_8)));
            evidence.recordCustody(
                    operationId,
                    exhibitId,
                    new Custody(
                            "JM/1",
                            "DS 311 Hale",
                            "PC 4471 Mallow, a telephone",
                            "section 19 PACE 1984",
                            Instant.parse("2026-03-28T10:00:00Z"),
                            true,
                            null,
                            null,
                            ZoneId.of("Europe/London"),
                            false));
            return null;
        });
        await(() -> Force.as(who, () -> isRead(evidence, operationId, exhibitId, last)));
        return exhibitId;
    }

    private static boolean isRead(Evidence evidence, UUID operationId, UUID exhibitId, long last) {
        try {
            return evidence.entry(operationId, exhibitId, last).ordinal() == last;
        } catch (NotFound notYet) {
            return false;
        }
    }

    /// Waits for at most a minute.
    public static void await(BooleanSupplier done) {
        for (int i = 0; i < 600 && !done.getAsBoolean(); i++) {
            try {
                Thread.sleep(Duration.ofMillis(100));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(done.getAsBoolean()).isTrue();
    }
}
