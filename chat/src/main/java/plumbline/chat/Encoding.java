package plumbline.chat;

import java.io.IOException;
import java.io.InputStream;

/// How a file writes characters as bytes.
///
/// Every messenger writes UTF-8. UTF-16 is what some programs make of an export when it is opened and saved again. It
/// is read as UTF-8 that [Utf16Stream] makes of it and that can be turned back, so that each piece of text still leads
/// to its bytes in the exhibit.
enum Encoding {
    UTF_8,
    UTF_16LE,
    UTF_16BE;

    /// By the byte order mark; UTF-8 without one.
    static Encoding of(Source source) throws IOException {
        byte[] start;
        try (InputStream in = source.open()) {
            start = in.readNBytes(2);
        }
        if (start.length < 2) {
            return UTF_8;
        }
        int mark = (start[0] & 0xff) << 8 | start[1] & 0xff;
        return mark == 0xFFFE ? UTF_16LE : mark == 0xFEFF ? UTF_16BE : UTF_8;
    }

    /// The text of a file, in UTF-8.
    InputStream open(Source source) throws IOException {
        return this == UTF_8 ? source.open() : new Utf16Stream(source.open(), this);
    }

    /// How many bytes of the file a stretch of the text was read from. A character counts where it begins.
    int length(byte[] text, int from, int to) {
        return this == UTF_8 ? to - from : Utf16.length(text, from, to);
    }
}
