package plumbline.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The data directory, held by one process at a time: a second one would take the first one's database for a leftover
/// and stop it.
///
/// A lock on the file `in-use`, which the kernel gives up however the process ends; the file stays and says which
/// process it was.
final class DataDirectory implements AutoCloseable {
    private final FileChannel file;

    private DataDirectory(FileChannel file) {
        this.file = file;
    }

    /// The directory is held by another process.
    static final class InUse extends RuntimeException {
        InUse(Path data, String holder) {
            super("Plumbline is running on " + data.toAbsolutePath().normalize()
                    + (holder.isEmpty() ? "" : " as process " + holder) + ". Stop it first, or give another --data.");
        }
    }

    /// @throws InUse where another process, or another context of this one, holds it
    static DataDirectory hold(Path data) {
        try {
            Files.createDirectories(data);
            var path = data.resolve("in-use");
            var file = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!locked(file)) {
                var holder = Files.readString(path).strip();
                file.close();
                throw new InUse(data, holder);
            }
            file.truncate(0);
            file.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
            return new DataDirectory(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory " + data + " cannot be used", e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        }
    }
}
