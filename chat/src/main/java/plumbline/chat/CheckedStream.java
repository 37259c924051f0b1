package plumbline.chat;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/// Holds what comes out of an archive entry against what the archive says of it, and stops where they part.
final class CheckedStream extends FilterInputStream {

    private final ZipArchiveEntry entry;
    private final long most;
    private final CRC32 checksum = new CRC32();
    private long count;

    CheckedStream(InputStream in, ZipArchiveEntry entry) {
        super(in);
        this.entry = entry;
        this.most = Math.max(Archive.FREE_BYTES, entry.getCompressedSize() * Archive.MOST_RATIO);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n = unpack(bytes, from, length);
        if (n < 0) {
            checkEnd();
        } else {
            checksum.update(bytes, from, n);
            count += n;
            checkCount();
        }
        return n;
    }

    private int unpack(byte[] bytes, int from, int length) throws IOException {
        try {
            return super.read(bytes, from, length);
        } catch (ZipException | EOFException e) {
            throw unsound("cannot be unpacked: " + e.getMessage());
        }
    }

    private void checkCount() throws Archive.Unsound {
        if (count > entry.getSize()) {
            throw unsound("unpacks to more than the " + entry.getSize() + " bytes it declares");
        }
        if (count > most) {
            throw unsound("unpacks to more than " + Archive.MOST_RATIO + " times its packed size");
        }
    }

    private void checkEnd() throws Archive.Unsound {
        if (count < entry.getSize()) {
            throw unsound("unpacks to " + count + " bytes, less than the " + entry.getSize() + " bytes it declares");
        }
        if (checksum.getValue() != entry.getCrc()) {
            throw unsound("is not what was packed: its checksum differs");
        }
    }

    private Archive.Unsound unsound(String fault) {
        return new Archive.Unsound(entry.getName(), fault);
    }

    /// Reads, so that what is passed over is checked too.
    @Override
    public long skip(long n) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(n, 1 << 16)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
