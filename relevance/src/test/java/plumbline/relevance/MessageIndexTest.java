package plumbline.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plumbline.relevance.Messages.digest;
import static plumbline.relevance.Messages.find;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageIndexTest {
    @TempDir
    Path directory;

    static IntStream seeds() {
        return IntStream.range(0, 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_index_rebuilt_in_any_order_has_the_same_content(int seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<IndexedMessage> messages = Messages.random(random, Messages.FIRST, 300);
        Path first = directory.resolve("first");
        Path second = directory.resolve("second");
        Messages.index(first, messages);
        List<IndexedMessage> shuffled = new ArrayList<>(messages);
        Collections.shuffle(shuffled, new Random(seed));
        for (List<IndexedMessage> part : List.of(shuffled.subList(0, 100), shuffled.subList(100, 300))) {
            Messages.index(second, part);
        }

        assertThat(digest(second)).isEqualTo(digest(first));
        assertThat(digest(first).messages()).isEqualTo(300);
    }

    @Test
    void a_message_changed_missing_or_doubled_changes_the_digest() {
        Messages.index(directory.resolve("a"), "tea", "urn");
        Messages.index(directory.resolve("b"), "tea", "urm");
        Messages.index(directory.resolve("c"), "tea");
        Messages.index(
                directory.resolve("d"),
                List.of(
                        Messages.message(0, "tea"),
                        Messages.message(1, "urn"),
                        Messages.message(1, "urn"),
                        Messages.message(1, "urn")));

        assertThat(List.of("a", "b", "c", "d").stream().map(name -> digest(directory.resolve(name))))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_was_not_committed_is_forgotten_together_with_its_progress() {
        Messages.index(directory, "tea");
        try (MessageIndex index = MessageIndex.open(directory)) {
            index.add(Messages.message(1, "tea"));
            index.commit(Map.of("exhibit", "2"));
            index.add(Messages.message(2, "tea"));
        }

        assertThat(find(directory, "tea")).containsExactly(0L, 1L);
        try (MessageSearch search = MessageSearch.open(directory)) {
            assertThat(search.progress()).containsExactly(Map.entry("exhibit", "2"));
        }
        try (MessageIndex index = MessageIndex.open(directory)) {
            assertThat(index.progress()).containsExactly(Map.entry("exhibit", "2"));
        }
    }

    @Test
    void deleting_an_exhibit_leaves_the_others() {
        Messages.index(
                directory,
                List.of(
                        Messages.message(Messages.FIRST, 0, "Asha Verdant", "tea"),
                        Messages.message(Messages.SECOND, 1, "Bram Oakley", "tea")));
        try (MessageIndex index = MessageIndex.open(directory)) {
            index.deleteExhibit(Messages.FIRST);
            index.commit(Map.of());
        }

        assertThat(find(directory, "tea")).containsExactly(1L);
        assertThat(digest(directory).messages()).isEqualTo(1);
    }

    @Test
    void everything_of_a_message_comes_back() {
        IndexedMessage whole = Messages.message(7, "Caf\u00e9 \ud83d\ude02 \u200ethis");
        IndexedMessage sparse = Messages.undated(8, "");
        Messages.index(directory, List.of(whole, sparse));

        assertThat(Messages.pageOf(directory, "", SearchRequest.Order.EARLIEST).hits())
                .extracting(SearchPage.Hit::message)
                .containsExactly(whole, sparse);
    }

    @Test
    void an_index_of_other_rules_is_refused() throws IOException {
        try (FSDirectory other = FSDirectory.open(directory);
                IndexWriter writer = new IndexWriter(other, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of(MessageIndex.RULES_NOTE, "0").entrySet());
        }

        assertThatThrownBy(() -> MessageIndex.open(directory))
                .isInstanceOf(OutdatedIndex.class)
                .hasMessageContaining("Rebuild");
        assertThatThrownBy(() -> MessageSearch.open(directory)).isInstanceOf(OutdatedIndex.class);
    }
}
