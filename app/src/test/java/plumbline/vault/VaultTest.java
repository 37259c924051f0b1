package plumbline.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.Postgres;
import plumbline.audit.Acting;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, verifyAutomatically = false)
class VaultTest {
    private static final Acting OFFICER = new Acting(new UUID(0, 7), "force", "test");

    @Autowired
    Vault vault;

    @Autowired
    Uploads uploads;

    @Autowired
    Inspections inspections;

    @Autowired
    Sweeper sweeper;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Postgres postgres;

    @Test
    void what_is_stored_is_read_back_whole_and_in_part() throws Exception {
        var bytes = bytes(300_000);
        var object = store(bytes);
        assertThat(object.sha256())
                .isEqualTo(Sha256.of(MessageDigest.getInstance("SHA-256").digest(bytes)));
        assertThat(object.length()).isEqualTo(bytes.length);
        try (var in = vault.open(object.sha256())) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
        try (var in = vault.openRange(object.sha256(), 65_530, 70_000)) {
            assertThat(in.readAllBytes()).isEqualTo(Arrays.copyOfRange(bytes, 65_530, 135_530));
        }
        try (var channel = vault.channel(object.sha256())) {
            var last = ByteBuffer.allocate(10);
            channel.position(bytes.length - 4).read(last);
            assertThat(Arrays.copyOf(last.array(), 4))
                    .isEqualTo(Arrays.copyOfRange(bytes, bytes.length - 4, bytes.length));
        }
    }

    @Test
    void an_empty_object_is_an_object() throws Exception {
        var object = store(new byte[0]);
        try (var in = vault.open(object.sha256())) {
            assertThat(in.readAllBytes()).isEmpty();
        }
    }

    @Test
    void neither_the_bytes_nor_their_hash_are_to_be_seen_on_disk() throws Exception {
        var canary = "the complainant's own words ".repeat(100).getBytes(StandardCharsets.UTF_8);
        var object = store(canary);
        var file = file(object);
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("complainant");
        try (var names = Files.list(file.getParent())) {
            assertThat(names.map(Path::toString))
                    .noneMatch(n -> n.contains(object.sha256().hex()));
        }
    }

    @Test
    void the_same_bytes_are_one_object() {
        var bytes = bytes(1000);
        assertThat(store(bytes)).isEqualTo(store(bytes));
    }

    @Test
    void more_than_the_limit_is_refused_and_leaves_nothing() throws IOException {
        long before = count(directory());
        assertThat(vault.stage(new ByteArrayInputStream(new byte[2_000_000]), 1_000_000))
                .isEqualTo(new Staging.TooLarge(1_000_000));
        assertThat(vault.stage(new ByteArrayInputStream(new byte[1_000_000]), 1_000_000))
                .isInstanceOf(Staging.Staged.class);
        assertThat(count(directory())).isEqualTo(before + 1);
    }

    @Test
    void an_object_whose_transaction_is_rolled_back_is_none() {
        var bytes = bytes(1003);
        var staged = (Staging.Staged) vault.stage(new ByteArrayInputStream(bytes), 1003);
        Acting.as(OFFICER, () -> {
            transactions.executeWithoutResult(status -> {
                vault.seal(staged);
                status.setRollbackOnly();
            });
            return true;
        });
        assertThat(vault.find(staged.object().sha256())).isEmpty();
    }

