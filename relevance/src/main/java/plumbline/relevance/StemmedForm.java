package plumbline.relevance;

import java.util.List;
import org.tartarus.snowball.ext.EnglishStemmer;

/// Words with their English endings taken off (Porter's second stemmer).
final class StemmedForm implements Form.Writer {
    private final EnglishStemmer stemmer = new EnglishStemmer();

    @Override
    public void write(List<WordReader.Chunk> chunks, TokenList out) {
        for (WordReader.Chunk chunk : chunks) {
            for (WordReader.Part part : chunk.parts()) {
                stemmer.setCurrent(part.folded());
                stemmer.stem();
                String stem = stemmer.getCurrent();
                out.add(stem.isEmpty() ? part.folded() : stem, part.start(), part.end(), 1);
            }
        }
    }
}
