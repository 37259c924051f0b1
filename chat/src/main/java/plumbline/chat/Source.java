package plumbline.chat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;

/// The bytes of an export as they were seized.
///
/// A source is read more than once (the first pass learns the format, the second emits events), so it must give
/// the same bytes each time it is opened.
public interface Source {

    /// The file name as it came from the handset; it often carries the name of the conversation.
    String name();

    /// Size in bytes.
    long size();

    /// A fresh stream from the first byte; the caller closes it.
    InputStream open() throws IOException;

    /// A fresh random-access view, needed for archives only; the caller closes it.
    SeekableByteChannel channel() throws IOException;

    /// A file on disk, under its own name.
    static Source file(Path path) throws IOException {
        return file(path, String.valueOf(path.getFileName()));
    }

    /// A file on disk that was stored under another name than the one it was seized with.
    static Source file(Path path, String name) throws IOException {
        return FileSource.of(path, name);
    }

    /// Bytes in memory.
    static Source bytes(String name, byte[] bytes) {
        return new BytesSource(name, bytes.clone());
    }
}
