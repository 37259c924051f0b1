package plumbline.relevance;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;

/// Gives each field its [Form], for Lucene's own machinery (questions and highlighting).
///
/// Messages go into the index by [MessageDocument], which reads the words once for all forms; the tokens are the same.
/// Public so that a bare Lucene writer can be measured with the same analysis.
public final class MessageAnalyzer extends Analyzer {
    private final boolean asked;

    private MessageAnalyzer(boolean asked) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.asked = asked;
    }

    /// The analysis of messages.
    public static MessageAnalyzer ofMessages() {
        return new MessageAnalyzer(false);
    }

    /// The analysis of questions.
    static MessageAnalyzer ofQuestions() {
        return new MessageAnalyzer(true);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Form form = Arrays.stream(Form.values())
                .filter(candidate -> candidate.field.equals(fieldName))
                .findFirst()
                .orElse(Form.FOLDED);
        return new TokenStreamComponents(new FormTokenizer(form.writer(asked)));
    }

    private static final class FormTokenizer extends Tokenizer {
        private final WordReader words = new WordReader();
        private final TokenList tokens = new TokenList();
        private final TokenList.Replay replay = new TokenList.Replay(this);
        private final Form.Writer writer;
        private int length;

        FormTokenizer(Form.Writer writer) {
            this.writer = writer;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            String text = everything(input);
            length = text.length();
            tokens.clear();
            writer.write(words.read(text), tokens);
            replay.rewind();
        }

        private static String everything(Reader input) throws IOException {
            StringWriter text = new StringWriter();
            input.transferTo(text);
            return text.toString();
        }

        @Override
        public boolean incrementToken() {
            return replay.next(tokens);
        }

        @Override
        public void end() throws IOException {
            super.end();
            replay.end(length);
        }
    }
}
