package plumbline.relevance;

import java.util.Arrays;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;

/// The tokens of one field of one message, in the order in which Lucene wants them; reused from message to message.
final class TokenList {
    private String[] terms = new String[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] increments = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    /// Adds a token.
    ///
    /// @param term the term
    /// @param start the offset in the text of its first character; never before that of the token before
    /// @param end the offset after its last
    /// @param increment 0 for another form of the token before, 1 for the next word, more for a gap that no
    ///     phrase crosses
    void add(String term, int start, int end, int increment) {
        if (size == terms.length) {
            grow();
        }
        terms[size] = term;
        starts[size] = start;
        ends[size] = end;
        increments[size++] = increment;
    }

    int size() {
        return size;
    }

    String term(int index) {
        return terms[index];
    }

    int increment(int index) {
        return increments[index];
    }

    private void grow() {
        int length = size * 2;
        terms = Arrays.copyOf(terms, length);
        starts = Arrays.copyOf(starts, length);
        ends = Arrays.copyOf(ends, length);
        increments = Arrays.copyOf(increments, length);
    }

    /// Replays a list into the attributes of a token stream.
    static final class Replay {
        private final AttributeSource source;
        private final CharTermAttribute term;
        private final OffsetAttribute offset;
        private final PositionIncrementAttribute increment;
        private int next;

        Replay(AttributeSource source) {
            this.source = source;
            term = source.addAttribute(CharTermAttribute.class);
            offset = source.addAttribute(OffsetAttribute.class);
            increment = source.addAttribute(PositionIncrementAttribute.class);
        }

        void rewind() {
            next = 0;
        }

        boolean next(TokenList tokens) {
            if (next == tokens.size) {
                return false;
            }
            source.clearAttributes();
            term.append(tokens.terms[next]);
            offset.setOffset(tokens.starts[next], tokens.ends[next]);
            increment.setPositionIncrement(tokens.increments[next]);
            next++;
            return true;
        }

        void end(int length) {
            offset.setOffset(length, length);
        }
    }
}
