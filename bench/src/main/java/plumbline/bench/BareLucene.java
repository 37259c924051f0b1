package plumbline.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import plumbline.relevance.IndexedMessage;

/// The baseline: a loop as anybody would write it with Lucene alone, a fresh document a message, the same fields.
final class BareLucene {
    /// The text fields, with whether they keep positions and lengths.
    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS, false);

    private static final FieldType PLACED_WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType GRAMS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

    private BareLucene() {}

    private static FieldType type(IndexOptions options, boolean omitLengths) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(omitLengths);
        type.freeze();
        return type;
    }

    /// Indexes the messages from `first` until before `end`.
    static void index(Path path, SyntheticMessages messages, int first, int end, Analyzer analyzer, boolean allForms)
            throws IOException {
        IndexWriterConfig config =
                new IndexWriterConfig(analyzer).setRAMBufferSizeMB(64).setCommitOnClose(false);
        try (FSDirectory directory = FSDirectory.open(path);
                IndexWriter writer = new IndexWriter(directory, config)) {
            for (int i = first; i < end; i++) {
                writer.addDocument(document(messages.message(i), allForms));
            }
            writer.commit();
        }
    }

    private static Document document(IndexedMessage message, boolean allForms) {
        Document document = new Document();
        String text = message.text();
        document.add(new Field("text.folded", text, PLACED_WORDS));
        if (allForms) {
            document.add(new Field("text.exact", text, WORDS));
            document.add(new Field("text.stem", text, WORDS));
            document.add(new Field("text.gram", text, GRAMS));
        }
        document.add(new StoredField("text", text));
        String exhibit = message.key().exhibit().toString();
        document.add(new StringField("exhibit", exhibit, Field.Store.YES));
        document.add(new SortedDocValuesField("exhibit", new BytesRef(exhibit)));
        document.add(new NumericDocValuesField("ordinal", message.key().ordinal()));
        document.add(new StoredField("ordinal", message.key().ordinal()));
        document.add(new StringField("sender", message.sender(), Field.Store.YES));
        document.add(new TextField("sender.words", message.sender(), Field.Store.NO));
        document.add(new StringField("conversation", message.conversation(), Field.Store.YES));
        document.add(new TextField("conversation.words", message.conversation(), Field.Store.NO));
        document.add(new StringField("kind", message.kind(), Field.Store.YES));
        message.flags().forEach(flag -> document.add(new StringField("flag", flag, Field.Store.YES)));
        if (message.at() != null) {
            document.add(new LongField("at", message.at().getEpochSecond(), Field.Store.YES));
        }
        if (message.day() != null) {
            document.add(new LongField("day", message.day().toEpochDay(), Field.Store.YES));
        }
        return document;
    }
}
