package plumbline.evidence;

import java.util.Locale;

/// Bytes as sixteen to a line: their place, their values, and the ones that are plain letters.
final class Dump {
    private static final int WIDTH = 16;

    private Dump() {}

    static String of(byte[] bytes, long offset) {
        var dump = new StringBuilder();
        for (int line = 0; line < bytes.length; line += WIDTH) {
            dump.append(String.format(Locale.ROOT, "%08x  ", offset + line));
            var letters = new StringBuilder();
            for (int i = line; i < line + WIDTH; i++) {
                if (i < bytes.length) {
                    dump.append(String.format(Locale.ROOT, "%02x ", bytes[i]));
                    letters.append(bytes[i] >= ' ' && bytes[i] < 0x7F ? (char) bytes[i] : '.');
                } else {
                    dump.append("   ");
                }
            }
            dump.append(' ').append(letters).append('\n');
        }
        return dump.toString();
    }
}
