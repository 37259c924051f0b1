package plumbline.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;

/// Writes a stream as an object's file.
final class SegmentWriter {
    private final Disk.Output out;
    private final Segments segments;
    private final byte[] sealed = new byte[Segments.PLAIN + Segments.TAG];
    private byte[] held = new byte[Segments.PLAIN];
    private byte[] next = new byte[Segments.PLAIN];

    private SegmentWriter(Disk.Output out, Segments segments) {
        this.out = out;
        this.segments = segments;
    }

    /// Writes the header and all of `in`; does not sync.
    static void write(InputStream in, Disk.Output out, UUID objectId, MasterKey master) throws IOException {
        var dataKey = master.drawKey();
        out.write(ByteBuffer.wrap(Segments.MAGIC));
        out.write(ByteBuffer.wrap(master.wrap(dataKey, Segments.name(objectId))));
        new SegmentWriter(out, new Segments(new SecretKeySpec(dataKey, "AES"), objectId)).copy(in);
    }

    /// A segment is held back until it is known whether another follows, since the last one is marked.
    private void copy(InputStream in) throws IOException {
        long segment = 0;
        int length = in.readNBytes(held, 0, Segments.PLAIN);
        while (length == Segments.PLAIN) {
            int following = in.readNBytes(next, 0, Segments.PLAIN);
            if (following == 0) {
                break;
            }
            write(segment++, false, length);
            var free = held;
            held = next;
            next = free;
            length = following;
        }
        write(segment, true, length);
    }

    private void write(long segment, boolean last, int length) throws IOException {
        int size = segments.seal(segment, last, held, length, sealed);
        out.write(ByteBuffer.wrap(sealed, 0, size));
    }
}
