package plumbline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.relevance.IndexedMessage;
import plumbline.relevance.MessageKey;
import plumbline.relevance.MessageQuery;
import plumbline.relevance.SearchRequest;

class SearchCompartmentTest {
    private static final UUID EXHIBIT = UUID.randomUUID();

    @TempDir
    Path directory;

    @SuppressWarnings("NullAway.Init")
    SearchCompartment compartment;

    final List<Long> begunAt = new ArrayList<>();

    @BeforeEach
    void an_empty_index() {
        compartment = new SearchCompartment(directory.resolve("one"), 10);
    }

    @AfterEach
    void closed() {
        compartment.close();
    }

    /// 40 messages, of which the source breaks off before the one of ordinal `breaks`.
    private SearchCompartment.Source source(long breaks) {
        return (UUID exhibit, long first, Consumer<IndexedMessage> consumer) -> {
            begunAt.add(first);
            for (long ordinal = first; ordinal < 40; ordinal++) {
                if (ordinal == breaks) {
                    throw new IllegalStateException("cut off");
                }
                consumer.accept(new IndexedMessage(
                        new MessageKey(exhibit, ordinal), "", "Moll", null, null, "text", Set.of(), "tea " + ordinal));
            }
        };
    }

    private static List<SearchableReading> reading(long number) {
        return List.of(new SearchableReading(EXHIBIT, number));
    }

    private SearchAnswer answer(long number) {
        return compartment.find(
                new SearchRequest(new MessageQuery.Word("tea"), SearchRequest.Order.RELEVANCE, 1, 10), reading(number));
    }

    @Test
    void an_answer_says_how_much_was_in() {
        assertThat(answer(1).complete()).isFalse();

        compartment.catchUp(reading(1), source(-1));

        assertThat(answer(1).complete()).isTrue();
        assertThat(answer(1).found().total()).isEqualTo(40);
    }

    @Test
    void feeding_goes_on_where_it_was_cut_off() {
        assertThatThrownBy(() -> compartment.catchUp(reading(1), source(25))).hasMessage("cut off");
        assertThat(answer(1).found().total()).isEqualTo(20);
        assertThat(answer(1).complete()).isFalse();

        compartment.catchUp(reading(1), source(-1));

        assertThat(begunAt).containsExactly(0L, 20L);
        assertThat(answer(1).found().total()).isEqualTo(40);
        assertThat(answer(1).complete()).isTrue();
    }

    @Test
    void feeding_again_changes_nothing() {
        compartment.catchUp(reading(1), source(-1));
        var before = compartment.digest();

        compartment.catchUp(reading(1), source(-1));

        assertThat(begunAt).containsExactly(0L);
        assertThat(compartment.digest()).isEqualTo(before);
    }

    @Test
    void a_later_reading_replaces_the_earlier_one() {
        assertThatThrownBy(() -> compartment.catchUp(reading(1), source(25))).hasMessage("cut off");

        compartment.catchUp(reading(2), source(-1));

        assertThat(begunAt).containsExactly(0L, 0L);
        assertThat(answer(2).found().total()).isEqualTo(40);
    }

    @Test
    void a_rebuilt_index_holds_the_same_and_takes_the_place_of_the_old() {
        compartment.catchUp(reading(1), source(-1));
        var before = compartment.digest();

        compartment.rebuild(reading(1), source(-1));

        assertThat(compartment.digest()).isEqualTo(before);
        assertThat(answer(1).complete()).isTrue();
        assertThat(directory.resolve("one.new")).doesNotExist();
    }

    @Test
    void a_rebuilding_that_breaks_leaves_the_old_index() {
        compartment.catchUp(reading(1), source(-1));

        assertThatThrownBy(() -> compartment.rebuild(reading(1), source(25))).hasMessage("cut off");

        assertThat(answer(1).found().total()).isEqualTo(40);
    }
}
