package plumbline.vault;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts what is read, and ends the stream early once there is more than allowed.
final class Limited extends FilterInputStream {
    private final long limit;
    private long length;

    Limited(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    long length() {
        return length;
    }

    boolean exceeded() {
        return length > limit;
    }

    @Override
    public int read() throws IOException {
        int value = exceeded() ? -1 : super.read();
        if (value >= 0) {
            length++;
        }
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int size) throws IOException {
        int read = exceeded() ? -1 : super.read(target, offset, size);
        if (read > 0) {
            length += read;
        }
        return read;
    }

    @Override
    public long skip(long count) {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
