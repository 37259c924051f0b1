package plumbline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Bytes as they arrive from a browser. Reading throws [SenderGone] where they break off, so that a lost connection is
/// told from a failing disk by whoever reads the one and writes the other.
public final class SentBytes extends FilterInputStream {
    SentBytes(InputStream in) {
        super(in);
    }

    /// The body of a request that is no form.
    public static InputStream of(HttpServletRequest request) {
        try {
            return new SentBytes(request.getInputStream());
        } catch (IOException e) {
            throw new SenderGone(e);
        }
    }

    @Override
    public int read() {
        try {
            return super.read();
        } catch (IOException e) {
            throw new SenderGone(e);
        }
    }

    @Override
    public int read(byte[] target, int offset, int size) {
        try {
            return super.read(target, offset, size);
        } catch (IOException e) {
            throw new SenderGone(e);
        }
    }

    @Override
    public long skip(long count) {
        try {
            return super.skip(count);
        } catch (IOException e) {
            throw new SenderGone(e);
        }
    }
}
