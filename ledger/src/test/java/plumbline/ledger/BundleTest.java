package plumbline.ledger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {
    @TempDir
    Path directory;

    @Test
    void an_untouched_bundle_is_proven() throws IOException {
        BundledLog log = BundledLog.of(300);
        Path bundle = log.write(directory.resolve("bundle.zip"));

        Run run = verify(bundle, "--key", log.key());

        assertThat(run.code()).as(run.text()).isZero();
        assertThat(run.text())
                .contains("RESULT: PROVEN", "300 entries hash to the root", "Each of the 300 rows", "drill.note.secret")
                .doesNotContain("agrees with itself");
    }

    @Test
    void without_a_key_from_elsewhere_it_says_how_little_the_signature_proves() throws IOException {
        Run run = verify(BundledLog.of(3).write(directory.resolve("bundle.zip")));

        assertThat(run.code()).isZero();
        assertThat(run.text()).contains("the signature proves only that the bundle agrees with itself");
    }

    @Test
    void a_bundle_signed_by_another_key_is_refuted() throws IOException {
        Path bundle = BundledLog.of(3).write(directory.resolve("bundle.zip"));
        String other = SigningKey.of(BundledLog.ORIGIN, SignatureType.ED25519, new byte[32])
                .verifier()
                .encode();

        Run run = verify(bundle, "--key", other);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.text()).contains("no known key has signed");
    }

    @Test
    void every_flipped_byte_of_a_small_bundle_is_refuted() throws IOException {
        Path bundle = BundledLog.of(2).write(directory.resolve("bundle.zip"));

        for (long position = 0; position < Files.size(bundle); position++) {
            assertThat(findingsAfterFlip(bundle, position))
                    .as("byte " + position)
                    .isNotEmpty();
        }
        assertThat(findings(bundle)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void any_flipped_byte_of_a_larger_bundle_is_refuted(long seed) throws IOException {
        Path bundle = BundledLog.of(600).write(directory.resolve("bundle.zip"));
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < 20; i++) {
            long position = random.nextLong(Files.size(bundle));
            assertThat(findingsAfterFlip(bundle, position))
                    .as("byte " + position)
                    .isNotEmpty();
        }
    }

    @Test
    void a_changed_value_is_named_by_row_and_column_and_a_byte() throws IOException {
        BundledLog log = BundledLog.of(5);
        Path bundle = log.write(directory.resolve("bundle.zip"));
        byte[] bytes = Files.readAllBytes(bundle);
        long position = new String(bytes, ISO_8859_1).indexOf("= note 3") + 7;

        assertThat(findingsAfterFlip(bundle, position))
                .anyMatch(finding -> finding.contains("row id-3 of drill.note (entry 3): column body was altered"))
                .anyMatch(finding -> finding.contains("the content of facts/000.txt"))
                .anyMatch(finding -> finding.contains("facts/000.txt does not have the hash"));
    }

    @Test
    void what_the_database_lost_or_never_recorded_is_named() throws IOException {
        BundledLog log = BundledLog.of(4);
        log.facts.set(2, new MissingFact(2, "drill.note", "id-2"));
        log.unlogged = "row id-9 of drill.note\n";

        Run run = verify(log.write(directory.resolve("bundle.zip")), "--key", log.key());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.text())
                .contains("row id-2 of drill.note (entry 2): it was recorded and is not in the database any more")
                .contains("row id-9 of drill.note is in the database, but was never recorded")
                .contains("REFUTED (2 findings)");
    }

    @Test
    void cut_off_and_prolonged_bundles_are_refuted() throws IOException {
        Path bundle = BundledLog.of(3).write(directory.resolve("bundle.zip"));
        byte[] whole = Files.readAllBytes(bundle);

        Files.write(bundle, Arrays.copyOf(whole, whole.length - 1));
        assertThat(verify(bundle).code()).isEqualTo(1);
        Files.write(bundle, Arrays.copyOf(whole, whole.length / 2));
        assertThat(verify(bundle).code()).isEqualTo(1);
        Files.write(bundle, Arrays.copyOf(whole, whole.length + 1));
        assertThat(verify(bundle).text()).contains("bytes after the end");
        Files.write(bundle, new byte[0]);
        assertThat(verify(bundle).code()).isEqualTo(1);
    }

    @Test
    void a_log_continues_an_older_checkpoint_or_is_refuted() throws IOException {
        BundledLog older = BundledLog.of(3);
        BundledLog newer = BundledLog.of(10);
        Path bundle = newer.write(directory.resolve("bundle.zip"));
        Path since = Files.write(directory.resolve("old"), older.checkpoint().toBytes());
        Path forked = Files.write(
                directory.resolve("fork"), BundledLog.of(11).checkpoint().toBytes());

        assertThat(verify(bundle, "--key", newer.key(), "--since", since.toString())
                        .text())
                .contains("continues the older checkpoint", "PROVEN");
        assertThat(verify(bundle, "--key", newer.key(), "--since", forked.toString())
                        .text())
                .contains("entries were cut off", "REFUTED");
    }

    @Test
    void what_cannot_be_read_is_neither_proven_nor_refuted() {
        assertThat(verify(directory.resolve("absent.zip")).code()).isEqualTo(2);
        assertThat(Verify.run(List.of(), discarding(), discarding())).isEqualTo(2);
        assertThat(Verify.run(List.of("x.zip", "--key", "nonsense"), discarding(), discarding()))
                .isEqualTo(2);
    }

    @Test
    void other_programs_open_the_archive() throws IOException {
        Path bundle = BundledLog.of(3).write(directory.resolve("bundle.zip"));

        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            assertThat(zip.getInputStream(zip.getEntry(Bundle.CHECKPOINT)).readAllBytes())
                    .isEqualTo(BundledLog.of(3).checkpoint().toBytes());
        }
    }

    @Test
    void awkward_text_reads_back_as_it_was_written() {
        for (String value :
                List.of("", " ", "a\nb\\n", "\u202etxt.exe", "tab\there", "null", "= x", "\u00e9\ud83d\ude42")) {
            String text = FactText.write(List.of(BundledLog.fact(0, value)));

            assertThat(FactText.write(FactText.parse(text))).isEqualTo(text);
            assertThat(text).doesNotContain("\u202e");
            assertThat(((Fact) FactText.parse(text).getFirst()).columns().get("body"))
                    .isInstanceOfSatisfying(
                            Fact.Shown.class, shown -> assertThat(shown.value()).isEqualTo(value));
        }
    }

    @Test
    void a_second_spelling_of_a_fact_is_refused() {
        String text = FactText.write(List.of(BundledLog.fact(0, "x")));

        assertThatThrownBy(() -> FactText.parse(text.replace("index 0", "index 00")))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> FactText.parse(text.replace("= x", "= \\x0078")))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("not in its one form");
    }

    private static List<String> findingsAfterFlip(Path bundle, long position) throws IOException {
        try (FileChannel channel = FileChannel.open(bundle, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            flip(channel, position);
            List<String> found = new ArrayList<>();
            new BundleCheck(channel, null, null, found::add, _ -> {}).check();
            flip(channel, position);
            return found;
        }
    }

    private static List<String> findings(Path bundle) throws IOException {
        try (FileChannel channel = FileChannel.open(bundle)) {
            List<String> found = new ArrayList<>();
            new BundleCheck(channel, null, null, found::add, _ -> {}).check();
            return found;
        }
    }

    private static void flip(FileChannel channel, long position) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        channel.read(one, position);
        one.put(0, (byte) (one.get(0) ^ 1)).rewind();
        channel.write(one, position);
    }

    private record Run(int code, String text) {}

    private static Run verify(Path bundle, String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of(bundle.toString()));
        arguments.addAll(List.of(more));
        int code = Verify.run(arguments, new PrintStream(out, true, UTF_8), discarding());
        return new Run(code, out.toString(UTF_8));
    }

    private static PrintStream discarding() {
        return new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    }
}
