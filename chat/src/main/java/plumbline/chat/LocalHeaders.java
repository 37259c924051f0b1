package plumbline.chat;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;

/// Reads the header that stands before each entry's data and holds it against the archive's directory.
///
/// A reader of the directory and a reader of the data would otherwise see two different archives
/// (PKWARE APPNOTE 4.3.7).
final class LocalHeaders implements Closeable {

    private static final int SIGNATURE = 0x04034b50;
    private static final int FIXED = 30;
    private static final int SIZES_FOLLOW = 1 << 3;
    private static final long IN_EXTRA_FIELD = 0xFFFF_FFFFL;

    private final SeekableByteChannel channel;

    LocalHeaders(Source source) throws IOException {
        this.channel = source.channel();
    }

    /// What differs, as a reason; null when both agree.
    @Nullable
    String difference(ZipArchiveEntry entry) throws IOException {
        ByteBuffer header = read(entry.getLocalHeaderOffset(), FIXED);
        if (header.remaining() < FIXED || header.getInt(0) != SIGNATURE) {
            return "there is no entry where the directory says";
        }
        int flags = header.getShort(6) & 0xffff;
        ByteBuffer name = read(entry.getLocalHeaderOffset() + FIXED, header.getShort(26) & 0xffff);
        byte[] raw = entry.getRawName();
        if (raw != null && !Arrays.equals(raw, bytes(name))) {
            return "its own name differs from its name in the directory";
        }
        if ((header.getShort(8) & 0xffff) != entry.getMethod()) {
            return "its own method of packing differs from that in the directory";
        }
        boolean sizesHere = (flags & SIZES_FOLLOW) == 0;
        if (sizesHere && differs(header.getInt(18), entry.getCompressedSize())
                || sizesHere && differs(header.getInt(22), entry.getSize())) {
            return "its own size differs from its size in the directory";
        }
        return null;
    }

    private static boolean differs(int local, long central) {
        long size = Integer.toUnsignedLong(local);
        return size != central && size != IN_EXTRA_FIELD;
    }

    /// After the last byte of the entry's data.
    long endOfData(ZipArchiveEntry entry) throws IOException {
        ByteBuffer header = read(entry.getLocalHeaderOffset(), FIXED);
        int name = header.getShort(26) & 0xffff;
        int extra = header.getShort(28) & 0xffff;
        return entry.getLocalHeaderOffset() + FIXED + name + extra + entry.getCompressedSize();
    }

    private ByteBuffer read(long offset, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(offset);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            // A channel may give less than asked.
        }
        return buffer.flip();
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
