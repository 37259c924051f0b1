package plumbline.vault;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.util.List;

/// One flat directory of files, with exactly the promises that a disk makes: bytes last once their file is synced,
/// names last once the directory is. A test's disk forgets everything else, as a power cut does.
interface Disk {
    /// A new, empty file. Fails when the name is taken.
    Output create(String name) throws IOException;

    /// An existing file, cut to `length` bytes and continued from there.
    Output resume(String name, long length) throws IOException;

    SeekableByteChannel read(String name) throws IOException;

    /// Gives a file another name, atomically.
    void rename(String from, String to) throws IOException;

    void delete(String name) throws IOException;

    /// Makes all names, new, changed and gone, durable.
    void syncNames() throws IOException;

    List<Entry> list() throws IOException;

    /// A file being written, at its end only.
    interface Output extends Closeable {
        void write(ByteBuffer bytes) throws IOException;

        /// Makes everything written so far durable.
        void sync() throws IOException;
    }

    /// A file, and when it last changed.
    record Entry(String name, Instant changed) {}
}
