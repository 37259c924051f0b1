package plumbline.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexableField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoldingTest {
    private static final String SIGNS =
            "abcm @$#!*_.-'013 \u00e9\u00df\u0130\u200e\u200d\ufe0f\u00a0\ud83d\ude02\ud83c\udff4\u4f60\u597d\u0e01\u0e32\ud800\n";

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @Test
    void letters_held_down_stand_for_one_or_two() {
        assertThat(Folding.spellings("muuuuppet")).containsExactlyInAnyOrder("muppet", "muuppet");
        assertThat(Folding.spellings("gooood")).containsExactlyInAnyOrder("god", "good");
        assertThat(Folding.spellings("off")).containsExactly("off");
        assertThat(Folding.spellings("1000")).containsExactly("1000");
        assertThat(Folding.spellings("aaabbbcccddd")).containsExactlyInAnyOrder("abcd", "aabbccdd");
    }

    @Test
    void numbers_are_not_unmasked() {
        assertThat(Folding.unmask("1000")).isEqualTo("1000");
        assertThat(Folding.unmask("w4lly")).isEqualTo("wally");
    }

    /// The one pass over a message's words and Lucene's own way through the analyzer must agree, or what is marked is
    /// not what was found.
    @ParameterizedTest
    @MethodSource("seeds")
    void both_ways_to_the_index_give_the_same_tokens(int seed) throws IOException {
        String text = text(seed);
        MessageAnalyzer analyzer = MessageAnalyzer.ofMessages();
        for (IndexableField field : new MessageDocument().of(Messages.message(0, text))) {
            if (field instanceof Field ready && ready.tokenStreamValue() != null) {
                List<String> direct = tokens(ready.tokenStreamValue(), text.length());
                assertThat(direct)
                        .isEqualTo(tokens(analyzer.tokenStream(field.name(), new StringReader(text)), text.length()));
            }
        }
    }

    private static String text(int seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(120);
        for (int i = 0; i < length; i++) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    private static List<String> tokens(TokenStream stream, int length) throws IOException {
        List<String> tokens = new ArrayList<>();
        int lastStart = 0;
        try (stream) {
            stream.reset();
            while (stream.incrementToken()) {
                OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
                assertThat(offset.startOffset()).isGreaterThanOrEqualTo(lastStart);
                assertThat(offset.endOffset()).isBetween(offset.startOffset(), length);
                lastStart = offset.startOffset();
                tokens.add(stream.getAttribute(CharTermAttribute.class) + " " + lastStart + "-" + offset.endOffset()
                        + " +"
                        + stream.getAttribute(PositionIncrementAttribute.class).getPositionIncrement());
            }
            stream.end();
        }
        return tokens;
    }
}
