package plumbline.chat;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Walks the physical lines of a byte stream through one fixed window, without making objects.
///
/// LF, CR LF and a lone CR each end a line. A line longer than the window comes in pieces: only the first has
/// [#startsLine()], only the last has [#endsLine()].
final class Lines implements Closeable {

    private static final int WINDOW = 1 << 17;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long LFS = ONES * '\n';
    private static final long CRS = ONES * '\r';

    private final InputStream in;
    private final Encoding encoding;
    private final int size;
    private final byte[] window;
    private int limit;
    private boolean ended;

    private long offset;
    private int from;
    private int to;
    private int next;
    private long line;
    private boolean startsLine;
    private boolean endsLine = true;

    Lines(Source source, Encoding encoding) throws IOException {
        this(encoding.open(source), encoding, WINDOW);
    }

    /// @param size of the window in bytes, at least 2, so that a CR and its LF fit
    Lines(InputStream in, Encoding encoding, int size) {
        this.in = in;
        this.encoding = encoding;
        this.size = size;
        this.window = new byte[size + Long.BYTES];
        endSearchAtLimit();
    }

    /// Moves to the next line or piece of a line; false at the end.
    boolean next() throws IOException {
        offset += length();
        from = next;
        startsLine = endsLine;
        int p = from;
        while (true) {
            p = endOfLine(p);
            if (p < limit && !(window[p] == '\r' && p + 1 == limit && !ended)) {
                to = p;
                next = window[p] == '\r' && p + 1 < limit && window[p + 1] == '\n' ? p + 2 : p + 1;
                return piece(true);
            }
            if (limit - from == size) {
                return cutAt(p);
            }
            if (!ended) {
                p -= fill();
            } else if (from == limit) {
                return false;
            } else {
                to = limit;
                next = limit;
                return piece(true);
            }
        }
    }

    private boolean cutAt(int p) {
        to = p;
        next = p;
        return piece(false);
    }

    /// Eight bytes at a time: a byte equal to LF or CR leaves its high bit set after the subtraction below. The line
    /// feeds after the limit end the search there.
    private int endOfLine(int start) {
        int p = start;
        while (true) {
            long eight = (long) EIGHT.get(window, p);
            long lf = eight ^ LFS;
            long cr = eight ^ CRS;
            long found = ((lf - ONES) & ~lf | (cr - ONES) & ~cr) & HIGHS;
            if (found != 0) {
                return p + (Long.numberOfTrailingZeros(found) >>> 3);
            }
            p += Long.BYTES;
        }
    }

    private boolean piece(boolean complete) {
        if (startsLine) {
            line++;
        }
        endsLine = complete;
        return true;
    }

    /// Makes room, reads more, and says by how much positions moved down.
    private int fill() throws IOException {
        int moved = from;
        System.arraycopy(window, from, window, 0, limit - from);
        limit -= moved;
        from = 0;
        int n = in.read(window, limit, size - limit);
        if (n < 0) {
            ended = true;
        } else {
            limit += n;
        }
        endSearchAtLimit();
        return moved;
    }

    private void endSearchAtLimit() {
        Arrays.fill(window, limit, limit + Long.BYTES, (byte) '\n');
    }

    byte[] bytes() {
        return window;
    }

    /// First byte of the piece in [#bytes()].
    int from() {
        return from;
    }

    /// After the last byte of its text.
    int to() {
        return to;
    }

    /// After its line end.
    int end() {
        return next;
    }

    /// Of the piece, in the source.
    long offset() {
        return offset;
    }

    /// Of the piece with its line end, in the source.
    int length() {
        return encoding.length(window, from, next);
    }

    /// Of the line, from 1.
    long line() {
        return line;
    }

    boolean startsLine() {
        return startsLine;
    }

    boolean endsLine() {
        return endsLine;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
