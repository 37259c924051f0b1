package plumbline.demoforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import plumbline.ledger.certificate.TrustFile;
import plumbline.reviewer.Demonstration;

/// Whom the demonstration believes once the offices outside the force were started with it.
@SpringBootTest
@ActiveProfiles("demo")
class DemoTrustTest {
    @Autowired
    private DemoOffices offices;

    @Autowired
    private DemoTrust trust;

    @Autowired
    private DemoSigning signing;

    @Value("${plumbline.data}")
    private Path data;

    private Path file;

    @BeforeEach
    void nothing_is_believed() throws IOException {
        file = data.resolve("trust.txt");
        Files.deleteIfExists(file);
    }

    @Test
    void the_trust_file_says_what_it_is_and_keeps_where_was_signed_at_an_earlier_start() throws IOException {
        String first = start();
        String second = start();

        assertThat(second).isNotEqualTo(first);
        assertThat(Files.readString(file)).contains("For the demonstration alone", "localhost http://localhost:");
        var outside = Objects.requireNonNull(
                TrustFile.parse(Files.readAllBytes(file)).organisations().get(Demonstration.OUTSIDE));
        assertThat(outside.site()).isEqualTo("review.localhost");
        assertThat(outside.origins()).contains(first, second);
    }

    /// Starts the offices, lets the force's system look at them, and says where people from outside sign.
    private String start() throws IOException {
        try (var running = Demonstration.start(data.resolve("demonstration"), 0, 0)) {
            assertThat(trust.write(offices.known().orElseThrow())).isTrue();
            assertThat(signing.words())
                    .contains("for the demonstration alone", running.desk().origin(), "/passkey?person=");
            return running.review().origin();
        }
    }

    @Test
    void a_trust_file_that_somebody_put_there_stays() throws IOException {
        Files.writeString(file, "plumbline/trust@v1\nmode STATUTORY\n");
        try (var _ = Demonstration.start(data.resolve("demonstration"), 0, 0)) {
            assertThat(trust.write(offices.known().orElseThrow())).isFalse();
        }
        assertThat(Files.readString(file)).isEqualTo("plumbline/trust@v1\nmode STATUTORY\n");
    }
}
