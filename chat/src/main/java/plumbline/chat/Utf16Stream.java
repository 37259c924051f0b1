package plumbline.chat;

import java.io.IOException;
import java.io.InputStream;

/// The bytes of a UTF-16 file as UTF-8 that can be turned back; see [Utf16].
final class Utf16Stream extends InputStream {

    private static final int CHUNK = 1 << 15;

    private final InputStream in;
    private final Encoding encoding;
    private final byte[] raw = new byte[CHUNK];
    private int at;
    private int limit;
    private boolean ended;

    /// No unit of two bytes takes more than three.
    private final byte[] text = new byte[2 * CHUNK];

    private int from;
    private int to;

    Utf16Stream(InputStream in, Encoding encoding) {
        this.in = in;
        this.encoding = encoding;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] out, int start, int length) throws IOException {
        while (from == to) {
            if (ended) {
                return -1;
            }
            fill();
        }
        int n = Math.min(length, to - from);
        System.arraycopy(text, from, out, start, n);
        from += n;
        return n;
    }

    private void fill() throws IOException {
        System.arraycopy(raw, at, raw, 0, limit - at);
        limit -= at;
        at = 0;
        int n = in.read(raw, limit, CHUNK - limit);
        ended = n < 0;
        limit += Math.max(n, 0);
        from = 0;
        to = 0;
        while (limit - at >= 4 || ended && limit - at >= 2) {
            character();
        }
        if (ended && at < limit) {
            to = Utf16.putHalf(raw[at++], text, to);
        }
    }

    private void character() {
        int unit = Utf16.unit(encoding, raw[at], raw[at + 1]);
        at += 2;
        if (limit - at >= 2 && Character.isHighSurrogate((char) unit)) {
            int low = Utf16.unit(encoding, raw[at], raw[at + 1]);
            if (Character.isLowSurrogate((char) low)) {
                unit = Character.toCodePoint((char) unit, (char) low);
                at += 2;
            }
        }
        to = Utf16.put(unit, text, to);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
