package plumbline.relevance;

import java.util.List;

/// Words as written, and whole chunks where they say more than their words.
final class ExactForm implements Form.Writer {
    /// Longer chunks are addresses of web pages; their words are found one by one.
    static final int LONGEST_CHUNK = 64;

    private static final String EDGES = "\"'()[]{}<>.,;:?!\u2018\u2019\u201c\u201d\u2026\u200e\u200f";

    private final boolean asked;

    ExactForm(boolean asked) {
        this.asked = asked;
    }

    @Override
    public void write(List<WordReader.Chunk> chunks, TokenList out) {
        for (WordReader.Chunk chunk : chunks) {
            boolean whole = writeWhole(chunk, out);
            if (whole && asked) {
                continue;
            }
            int increment = whole ? 0 : 1;
            for (WordReader.Part part : chunk.parts()) {
                out.add(part.raw(), part.start(), part.end(), increment);
                increment = 1;
            }
        }
    }

    private static boolean writeWhole(WordReader.Chunk chunk, TokenList out) {
        int start = chunk.start();
        int end = chunk.end();
        if (!chunk.parts().isEmpty()) {
            start += leading(chunk.raw());
            end -= trailing(chunk.raw());
        }
        // A chunk that is one word already stands there; scripts without spaces make chunks of whole sentences.
        boolean plain = chunk.parts().size() == 1
                && chunk.parts().getFirst().start() == start
                && chunk.parts().getFirst().end() == end;
        if (plain || start >= end || end - start > LONGEST_CHUNK) {
            return false;
        }
        out.add(chunk.raw().substring(start - chunk.start(), end - chunk.start()), start, end, 1);
        return true;
    }

    private static int leading(String raw) {
        int count = 0;
        while (count < raw.length() && EDGES.indexOf(raw.charAt(count)) >= 0) {
            count++;
        }
        return count;
    }

    private static int trailing(String raw) {
        int count = 0;
        while (count < raw.length() && EDGES.indexOf(raw.charAt(raw.length() - 1 - count)) >= 0) {
            count++;
        }
        return count;
    }
}
