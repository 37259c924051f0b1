package plumbline.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// A disk in memory that fails at a chosen operation, as power does, and then remembers only what it must.
///
/// After the cut: of a file, the synced bytes and any part of the rest, possibly torn; of the names, those of the last
/// sync and any of the changes since.
final class ForgetfulDisk implements Disk {
    private final Map<String, Inode> names = new HashMap<>();
    private final List<Change> unsynced = new ArrayList<>();
    private Map<String, Inode> durable = new HashMap<>();
    private int operationsLeft;

    ForgetfulDisk(int operationsUntilTheCut) {
        operationsLeft = operationsUntilTheCut;
    }

    /// What another start of the machine finds. It never fails.
    ForgetfulDisk afterTheCut(Random random) {
        var found = new HashMap<>(durable);
        for (var change : unsynced) {
            if (random.nextBoolean()) {
                change.apply(found);
            }
        }
        var after = new ForgetfulDisk(Integer.MAX_VALUE);
        var surviving = new HashMap<Inode, Inode>();
        found.forEach(
                (name, inode) -> after.names.put(name, surviving.computeIfAbsent(inode, i -> i.afterTheCut(random))));
        after.durable = new HashMap<>(after.names);
        return after;
    }

    /// Changes one byte of a file, as a failing disk or an intruder does.
    void flip(String name, int position) {
        var inode = Objects.requireNonNull(names.get(name));
        inode.bytes[position] ^= 1;
    }

    void exchange(String one, String other) {
        var inode = Objects.requireNonNull(names.get(one));
        names.put(one, Objects.requireNonNull(names.get(other)));
        names.put(other, inode);
    }

    void cut(String name, int length) {
        Objects.requireNonNull(names.get(name)).truncate(length);
    }

    int size(String name) {
        return Objects.requireNonNull(names.get(name)).length;
    }

    @Override
    public Output create(String name) throws IOException {
        step();
        if (names.containsKey(name)) {
            throw new FileAlreadyExistsException(name);
        }
        var inode = new Inode();
        change(map -> map.put(name, inode));
        return new Writing(inode);
    }

    @Override
    public Output resume(String name, long length) throws IOException {
        step();
        var inode = named(name);
        inode.truncate((int) length);
        return new Writing(inode);
    }

    @Override
    public SeekableByteChannel read(String name) throws IOException {
        var inode = named(name);
        return new SeekableInMemoryByteChannel(Arrays.copyOf(inode.bytes, inode.length));
    }

    @Override
    public void rename(String from, String to) throws IOException {
        step();
        var inode = named(from);
        change(map -> {
            map.remove(from);
            map.put(to, inode);
        });
    }

    @Override
    public void delete(String name) throws IOException {
        step();
        change(map -> map.remove(name));
    }

    @Override
    public void syncNames() throws IOException {
        step();
        durable = new HashMap<>(names);
        unsynced.clear();
    }

    @Override
    public List<Entry> list() {
        return names.keySet().stream().map(n -> new Entry(n, Instant.EPOCH)).toList();
    }

    private Inode named(String name) throws NoSuchFileException {
        var inode = names.get(name);
        if (inode == null) {
            throw new NoSuchFileException(name);
        }
        return inode;
    }

    private void change(Change change) {
        change.apply(names);
        unsynced.add(change);
    }

    private void step() throws PowerCut {
        if (operationsLeft-- <= 0) {
            throw new PowerCut();
        }
    }

    static final class PowerCut extends IOException {
        private static final long serialVersionUID = 1;
    }

    private interface Change {
        void apply(Map<String, Inode> names);
    }

    private static final class Inode {
        private byte[] bytes = {};
        private int length;
        private byte[] synced = {};

        void write(ByteBuffer more) {
            int count = more.remaining();
            if (length + count > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(length + count, 2 * bytes.length));
            }
            more.get(bytes, length, count);
            length += count;
        }

        void truncate(int to) {
            length = to;
        }

        void sync() {
            synced = Arrays.copyOf(bytes, length);
        }

        /// Synced bytes up to where the file still agrees with them, then some of what was written later, the end of it
        /// torn: zeros or noise where the write had not arrived.
        Inode afterTheCut(Random random) {
            int agreed = 0;
            while (agreed < Math.min(synced.length, length) && synced[agreed] == bytes[agreed]) {
                agreed++;
            }
            var after = new Inode();
            boolean onlySynced = agreed == length || random.nextInt(3) == 0;
            if (onlySynced) {
                after.bytes = synced.clone();
            } else {
                int kept = agreed + random.nextInt(length - agreed + 1);
                after.bytes = Arrays.copyOf(bytes, kept);
                if (kept > agreed) {
                    int torn = agreed + random.nextInt(kept - agreed + 1);
                    var noise = new byte[kept - torn];
                    if (random.nextBoolean()) {
                        random.nextBytes(noise);
                    }
                    System.arraycopy(noise, 0, after.bytes, torn, noise.length);
                }
            }
            after.length = after.bytes.length;
            after.synced = after.bytes.clone();
            return after;
        }
    }

    private final class Writing implements Output {
        private final Inode inode;

        private Writing(Inode inode) {
            this.inode = inode;
        }

        @Override
        public void write(ByteBuffer bytes) throws IOException {
            step();
            inode.write(bytes);
        }

        @Override
        public void sync() throws IOException {
            step();
            inode.sync();
        }

        @Override
        public void close() {}
    }
}
