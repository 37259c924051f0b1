package plumbline.chat;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts what comes out of an archive entry, and stops when it is more than may come.
final class CountedStream extends FilterInputStream {

    private final String name;
    private final long declared;
    private final long most;
    private long count;

    CountedStream(InputStream in, String name, long packed, long declared) {
        super(in);
        this.name = name;
        this.declared = declared;
        this.most = Math.max(Archive.FREE_BYTES, packed * Archive.MOST_RATIO);
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        count(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n = super.read(bytes, from, length);
        count(Math.max(n, 0));
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = super.skip(n);
        count(skipped);
        return skipped;
    }

    private void count(long n) throws IOException {
        count += n;
        if (count > declared) {
            throw new Archive.Bomb(
                    "entry \"" + name + "\" unpacks to more than the " + declared + " bytes it declares");
        }
        if (count > most) {
            throw new Archive.Bomb(
                    "entry \"" + name + "\" unpacks to more than " + Archive.MOST_RATIO + " times its packed size");
        }
    }
}
