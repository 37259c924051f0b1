package plumbline.relevance;

import java.util.List;
import plumbline.relevance.WordReader.Chunk;

/// Three letters at a time: finds a word inside another ("youmuppet"), cut by signs ("mup.pet") or spelled apart
/// ("m u p p e t").
///
/// Letters run together within a chunk and over a row of single letters, never over other spaces: "of agent" is not to
/// be found by three letters in its middle.
final class GramForm implements Form.Writer {
    static final int LENGTH = 3;
    /// More than any phrase of grams spans.
    private static final int GAP = 1000;

    private static final int SHORTEST_ROW = 3;
    /// A single letter may bring a sign on either side.
    private static final int LONGEST_SINGLE = 3;

    @Override
    public void write(List<Chunk> chunks, TokenList out) {
        int at = 0;
        while (at < chunks.size()) {
            int end = at;
            while (end < chunks.size() && isLetter(chunks.get(end))) {
                end++;
            }
            if (end - at < SHORTEST_ROW) {
                end = at + 1;
            }
            writeRun(chunks.subList(at, end), out);
            at = end;
        }
    }

    private static boolean isLetter(Chunk chunk) {
        return chunk.raw().length() <= LONGEST_SINGLE && Folding.letters(chunk.raw()) == 1;
    }

    private static void writeRun(List<Chunk> run, TokenList out) {
        String raw = run.size() == 1 ? run.getFirst().raw() : joined(run);
        if (Folding.letters(raw) == 0) {
            return;
        }
        String letters = Folding.runTogether(Folding.fold(raw));
        int increment = GAP;
        for (int i = 0; i + LENGTH <= letters.length(); i++) {
            out.add(
                    letters.substring(i, i + LENGTH),
                    run.getFirst().start(),
                    run.getLast().end(),
                    increment);
            increment = 1;
        }
    }

    private static String joined(List<Chunk> run) {
        StringBuilder letters = new StringBuilder();
        run.forEach(chunk -> letters.append(chunk.raw()));
        return letters.toString();
    }
}
