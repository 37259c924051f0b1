package plumbline.relevance;

import java.util.List;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/// The four forms in which a text is indexed, each in a field of its own.
enum Form {
    /// As written: case, emoji and signs kept, and what stands between spaces as a whole ("m*ppet", ":-)").
    EXACT("text.exact", IndexOptions.DOCS_AND_FREQS, true) {
        @Override
        Writer writer(boolean asked) {
            return new ExactForm(asked);
        }
    },
    /// Case, diacritics, figures for letters and held-down letters made alike. Phrases and distances are of this form.
    FOLDED("text.folded", IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true) {
        @Override
        Writer writer(boolean asked) {
            return new FoldedForm(asked);
        }
    },
    /// English endings taken off.
    STEMMED("text.stem", IndexOptions.DOCS_AND_FREQS, true) {
        @Override
        Writer writer(boolean asked) {
            return new StemmedForm();
        }
    },
    /// Three letters at a time, of letters run together over signs and single spaced letters.
    GRAMS("text.gram", IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false) {
        @Override
        Writer writer(boolean asked) {
            return new GramForm();
        }
    };

    /// Writes the tokens of one form; keeps working memory, so one serves one thread.
    interface Writer {
        void write(List<WordReader.Chunk> chunks, TokenList out);
    }

    final String field;
    final FieldType type = new FieldType();

    Form(String field, IndexOptions options, boolean lengthCounts) {
        this.field = field;
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(!lengthCounts);
        type.freeze();
    }

    /// @param asked true for the words of a question, which take the most telling form only; false for a message, which
    ///     is put under every form that a question may take
    abstract Writer writer(boolean asked);
}
