package plumbline.relevance;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Cuts a message into chunks (what stands between spaces) and those into words.
///
/// Words are Unicode's (UAX 29, with dictionaries for the scripts that write no spaces, and emoji as words), through
/// Lucene's ICU tokenizer. Chunks are kept beside them because Unicode's rules drop `*`, `@` and `$`, and with them the
/// difference between "m*ppet" and "m ppet".
///
/// One reader serves one thread.
final class WordReader {
    /// A word within a chunk: its offsets in the text, the characters there, and the same folded.
    record Part(int start, int end, String raw, String folded) {}

    /// What stands between two spaces. Chunks of punctuation alone have no parts.
    record Chunk(int start, int end, String raw, List<Part> parts) {}

    private final ICUTokenizer tokenizer = new ICUTokenizer(new DefaultICUTokenizerConfig(true, true));
    private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);

    /// The chunks of a text, in its order.
    List<Chunk> read(String text) {
        try {
            return chunks(text, parts(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Part> parts(String text) throws IOException {
        List<Part> parts = new ArrayList<>();
        tokenizer.setReader(new StringReader(text));
        tokenizer.reset();
        while (tokenizer.incrementToken()) {
            int start = offset.startOffset();
            int end = offset.endOffset();
            // Unicode counts the low line as part of a word; in chats it is the mark for italics.
            while (start < end && text.charAt(start) == '_') {
                start++;
            }
            while (start < end && text.charAt(end - 1) == '_') {
                end--;
            }
            if (start < end) {
                String raw = text.substring(start, end);
                parts.add(new Part(start, end, raw, Folding.fold(raw)));
            }
        }
        tokenizer.end();
        tokenizer.close();
        return parts;
    }

    private static List<Chunk> chunks(String text, List<Part> parts) {
        List<Chunk> chunks = new ArrayList<>();
        int next = 0;
        int at = 0;
        while (at < text.length()) {
            if (isSpace(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            while (at < text.length() && !isSpace(text.charAt(at))) {
                at++;
            }
            int first = next;
            while (next < parts.size() && parts.get(next).start() < at) {
                at = Math.max(at, parts.get(next).end());
                next++;
            }
            chunks.add(new Chunk(start, at, text.substring(start, at), parts.subList(first, next)));
        }
        return chunks;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || (c > '~' && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }
}
