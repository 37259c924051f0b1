package plumbline.vault;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/// A partial upload on disk: a header with its key, then records, each sealed by itself: length (4 bytes), nonce (12),
/// bytes with tag. A record that a crash tore does not open; it and everything after it are forgotten, and since
/// nothing is acknowledged before it is synced, nothing acknowledged is.
///
/// Nonces are random and not counted, because a torn record's number would be used a second time for other bytes.
final class UploadFile {
    private static final byte[] MAGIC = {'P', 'L', 'U', 'P', 'L', 'D', '0', '1'};
    private static final int HEADER = MAGIC.length + MasterKey.WRAPPED_BYTES;
    private static final int RECORD = 64 * 1024;
    private static final int OVERHEAD = 4 + 12 + 16;

    private final Disk disk;
    private final MasterKey master;
    private final UUID uploadId;

    /// Where the file ends, known from the last part that was added. Finding it out means opening every record, which
    /// for each part of a large file would be most of the work.
    private @Nullable End known;

    UploadFile(Disk disk, MasterKey master, UUID uploadId) {
        this.disk = disk;
        this.master = master;
        this.uploadId = uploadId;
    }

    /// Creates the empty upload, durably.
    void begin() throws IOException {
        try (var out = disk.create(name())) {
            out.write(ByteBuffer.wrap(MAGIC));
            out.write(ByteBuffer.wrap(master.wrap(master.drawKey(), Segments.name(uploadId))));
            out.sync();
        }
        disk.syncNames();
    }

    /// How many plain bytes are held.
    long offset() throws IOException {
        return end().offset;
    }

    /// Adds all of `in`, which begins at the held offset, and answers the new one. When `in` fails half-way, what
    /// arrived is held all the same and the failure passed on.
    long append(InputStream in) throws IOException {
        var end = end();
        known = null;
        long offset = end.offset;
        long position = end.position;
        try (var out = disk.resume(name(), position)) {
            try {
                var plain = new byte[RECORD];
                for (int length = in.readNBytes(plain, 0, RECORD);
                        length > 0;
                        length = in.readNBytes(plain, 0, RECORD)) {
                    out.write(ByteBuffer.wrap(seal(end.key, plain, length, offset)));
                    offset += length;
                    position += length + OVERHEAD;
                }
            } finally {
                out.sync();
            }
        }
        known = new End(end.key, offset, position);
        return offset;
    }

    private End end() throws IOException {
        var end = known;
        if (end == null) {
            try (var records = new Records()) {
                end = records.end();
            }
            known = end;
        }
        return end;
    }

    /// The plain bytes held.
    InputStream read() throws IOException {
        return new Plain(new Records());
    }

    void delete() throws IOException {
        disk.delete(name());
    }

    private String name() {
        return uploadId.toString();
    }

    /// The place of a record is authenticated with it, so that records cannot change places.
    private byte[] associated(long offset) {
        return ByteBuffer.allocate(24)
                .put(Segments.name(uploadId))
                .putLong(offset)
                .array();
    }

    private byte[] seal(SecretKey key, byte[] plain, int length, long offset) {
        var nonce = master.draw(12);
        var record = ByteBuffer.allocate(length + OVERHEAD).putInt(length).put(nonce);
        try {
            MasterKey.cipher(Cipher.ENCRYPT_MODE, key, nonce, associated(offset))
                    .doFinal(plain, 0, length, record.array(), record.position());
            return record.array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The end of what is held.
    ///
    /// @param offset in plain bytes
    /// @param position in the file
    private record End(SecretKey key, long offset, long position) {}

    /// Reads records one after the other, up to the first that is torn.
    private final class Records implements AutoCloseable {
        private final SeekableByteChannel file;
        private final SecretKey key;
        private long position = HEADER;
        private long offset;

        private Records() throws IOException {
            file = disk.read(name());
            try {
                var header = new byte[HEADER];
                fill(header, HEADER);
                if (!Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
                    throw new IOException("Not an upload's file");
                }
                key = master.unwrap(Arrays.copyOfRange(header, MAGIC.length, HEADER), Segments.name(uploadId));
            } catch (IOException | GeneralSecurityException e) {
                file.close();
                throw new IOException("The file of upload " + uploadId + " does not open; begin the upload again", e);
            }
        }

        private byte @Nullable [] next() throws IOException {
            var head = new byte[16];
            try {
                fill(head, 16);
                int length = ByteBuffer.wrap(head).getInt();
                if (length <= 0 || length > RECORD) {
                    return null;
                }
                var sealed = new byte[length + 16];
                fill(sealed, sealed.length);
                var plain = MasterKey.cipher(
                                Cipher.DECRYPT_MODE, key, Arrays.copyOfRange(head, 4, 16), associated(offset))
                        .doFinal(sealed);
                position += length + OVERHEAD;
                offset += length;
                return plain;
            } catch (EOFException | GeneralSecurityException torn) {
                return null;
            }
        }

        private End end() throws IOException {
            while (next() != null) {
                // counting is the purpose
            }
            return new End(key, offset, position);
        }

        private void fill(byte[] target, int length) throws IOException {
            var buffer = ByteBuffer.wrap(target, 0, length);
            while (buffer.hasRemaining()) {
                if (file.read(buffer) < 0) {
                    throw new EOFException();
                }
            }
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    private static final class Plain extends InputStream {
        private final Records records;
        private byte[] record = {};
        private int at;

        private Plain(Records records) {
            this.records = records;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int size) throws IOException {
            if (size == 0) {
                return 0;
            }
            if (at == record.length) {
                var next = records.next();
                if (next == null) {
                    return -1;
                }
                record = next;
                at = 0;
            }
            int length = Math.min(size, record.length - at);
            System.arraycopy(record, at, target, offset, length);
            at += length;
            return length;
        }

        @Override
        public void close() {
            try {
                records.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
