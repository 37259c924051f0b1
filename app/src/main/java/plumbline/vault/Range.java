package plumbline.vault;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The first `remaining` bytes of a stream.
final class Range extends FilterInputStream {
    private long remaining;

    Range(InputStream in, long remaining) {
        super(in);
        this.remaining = remaining;
    }

    @Override
    public int read() throws IOException {
        int value = remaining > 0 ? super.read() : -1;
        if (value >= 0) {
            remaining--;
        }
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int size) throws IOException {
        if (remaining <= 0) {
            return -1;
        }
        int read = super.read(target, offset, (int) Math.min(size, remaining));
        remaining -= Math.max(read, 0);
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(Math.min(count, remaining));
        remaining -= skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
