package plumbline.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/// The text of one message while its lines are gathered: located and hashed in full, kept up to a limit.
final class Piece {

    /// More than any message that WhatsApp accepts; a longer one is still located and hashed in full.
    static final int KEPT = 1 << 20;

    private static final char NOT_TEXT = '\uFFFD';

    private final PieceHash hash;
    private byte[] bytes = new byte[4096];
    private int size;
    private int textEnd;
    private long offset;
    private long length;
    private long line;
    private long lines;
    private boolean cut;

    Piece(Encoding encoding) {
        hash = new PieceHash(encoding);
    }

    void begin(Lines at) {
        size = 0;
        textEnd = 0;
        length = 0;
        lines = 0;
        cut = false;
        offset = at.offset();
        line = at.line();
        add(at);
    }

    void add(Lines at) {
        int n = at.end() - at.from();
        length += at.length();
        lines += at.startsLine() ? 1 : 0;
        if (!cut && size + n <= KEPT) {
            if (size + n > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + n));
            }
            System.arraycopy(at.bytes(), at.from(), bytes, size, n);
            textEnd = size + (at.to() - at.from());
            size += n;
        } else {
            if (!cut) {
                hash.update(bytes, 0, size);
                textEnd = Utf8.wholeEnd(bytes, textEnd);
                cut = true;
            }
            hash.update(at.bytes(), at.from(), at.end());
        }
    }

    boolean cut() {
        return cut;
    }

    byte[] bytes() {
        return bytes;
    }

    /// After the last byte of text kept, without the line end.
    int textEnd() {
        return textEnd;
    }

    long lines() {
        return lines;
    }

    /// The text from a place on, with line feeds between its lines.
    String text(int from) {
        String text = new String(bytes, from, textEnd - from, UTF_8);
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// Whether the text holds bytes that are no characters.
    boolean invalid(String text) {
        if (text.indexOf(NOT_TEXT) < 0) {
            return false;
        }
        int written = 0;
        for (int i = 0; i + 2 < textEnd; i++) {
            if (bytes[i] == (byte) 0xEF && bytes[i + 1] == (byte) 0xBF && bytes[i + 2] == (byte) 0xBD) {
                written++;
            }
        }
        return text.chars().filter(c -> c == NOT_TEXT).count() > written;
    }

    /// Call once for a piece: it ends the hash.
    Locator locate(String part) {
        if (!cut) {
            hash.update(bytes, 0, size);
        }
        return new Locator(part, offset, length, line, hash.end());
    }
}