    @Test
    void a_file_of_no_object_is_set_aside_after_a_day_and_a_temporary_one_removed() throws IOException {
        var kept = store(bytes(900));
        var stray = ((Staging.Staged) vault.stage(new ByteArrayInputStream(bytes(901)), 1000)).object();
        var young = ((Staging.Staged) vault.stage(new ByteArrayInputStream(bytes(902)), 1000)).object();
        var temporary = Files.createFile(directory().resolve(UUID.randomUUID() + ".part"));
        for (var file : new Path[] {file(kept), file(stray), temporary}) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        }
        sweeper.sweep();
        assertThat(file(kept)).exists();
        assertThat(file(young)).exists();
        assertThat(file(stray)).doesNotExist();
        assertThat(temporary).doesNotExist();
        try (var names = Files.list(directory())) {
            assertThat(names.map(p -> p.getFileName().toString()))
                    .anyMatch(n -> n.startsWith("unreferenced-")
                            && n.endsWith(stray.objectId().toString()));
        }
    }

    @Test
    void an_inspection_names_the_damaged_objects_and_is_on_record() throws IOException {
        var sound = store(bytes(1000));
        var damaged = store(bytes(1001));
        var bytes = Files.readAllBytes(file(damaged));
        bytes[500] ^= 1;
        Files.write(file(damaged), bytes);
        var inspection = Acting.as(OFFICER, inspections::inspectAll);
        assertThat(inspection.damaged()).contains(damaged.objectId()).doesNotContain(sound.objectId());
        assertThat(jdbc.sql("select damaged @> array[:id]::uuid[] from vault.inspection")
                        .param("id", damaged.objectId())
                        .query(Boolean.class)
                        .list())
                .contains(true);
        assertThatThrownBy(() -> vault.verify(damaged))
                .hasMessageContaining(damaged.objectId().toString());
        bytes[500] ^= 1;
        Files.write(file(damaged), bytes);
    }

    @Test
    void an_upload_goes_on_after_a_break_and_every_step_may_be_repeated() {
        var bytes = bytes(200_000);
        var uploadId = Acting.as(OFFICER, () -> uploads.begin("chat.zip", bytes.length, null));
        var failing = new InputStream() {
            private int at;

            @Override
            public int read() throws IOException {
                if (at == 150_000) {
                    throw new IOException("the connection broke");
                }
                return bytes[at++] & 0xff;
            }
        };
        assertThatThrownBy(() -> uploads.append(uploadId, 0, failing)).hasMessageContaining("broke off");
        long held = uploads.offset(uploadId);
        assertThat(held).isBetween(65_536L, 150_000L);
        assertThat(uploads.append(uploadId, held + 1, part(bytes, 0, 10))).isEqualTo(new Appended.Gap(held));
        assertThat(uploads.append(uploadId, 0, part(bytes, 0, 100))).isEqualTo(new Appended.Held(held));
        assertThat(finish(uploadId)).isEqualTo(new Finished.Incomplete(held, bytes.length));
        assertThat(uploads.append(uploadId, held - 5, part(bytes, (int) held - 5, bytes.length)))
                .isEqualTo(new Appended.Held(bytes.length));
        var complete = finish(uploadId);
        assertThat(finish(uploadId)).isEqualTo(complete);
        assertThat(complete).isEqualTo(new Finished.Complete(store(bytes)));
        assertThat(uploads.offset(uploadId)).isEqualTo(bytes.length);
    }

    @Test
    void an_upload_that_is_not_what_was_announced_becomes_nothing() throws IOException {
        var bytes = bytes(70_001);
        var uploadId = Acting.as(OFFICER, () -> uploads.begin("chat.txt", bytes.length, Sha256.hash(bytes(70_002))));
        uploads.append(uploadId, 0, part(bytes, 0, bytes.length));
        long files = count(directory());

        assertThat(finish(uploadId)).isEqualTo(new Finished.Different(Sha256.hash(bytes)));

        assertThat(vault.find(Sha256.hash(bytes))).isEmpty();
        assertThat(count(directory())).isEqualTo(files);
        assertThat(Acting.as(OFFICER, () -> uploads.find(uploadId))).isEmpty();
    }

    @Test
    void an_upload_finished_from_two_sides_at_once_is_recorded_once() throws Exception {
        var bytes = bytes(3_000_000);
        var uploadId = Acting.as(OFFICER, () -> uploads.begin("chat.zip", bytes.length, Sha256.hash(bytes)));
        uploads.append(uploadId, 0, part(bytes, 0, bytes.length));
        var recorded = new AtomicInteger();
        Callable<Finished> finishing =
                () -> Acting.as(OFFICER, () -> uploads.finish(uploadId, _ -> recorded.incrementAndGet()));

        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.of(finishing, finishing));
            assertThat(answers.get(0).get()).isEqualTo(answers.get(1).get());
        }
        assertThat(recorded).hasValue(1);
    }

    @Test
    void what_is_held_of_an_upload_is_told_piece_by_piece() {
        var bytes = bytes(250_000);
        var uploadId = Acting.as(OFFICER, () -> uploads.begin("chat.zip", 300_000, null));
        uploads.append(uploadId, 0, part(bytes, 0, bytes.length));

        assertThat(uploads.held(uploadId, 100_000))
                .isEqualTo(new Held(
                        250_000,
                        List.of(
                                Sha256.hash(Arrays.copyOfRange(bytes, 0, 100_000)),
                                Sha256.hash(Arrays.copyOfRange(bytes, 100_000, 200_000)),
                                Sha256.hash(Arrays.copyOfRange(bytes, 200_000, 250_000)))));
    }

    @Test
    void an_upload_longer_than_announced_is_refused() {
        var bytes = bytes(1000);
        var uploadId = Acting.as(OFFICER, () -> uploads.begin("chat.txt", 999, null));
        assertThat(uploads.append(uploadId, 0, part(bytes, 0, 1000))).isEqualTo(new Appended.TooLong(999));
    }

    @Test
    void an_upload_is_known_only_to_who_began_it() {
        var uploadId = Acting.as(OFFICER, () -> uploads.begin("chat.txt", 1, null));
        assertThat(Acting.as(OFFICER, () -> uploads.find(uploadId))).isPresent();
        assertThat(Acting.as(new Acting(new UUID(0, 8), "force", "test"), () -> uploads.find(uploadId)))
                .isEmpty();
    }

    private Sealed store(byte[] bytes) {
        return Acting.as(OFFICER, () -> vault.store(new ByteArrayInputStream(bytes), bytes.length));
    }

    private Finished finish(UUID uploadId) {
        return Acting.as(OFFICER, () -> uploads.finish(uploadId, _ -> {}));
    }

    private Path directory() {
        return postgres.directory().resolve("vault/objects");
    }

    private Path file(Sealed object) {
        return directory().resolve(object.objectId().toString());
    }

    private static long count(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.count();
        }
    }

    private static InputStream part(byte[] bytes, int from, int to) {
        return new ByteArrayInputStream(bytes, from, to - from);
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
