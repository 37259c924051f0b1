package plumbline.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A log as files below a directory, laid out so that any web server can publish it as it is (C2SP tlog-tiles).
///
/// Each file appears whole and stays after a power cut: it is written beside its place, forced to disk, renamed, and
/// the directory forced. A tile never changes once it is there.
///
/// @param root the directory; made when missing
public record TileDirectory(Path root) implements TileSource, TileSink {

    /// Name of the one file that is replaced.
    public static final String CHECKPOINT = "checkpoint";

    @Override
    public byte @Nullable [] read(String path) {
        try {
            return Files.readAllBytes(place(path));
        } catch (NoSuchFileException _) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + path, e);
        }
    }

    @Override
    public void write(TilePath path, byte[] bytes) {
        byte[] there = read(path.toString());
        if (there == null) {
            put(path.toString(), bytes);
        } else if (!Arrays.equals(there, bytes)) {
            throw new IllegalStateException(path + " exists with other content; a published tile must not change");
        }
    }

    /// Replaces the checkpoint. Call it only after all tiles of its size were written.
    public void publish(Note checkpoint) {
        put(CHECKPOINT, checkpoint.toBytes());
    }

    /// Only names that the format knows lead to a file, so that no request can climb out of the directory.
    private Path place(String path) {
        return root.resolve(
                path.equals(CHECKPOINT) ? CHECKPOINT : TilePath.parse(path).toString());
    }

    private void put(String path, byte[] bytes) {
        Path target = place(path);
        Path directory = target.resolveSibling("");
        Path temporary = target.resolveSibling(target.getFileName() + ".new");
        try {
            Files.createDirectories(directory);
            try (FileChannel file = FileChannel.open(
                    temporary,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
                    file.write(rest);
                }
                file.force(true);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel opened = FileChannel.open(directory, StandardOpenOption.READ)) {
                opened.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("could not write " + path, e);
        }
    }
}
