package plumbline.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zip whose entries are stored and not deflated: what deflating makes differs between builds of zlib, and the
/// demonstration must be the same bytes everywhere.
final class StoredZip implements AutoCloseable {

    private final ZipOutputStream zip;
    private final LocalDateTime modified;

    /// @param modified the time that every entry carries, local and without a zone as zip has it
    StoredZip(OutputStream out, LocalDateTime modified) {
        this.zip = new ZipOutputStream(out);
        this.modified = modified;
    }

    void add(String name, Path file) throws IOException {
        var crc = new CRC32();
        try (var sum = new CheckedOutputStream(OutputStream.nullOutputStream(), crc)) {
            Files.copy(file, sum);
        }
        begin(name, Files.size(file), crc);
        Files.copy(file, zip);
        zip.closeEntry();
    }

    void add(String name, byte[] bytes) throws IOException {
        var crc = new CRC32();
        crc.update(bytes);
        begin(name, bytes.length, crc);
        zip.write(bytes);
        zip.closeEntry();
    }

    private void begin(String name, long size, CRC32 crc) throws IOException {
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(size);
        entry.setCompressedSize(size);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(modified);
        zip.putNextEntry(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
