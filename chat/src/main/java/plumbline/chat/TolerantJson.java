package plumbline.chat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import tools.jackson.core.exc.StreamReadException;

/// Stands between the bytes of an export and a strict JSON parser, mends what the exporter wrote wrongly, and knows
/// where each mended byte came from.
///
/// Telegram Desktop writes control characters as `\xNN`, which is no JSON. Those become the four-digit escape;
/// any other escape that JSON does not know keeps its backslash as text; bytes that are no UTF-8 become U+FFFD.
final class TolerantJson extends InputStream {

    /// A message longer than this is no message.
    private static final int MOST_KEPT = 64 << 20;

    private static final int CHUNK = 1 << 16;
    private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};
    private static final byte[] BACKSLASH = {'\\', '\\'};

    private final InputStream in;
    private final Encoding encoding;
    private final PieceHash hash;
    private byte[] raw = new byte[CHUNK];
    private long rawStart;
    private long offset;
    private int at;
    private int limit;
    private boolean ended;
    private long written;

    private byte[] pending = new byte[8];
    private int pendingFrom;
    private int pendingTo;

    /// Places where output and input lengths part: output position, and input minus output from there on.
    private final ArrayDeque<long[]> shifts = new ArrayDeque<>();

    private final ArrayDeque<Long> invalid = new ArrayDeque<>();
    private long shift;
    private long line = 1;

    TolerantJson(Source source, Encoding encoding) throws IOException {
        this.in = encoding.open(source);
        this.encoding = encoding;
        this.hash = new PieceHash(encoding);
        fill();
        if (limit >= 3 && Arrays.equals(raw, 0, 3, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 0, 3)) {
            at = 3;
            shift(3);
        }
    }

    /// Whether the first character that is no space begins an object: tells text without starting a parser.
    boolean startsObject() throws IOException {
        int i = 0;
        while (Character.isWhitespace(ahead(i))) {
            i++;
        }
        return ahead(i) == '{';
    }

    /// Where a position in the mended stream lies in the export; positions must be asked in ascending order.
    long original(long position) {
        while (!shifts.isEmpty() && shifts.getFirst()[0] <= position) {
            base = shifts.removeFirst()[1];
        }
        return position + base;
    }

    private long base;

    private void shift(long by) {
        shift += by;
        shifts.addLast(new long[] {written, shift});
    }

    /// The locator of a stretch of the export; forgets everything before its end.
    Locator locate(String part, long from, long to) {
        release(from);
        long firstLine = line;
        int start = (int) (from - rawStart);
        int end = (int) (to - rawStart);
        hash.update(raw, start, end);
        int length = encoding.length(raw, start, end);
        Locator locator = new Locator(part, offset(from), length, firstLine, hash.end());
        release(to);
        return locator;
    }

    /// The locator of everything from a place to the end of the file.
    Locator locateRest(String part, long from) throws IOException {
        release(from);
        long firstLine = line;
        long start = offset(from);
        long length = 0;
        do {
            hash.update(raw, 0, limit);
            length += encoding.length(raw, 0, limit);
            rawStart += limit;
            at = 0;
            limit = 0;
        } while (fill());
        return new Locator(part, start, length, firstLine, hash.end());
    }

    /// Where a place of the text that has not been forgotten lies in the export.
    long offset(long place) {
        return offset + encoding.length(raw, 0, (int) (place - rawStart));
    }

    /// The first place that has not been forgotten.
    long released() {
        return rawStart;
    }

    /// The first bytes of a stretch as text, for the reader of a reject.
    String excerpt(long from, long to) {
        int start = (int) (Math.max(from, rawStart) - rawStart);
        int end = (int) Math.min(Math.min(to - rawStart, limit), start + Reject.EXCERPT);
        return new String(raw, start, Math.max(0, end - start), java.nio.charset.StandardCharsets.UTF_8);
    }

    /// Whether bytes before this place were no UTF-8; forgets them.
    boolean hadInvalid(long to) {
        boolean had = false;
        while (!invalid.isEmpty() && invalid.getFirst() < to) {
            invalid.removeFirst();
            had = true;
        }
        return had;
    }

    /// Forgets everything before a place.
    void release(long upTo) {
        int n = (int) Math.min(upTo - rawStart, at);
        for (int i = 0; i < n; i++) {
            line += raw[i] == '\n' ? 1 : 0;
        }
        if (n > 0) {
            offset += encoding.length(raw, 0, n);
            System.arraycopy(raw, n, raw, 0, limit - n);
            rawStart += n;
            at -= n;
            limit -= n;
        }
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (limit == raw.length) {
            if (raw.length >= MOST_KEPT) {
                throw new StreamReadException(null, "one record is longer than " + MOST_KEPT + " bytes");
            }
            raw = Arrays.copyOf(raw, raw.length * 2);
        }
        int n = in.read(raw, limit, Math.min(CHUNK, raw.length - limit));
        ended = n < 0;
        limit += Math.max(n, 0);
        return !ended;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] out, int from, int length) throws IOException {
        int n = 0;
        while (n < length) {
            if (pendingFrom < pendingTo) {
                out[from + n++] = pending[pendingFrom++];
                written++;
                continue;
            }
            if (at == limit && (n > 0 || !fill())) {
                break;
            }
            int c = raw[at];
            if (c == '\\') {
                escape();
            } else if (c < 0) {
                character();
            } else {
                out[from + n++] = raw[at++];
                written++;
            }
        }
        return n == 0 && length > 0 ? -1 : n;
    }

    private int ahead(int i) throws IOException {
        while (at + i >= limit) {
            if (!fill()) {
                return -1;
            }
        }
        return raw[at + i] & 0xff;
    }

    private void escape() throws IOException {
        int c = ahead(1);
        if (c == 'x' && hex(2, 2)) {
            emit(new byte[] {'\\', 'u', '0', '0', raw[at + 2], raw[at + 3]}, 4);
        } else if (c == 'u' && hex(2, 4)) {
            emit(Arrays.copyOfRange(raw, at, at + 6), 6);
        } else if (c >= 0 && "\"\\/bfnrt".indexOf(c) >= 0) {
            emit(Arrays.copyOfRange(raw, at, at + 2), 2);
        } else {
            emit(BACKSLASH, 1);
        }
    }

    private boolean hex(int from, int digits) throws IOException {
        for (int i = from; i < from + digits; i++) {
            if (Character.digit(ahead(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private void character() throws IOException {
        int length = Utf8.length(ahead(0), ahead(1), ahead(2), ahead(3));
        if (length == 0) {
            invalid.addLast(rawStart + at);
            emit(REPLACEMENT, 1);
        } else {
            emit(Arrays.copyOfRange(raw, at, at + length), length);
        }
    }

    private void emit(byte[] bytes, int instead) {
        System.arraycopy(bytes, 0, pending, 0, bytes.length);
        pendingFrom = 0;
        pendingTo = bytes.length;
        at += instead;
        if (bytes.length != instead) {
            shift += instead - bytes.length;
            shifts.addLast(new long[] {written + bytes.length, shift});
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
