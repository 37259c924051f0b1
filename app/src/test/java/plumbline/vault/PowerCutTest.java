package plumbline.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Power is cut at a random operation, and the disk keeps only what was synced and some of the rest.
class PowerCutTest {
    private static final int IMAGES = 100;
    private static final MasterKey KEY = new MasterKey(new byte[32], new SecureRandom());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void no_acknowledged_object_is_missing_and_no_torn_one_opens(long seed) throws IOException {
        var random = new Random(seed);
        int acknowledged = 0;
        for (int image = 0; image < IMAGES; image++) {
            var disk = new ForgetfulDisk(random.nextInt(60));
            var sealed = storeUntilTheCut(disk, random);
            acknowledged += sealed.size();
            var files = new ObjectFiles(disk.afterTheCut(random), KEY);
            for (var object : sealed) {
                assertThatCode(() -> files.verify(object)).doesNotThrowAnyException();
            }
        }
        assertThat(acknowledged).isGreaterThan(IMAGES);
    }

    @Test
    void a_disk_that_is_never_told_to_keep_names_is_caught_forgetting() throws IOException {
        var random = new Random(7);
        int lost = 0;
        for (int image = 0; image < IMAGES; image++) {
            var disk = new ForgetfulDisk(Integer.MAX_VALUE);
            var object = store(new ObjectFiles(new NamesUnsynced(disk), KEY), random);
            try {
                new ObjectFiles(disk.afterTheCut(random), KEY).verify(object);
            } catch (Damaged e) {
                lost++;
            }
        }
        assertThat(lost).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void no_acknowledged_part_of_an_upload_is_missing_and_it_goes_on_to_the_same_bytes(long seed) throws IOException {
        var random = new Random(seed);
        for (int image = 0; image < IMAGES; image++) {
            var whole = bytes(random, 1 + random.nextInt(400_000));
            var uploadId = new UUID(random.nextLong(), random.nextLong());
            var disk = new ForgetfulDisk(5 + random.nextInt(30));
            new UploadFile(disk, KEY, uploadId).begin();
            long held = uploadUntilTheCut(disk, uploadId, whole, random);

            var again = new UploadFile(disk.afterTheCut(random), KEY, uploadId);
            long offset = again.offset();
            assertThat(offset).isBetween(held, (long) whole.length);
            again.append(new ByteArrayInputStream(whole, (int) offset, whole.length));
            try (var in = again.read()) {
                assertThat(Arrays.equals(in.readAllBytes(), whole)).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void every_flipped_bit_cut_and_exchange_is_found_and_nothing_else(long seed) throws IOException {
        var random = new Random(seed);
        var disk = new ForgetfulDisk(Integer.MAX_VALUE);
        var files = new ObjectFiles(disk, KEY);
        for (int round = 0; round < 100; round++) {
            var object = store(files, random);
            var other = store(files, random);
            var name = object.objectId().toString();
            files.verify(object);
            switch (round % 3) {
                case 0 -> disk.flip(name, random.nextInt(disk.size(name)));
                case 1 -> disk.cut(name, random.nextInt(disk.size(name)));
                default -> disk.exchange(name, other.objectId().toString());
            }
            assertThatThrownBy(() -> files.verify(object))
                    .isInstanceOf(Damaged.class)
                    .hasMessageContaining(name);
        }
    }

    private static List<Sealed> storeUntilTheCut(ForgetfulDisk disk, Random random) throws IOException {
        var files = new ObjectFiles(disk, KEY);
        var sealed = new ArrayList<Sealed>();
        try {
            while (true) {
                sealed.add(store(files, random));
            }
        } catch (ForgetfulDisk.PowerCut expected) {
            return sealed;
        }
    }

    private static Sealed store(ObjectFiles files, Random random) throws IOException {
        var bytes = bytes(random, random.nextInt(3) == 0 ? 2 * Segments.PLAIN : random.nextInt(200_000));
        var staging = files.write(new ByteArrayInputStream(bytes), Long.MAX_VALUE);
        return ((Staging.Staged) staging).object();
    }

    private static long uploadUntilTheCut(ForgetfulDisk disk, UUID uploadId, byte[] whole, Random random)
            throws IOException {
        var upload = new UploadFile(disk, KEY, uploadId);
        long held = 0;
        try {
            while (held < whole.length) {
                int part = 1 + random.nextInt(150_000);
                held = upload.append(new ByteArrayInputStream(whole, (int) held, part));
            }
        } catch (ForgetfulDisk.PowerCut expected) {
            return held;
        }
        return held;
    }

    private static byte[] bytes(Random random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /// A faulty program's view of a disk: it never syncs the directory.
    private record NamesUnsynced(Disk disk) implements Disk {
        @Override
        public Output create(String name) throws IOException {
            return disk.create(name);
        }

        @Override
        public Output resume(String name, long length) throws IOException {
            return disk.resume(name, length);
        }

        @Override
        public SeekableByteChannel read(String name) throws IOException {
            return disk.read(name);
        }

        @Override
        public void rename(String from, String to) throws IOException {
            disk.rename(from, to);
        }

        @Override
        public void delete(String name) throws IOException {
            disk.delete(name);
        }

        @Override
        public void syncNames() {}

        @Override
        public List<Entry> list() throws IOException {
            return disk.list();
        }
    }
}
