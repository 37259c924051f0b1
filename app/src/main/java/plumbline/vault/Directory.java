package plumbline.vault;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A directory of the file system, private to its owner.
record Directory(Path path) implements Disk {
    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /// Creates the directory, and the names above it, durably.
    static Directory at(Path path) throws IOException {
        var absolute = path.toAbsolutePath().normalize();
        if (!Files.isDirectory(absolute)) {
            Files.createDirectories(absolute, PRIVATE);
            for (var parent = absolute.getParent(); parent != null; parent = parent.getParent()) {
                sync(parent);
            }
        }
        return new Directory(absolute);
    }

    @Override
    public Output create(String name) throws IOException {
        return new Writing(FileChannel.open(path.resolve(name), Set.of(CREATE_NEW, WRITE), PRIVATE_FILE));
    }

    @Override
    public Output resume(String name, long length) throws IOException {
        var channel = FileChannel.open(path.resolve(name), WRITE);
        channel.truncate(length);
        channel.position(length);
        return new Writing(channel);
    }

    @Override
    public SeekableByteChannel read(String name) throws IOException {
        return FileChannel.open(path.resolve(name), READ);
    }

    @Override
    public void rename(String from, String to) throws IOException {
        Files.move(path.resolve(from), path.resolve(to), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(path.resolve(name));
    }

    @Override
    public void syncNames() throws IOException {
        sync(path);
    }

    @Override
    public List<Entry> list() throws IOException {
        var entries = new ArrayList<Entry>();
        try (var files = Files.newDirectoryStream(path)) {
            for (var file : files) {
                entries.add(new Entry(
                        file.getFileName().toString(),
                        Files.getLastModifiedTime(file).toInstant()));
            }
        }
        return entries;
    }

    private static void sync(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, READ)) {
            channel.force(true);
        }
    }

    private record Writing(FileChannel channel) implements Output {
        @Override
        public void write(ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }

        @Override
        public void sync() throws IOException {
            channel.force(true);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
