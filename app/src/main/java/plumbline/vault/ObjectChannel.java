package plumbline.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.SecretKey;

/// An object's plain bytes, read at any position. Holds one decrypted segment.
final class ObjectChannel implements SeekableByteChannel {
    private final Sealed object;
    private final SeekableByteChannel file;
    private final Segments segments;
    private final byte[] sealed = new byte[Segments.PLAIN + Segments.TAG];
    private long position;
    private long current = -1;
    private byte[] plain = {};

    private ObjectChannel(Sealed object, SeekableByteChannel file, SecretKey key) {
        this.object = object;
        this.file = file;
        this.segments = new Segments(key, object.objectId());
    }

    /// Opens the file, which this channel then owns. Throws [Damaged] when its size or header is not the object's.
    static ObjectChannel open(Sealed object, SeekableByteChannel file, MasterKey master) throws IOException {
        if (file.size() != Segments.fileLength(object.length())) {
            throw new Damaged(
                    object,
                    "its file has " + file.size() + " bytes instead of " + Segments.fileLength(object.length()));
        }
        var header = ByteBuffer.allocate(Segments.HEADER);
        readFully(file, header);
        var bytes = header.array();
        if (!Arrays.equals(bytes, 0, Segments.MAGIC.length, Segments.MAGIC, 0, Segments.MAGIC.length)) {
            throw new Damaged(object, "its file does not begin as a vault file");
        }
        try {
            var wrapped = Arrays.copyOfRange(bytes, Segments.MAGIC.length, Segments.HEADER);
            return new ObjectChannel(object, file, master.unwrap(wrapped, Segments.name(object.objectId())));
        } catch (GeneralSecurityException e) {
            throw new Damaged(
                    object, "its key does not open: the header was changed, or the vault's key is another", e);
        }
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (!isOpen()) {
            throw new ClosedChannelException();
        }
        if (position >= object.length()) {
            return -1;
        }
        int read = 0;
        while (target.hasRemaining() && position < object.length()) {
            load(position / Segments.PLAIN);
            int within = (int) (position % Segments.PLAIN);
            int length = Math.min(target.remaining(), plain.length - within);
            target.put(plain, within, length);
            position += length;
            read += length;
        }
        return read;
    }

    private void load(long segment) throws IOException {
        if (segment == current) {
            return;
        }
        boolean last = segment == Segments.count(object.length()) - 1;
        int length = last ? (int) (object.length() - segment * Segments.PLAIN) : Segments.PLAIN;
        file.position(Segments.position(segment));
        readFully(file, ByteBuffer.wrap(sealed, 0, length + Segments.TAG));
        try {
            plain = segments.open(segment, last, sealed, length + Segments.TAG);
            current = segment;
        } catch (GeneralSecurityException e) {
            throw new Damaged(object, "bytes from " + segment * Segments.PLAIN + " on were changed", e);
        }
    }

    private static void readFully(SeekableByteChannel file, ByteBuffer target) throws IOException {
        while (target.hasRemaining()) {
            if (file.read(target) < 0) {
                throw new IOException("The file ended early");
            }
        }
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        if (newPosition < 0) {
            throw new IllegalArgumentException("Negative position " + newPosition);
        }
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return object.length();
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }
}
