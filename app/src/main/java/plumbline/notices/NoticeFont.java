package plumbline.notices;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The typeface of notices on paper, DejaVu Sans Condensed: free, with a wide range of scripts, and carried
/// inside each PDF so that it looks and reads the same everywhere.
final class NoticeFont {
    static final String FAMILY = "Plumbline Notice";

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final CmapLookup GLYPHS = glyphs();

    private NoticeFont() {}

    static InputStream regular() {
        return file("DejaVuSansCondensed.ttf");
    }

    static InputStream bold() {
        return file("DejaVuSansCondensed-Bold.ttf");
    }

    /// The text with every character that the typeface lacks named in brackets: "[clown face]". A
    /// quoted message often has some, and a blank box would hide what was said.
    static String readable(String text) {
        var readable = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isInvisible(c)).forEach(c -> {
            if (GLYPHS.getGlyphId(c) != 0 || Character.isISOControl(c)) {
                readable.appendCodePoint(c);
            } else {
                readable.append('[').append(name(c)).append(']');
            }
        });
        return readable.toString();
    }

    private static String name(int c) {
        String name = Character.getName(c);
        return name == null ? "U+%04X".formatted(c) : name.toLowerCase(Locale.ROOT);
    }

    /// Joiners and selectors of emoji, which show nothing by themselves.
    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F;
    }

    private static CmapLookup glyphs() {
        try (var in = regular();
                var font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(NoticeFont.class.getResourceAsStream(FOLDER + name), name);
    }
}
