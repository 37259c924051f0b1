package plumbline.ledger.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyFileTest {
    private final Scene scene = new Scene();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    private Path file;
    private Path trust;

    @BeforeEach
    void write() throws IOException {
        file = directory.resolve("rowan.certificate");
        trust = directory.resolve("trust");
        scene.draft.outcome = Outcome.CLEARED_WITH_CONDITIONS;
        scene.draft.conditions = List.of("not alone with the vulnerable");
        scene.draft.stamps = List.of(Decision.DEVIATION);
        Files.write(file, scene.certificate("f1", "o1", "o2").toBytes());
        Files.writeString(trust, scene.trustText());
    }

    private int verify(Object... arguments) {
        List<String> all = new ArrayList<>();
        for (Object argument : arguments) {
            all.add(argument.toString());
        }
        return VerifyFile.run(
                all,
                InstantSource.fixed(Scene.NOW),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
    }

    @Test
    void a_valid_certificate_is_told_in_plain_words() {
        assertThat(verify(file, "--trust", trust)).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("""
                        It says: Rowan Ashdown, RV, CLEARED_WITH_CONDITIONS, from 2026-11-21T00:00:00Z until 2036-11-21T00:00:00Z.
                          condition: not alone with the vulnerable
                          stamp: DEVIATION
                          case APP-2026-000123, class AMBER, basis COMBINED, mode UNDERTAKING, digest %s
                        Asked about 2026-11-26T12:00:00Z.
                        Proven:
                          - It is entry 3 of log.example/log, seen by 1 witness.
                          - Person f1, of force.example, signed with a passkey that knew them.
                          - Person o1, of north.example, signed with a passkey that knew them.
                          - Person o2, of south.example, signed with a passkey that knew them.
                          - Every seat that class AMBER asks for is filled.
                        Not proven by this:
                          - That it was not revoked or superseded since it was made. Give what the organisations publish with --later.
                          - That the person before you is the one named, and that what the signers were shown is true.
                        RESULT: VALID
                        """.formatted(scene.decision().phrase()));
        assertThat(err.size()).isZero();
    }

    @Test
    void an_invalid_one_is_told_with_every_reason() {
        assertThat(verify(file, "--trust", trust, "--at", "2036-11-21T00:00:00Z"))
                .isEqualTo(1);
        assertThat(out.toString(UTF_8)).endsWith("""
                Asked about 2036-11-21T00:00:00Z.
                Wrong:
                  - it expired 2036-11-21T00:00:00Z
                RESULT: INVALID (1 reason)
                """);
    }

    @Test
    void two_reasons_are_two_reasons() throws IOException {
        Files.write(file, scene.certificate().toBytes());
        assertThat(verify(file, "--trust", trust)).isEqualTo(1);
        assertThat(out.toString(UTF_8)).endsWith("RESULT: INVALID (2 reasons)\n");
    }

    @Test
    void what_became_known_later_is_heard() throws IOException {
        Path later = Files.write(directory.resolve("later"), Later.NOTHING.toBytes());
        assertThat(verify(file, "--trust", trust, "--later", later)).isZero();
        assertThat(out.toString(UTF_8)).contains("That it was not ended after the file given with --later was made.");
        Statement statement = new Statement(Scene.NORTH, scene.decision().digest(), null, Scene.NOW, "left");
        Signed<Statement> signed = Signed.of(statement, scene.signer(Scene.NORTH));
        Files.write(later, new Later(List.of(), List.of(signed)).toBytes());
        assertThat(verify(file, "--trust", trust, "--later", later)).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("it was revoked by north.example on 2026-11-26T12:00:00Z: left");
    }

    @Test
    void what_cannot_be_read_ends_with_two() throws IOException {
        assertThat(verify(file)).isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .startsWith("could not read: a certificate is checked against what you trust: give --trust\nusage: ");
        assertThat(verify(file, "--trust")).isEqualTo(2);
        assertThat(verify(file, "--trust", directory.resolve("missing"))).isEqualTo(2);
        assertThat(verify(file, "--trusting", trust)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("unknown option --trusting");
        assertThat(verify(file, "--trust", trust, "--at", "today")).isEqualTo(2);
        Files.writeString(file, "plumbline/certificate@v1\n");
        assertThat(verify(file, "--trust", trust)).isEqualTo(2);
        assertThat(out.size()).isZero();
    }

    @Test
    void what_is_no_certificate_is_checked_as_a_bundle() throws IOException {
        assertThat(verify()).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("usage: verify bundle.zip");
        err.reset();
        assertThat(verify(Files.writeString(directory.resolve("x.zip"), "PK"))).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("RESULT: REFUTED");
        assertThat(verify(directory)).isEqualTo(2);
    }
}
