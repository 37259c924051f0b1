package plumbline.relevance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/// Makes the Lucene document of a message, reading its words once for all four forms; one maker serves one thread.
final class MessageDocument {
    private final WordReader words = new WordReader();
    private final Map<Form, FormStream> streams = new EnumMap<>(Form.class);
    private final List<IndexableField> texts = new ArrayList<>();

    MessageDocument() {
        for (Form form : Form.values()) {
            FormStream stream = new FormStream(form.writer(false));
            streams.put(form, stream);
            texts.add(new Field(form.field, stream, form.type));
        }
    }

    /// The fields of a message; valid until the next call.
    List<IndexableField> of(IndexedMessage message) {
        List<WordReader.Chunk> chunks = words.read(message.text());
        streams.values().forEach(stream -> stream.take(chunks, message.text().length()));
        List<IndexableField> fields = new ArrayList<>(texts);
        fields.add(new StoredField(Fields.TEXT, message.text()));
        fields.addAll(facts(message));
        return fields;
    }

    /// Everything of a message but its text.
    static List<IndexableField> facts(IndexedMessage message) {
        List<IndexableField> fields = new ArrayList<>();
        String exhibit = message.key().exhibit().toString();
        fields.add(new StringField(Fields.EXHIBIT, exhibit, Field.Store.YES));
        fields.add(new SortedDocValuesField(Fields.EXHIBIT, new BytesRef(exhibit)));
        fields.add(new NumericDocValuesField(Fields.ORDINAL, message.key().ordinal()));
        fields.add(new StoredField(Fields.ORDINAL, message.key().ordinal()));
        fields.add(new StringField(Fields.SENDER, message.sender(), Field.Store.YES));
        fields.add(new TextField(Fields.SENDER_WORDS, message.sender(), Field.Store.NO));
        fields.add(new StringField(Fields.CONVERSATION, message.conversation(), Field.Store.YES));
        fields.add(new TextField(Fields.CONVERSATION_WORDS, message.conversation(), Field.Store.NO));
        fields.add(new StringField(Fields.KIND, message.kind(), Field.Store.YES));
        message.flags().stream()
                .sorted()
                .forEach(flag -> fields.add(new StringField(Fields.FLAG, flag, Field.Store.YES)));
        if (message.at() != null) {
            fields.add(new LongField(Fields.AT, micros(message.at()), Field.Store.YES));
        }
        if (message.day() != null) {
            fields.add(new LongField(Fields.DAY, message.day().toEpochDay(), Field.Store.YES));
        }
        return fields;
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    private static final class FormStream extends TokenStream {
        private final Form.Writer writer;
        private final TokenList tokens = new TokenList();
        private final TokenList.Replay replay = new TokenList.Replay(this);
        private int length;

        FormStream(Form.Writer writer) {
            this.writer = writer;
        }

        void take(List<WordReader.Chunk> chunks, int textLength) {
            tokens.clear();
            writer.write(chunks, tokens);
            length = textLength;
        }

        @Override
        public void reset() {
            replay.rewind();
        }

        @Override
        public boolean incrementToken() {
            return replay.next(tokens);
        }

        @Override
        public void end() {
            clearAttributes();
            replay.end(length);
        }
    }
}
