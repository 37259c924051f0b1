package plumbline.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plumbline.relevance.Messages.find;
import static plumbline.relevance.Messages.message;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageSearchTest {
    @TempDir
    Path directory;

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "you m*ppet",
                "you MUPPET",
                "you mu**et",
                "m.u.p.p.e.t",
                "m u p p e t!",
                "muuuuppet",
                "mupp3t",
                "m\u00fcppet",
                "mup-pet",
                "youmuppets",
                "#muppetwatch",
                "*muppet*",
                "_muppet_",
                "mu\u0440\u0440et",
                "Muppet\ud83d\ude02"
            })
    void a_disguised_word_is_found(String text) {
        Messages.index(directory, "nothing of the kind", text, "trumpet and puppet");

        assertThat(find(directory, "like:muppet")).containsExactly(1L);
    }

    @ParameterizedTest
    @CsvSource({
        "wally, you w4lly",
        "wally, WALLY",
        "w4lly, what a wally",
        "muppet, muuuuppet",
        "muppet, muppeeeet",
        "idiot, !diot 1d10t",
        "sausage, $au$age",
        "dont, don't",
        "don't, DONT",
        "cafe, Caf\u00e9",
        "colours, one colour",
        "bob, @Bob",
        "bob, *bob*",
        "off, offffff",
        "'\"you wally always\"', you w@lly always",
        "'\"me x.com\"', me x.com",
    })
    void folding_makes_spellings_alike(String asked, String text) {
        Messages.index(directory, "nothing here", text);

        assertThat(find(directory, asked)).containsExactly(1L);
    }

    @Test
    void common_words_and_signs_are_found_like_any_other() {
        Messages.index(directory, "one of them", "off", ":-)", "ok \ud83d\ude02\ud83d\ude02", "#£", "of");

        assertThat(find(directory, "\"one of them\"")).containsExactly(0L);
        assertThat(find(directory, "off")).containsExactly(1L);
        assertThat(find(directory, ":-)")).containsExactly(2L);
        assertThat(find(directory, "\ud83d\ude02")).containsExactly(3L);
        assertThat(find(directory, "\"#£\"")).containsExactly(4L);
    }

    @Test
    void as_written_minds_case() {
        Messages.index(directory, "ask Rob", "rob a bank", "ROB");

        assertThat(find(directory, "=Rob")).containsExactly(0L);
        assertThat(find(directory, "rob")).containsExactly(0L, 1L, 2L);
    }

    @Test
    void words_within_a_distance_are_found_in_either_order() {
        Messages.index(
                directory, "tea from the urn", "the urn for tea", "tea is far far far away from any urn", "tea urn");

        assertThat(find(directory, "\"tea urn\"~2")).containsExactly(0L, 1L, 3L);
        assertThat(find(directory, "\"tea urn\"")).containsExactly(3L);
    }

    @Test
    void fuzzy_finds_words_a_letter_away() {
        Messages.index(directory, "color", "colour", "colours", "cooler");

        assertThat(find(directory, "colour~1")).containsExactly(0L, 1L, 2L);
        assertThat(find(directory, "colour~2")).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void patterns_reach_both_ends_of_a_word() {
        Messages.index(directory, "preface", "the face", "woman", "women");

        assertThat(find(directory, "pref*")).containsExactly(0L);
        assertThat(find(directory, "*face")).containsExactly(0L, 1L);
        assertThat(find(directory, "wom?n")).containsExactly(2L, 3L);
    }

    @Test
    void sender_conversation_day_kind_and_flag_narrow_the_answers() {
        Messages.index(
                directory,
                List.of(
                        message(Messages.FIRST, 0, "Asha Verdant", "tea"),
                        message(Messages.FIRST, 1, "Bram Oakley", "tea"),
                        message(Messages.FIRST, 30, "Bram Oakley", "coffee"),
                        Messages.undated(31, "tea group made")));

        assertThat(find(directory, "tea from:bram")).containsExactly(1L);
        assertThat(find(directory, "from:\"Asha Verdant\"")).containsExactly(0L);
        assertThat(find(directory, "in:\"night shift\" coffee")).containsExactly(30L);
        assertThat(find(directory, "on:2026-03-01")).containsExactly(0L, 1L);
        assertThat(find(directory, "after:2026-03-01")).containsExactly(30L);
        assertThat(find(directory, "before:2026-03-02")).containsExactly(0L, 1L);
        assertThat(find(directory, "kind:system flag:edited")).containsExactly(31L);
        assertThat(find(directory, "-tea")).containsExactly(30L);
        assertThat(find(directory, "tea -from:bram")).containsExactly(0L, 31L);
        assertThat(find(directory, "coffee OR from:asha")).containsExactly(0L, 30L);
        assertThat(find(directory, "")).containsExactly(0L, 1L, 30L, 31L);
    }

    @Test
    void the_order_of_time_puts_messages_without_one_last() {
        Messages.index(directory, List.of(Messages.undated(9, "tea"), message(1, "tea"), message(2, "tea")));

        assertThat(ordinals(SearchRequest.Order.EARLIEST)).containsExactly(1L, 2L, 9L);
        assertThat(ordinals(SearchRequest.Order.LATEST)).containsExactly(2L, 1L, 9L);
    }

    private List<Long> ordinals(SearchRequest.Order order) {
        return Messages.pageOf(directory, "tea", order).hits().stream()
                .map(hit -> hit.message().key().ordinal())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "muppet, 'you muppet you', 4-10",
        "\"you muppet\", 'muppet you muppet', 7-17",
        "\"you muppet\"~1, 'muppet so you', 0-6 10-13",
        "muppets, 'a Muppet', 2-8",
        "like:muppet, 'a m*ppet', 2-8",
        "like:muppet, 'so m u p p e t', 3-14",
        "colour~1, 'a color', 2-7",
        "from:asha, 'a color', ''",
        "-tea, 'a color', ''",
        "tea from:asha, 'tea for the teapot', 0-3",
    })
    void what_matched_is_marked(String asked, String text, String marks) {
        Messages.index(directory, text);

        List<String> spans = new ArrayList<>();
        for (SearchPage.Hit hit :
                Messages.pageOf(directory, asked, SearchRequest.Order.RELEVANCE).hits()) {
            hit.spans().forEach(span -> spans.add(span.start() + "-" + span.end()));
        }
        assertThat(String.join(" ", spans)).isEqualTo(marks);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void words_find_exactly_the_messages_that_hold_them(int seed) {
        RandomGenerator random = random(seed);
        List<IndexedMessage> messages = Messages.random(random, Messages.FIRST, 200);
        Messages.index(directory, messages);

        for (String word : List.of("tea", "off", "of", "court", "muppet")) {
            assertThat(find(directory, word)).as(word).isEqualTo(holding(messages, " " + word + " "));
            assertThat(find(directory, "-" + word))
                    .as("without " + word)
                    .hasSize(200 - find(directory, word).size());
        }
        assertThat(find(directory, "\"tea urn\"")).isEqualTo(holding(messages, " tea urn "));
    }

    private static List<Long> holding(List<IndexedMessage> messages, String words) {
        return messages.stream()
                .filter(message -> (" " + message.text() + " ").contains(words))
                .map(message -> message.key().ordinal())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pages_add_up_to_the_total_without_overlap(int seed) {
        Messages.index(directory, Messages.random(random(seed), Messages.FIRST, 100));
        List<Long> paged = new ArrayList<>();
        try (MessageSearch search = MessageSearch.open(directory)) {
            MessageQuery query = new MessageQuery.Word("tea");
            long total = 1;
            for (int page = 1; paged.size() < total; page++) {
                SearchPage answer = search.find(new SearchRequest(query, SearchRequest.Order.RELEVANCE, page, 7));
                total = answer.total();
                answer.hits().forEach(hit -> paged.add(hit.message().key().ordinal()));
            }
        }

        assertThat(paged).doesNotHaveDuplicates().hasSameElementsAs(find(directory, "tea"));
    }

    @Test
    void an_answer_names_the_version_that_gave_it() {
        Messages.index(directory, "tea");
        IndexVersion before =
                Messages.pageOf(directory, "tea", SearchRequest.Order.RELEVANCE).version();
        Messages.index(directory, "tea");
        IndexVersion after =
                Messages.pageOf(directory, "tea", SearchRequest.Order.RELEVANCE).version();

        assertThat(before.rules()).isEqualTo(MessageIndex.RULES);
        assertThat(after.generation()).isGreaterThan(before.generation());
    }

    @Test
    void a_page_before_the_first_is_refused() {
        assertThatThrownBy(() -> new SearchRequest(new MessageQuery.Everything(), SearchRequest.Order.RELEVANCE, 0, 10))
                .hasMessageContaining("page 0");
    }

    private static RandomGenerator random(int seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
