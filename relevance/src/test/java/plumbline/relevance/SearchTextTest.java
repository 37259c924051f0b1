package plumbline.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SearchTextTest {
    private static final String SIGNS = "ab \"~:-=*?1 fromonlike:2026-03-OR  \u20ac\ud83d\ude02\\()[]{}^/";

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @Test
    void a_line_reads_from_left_to_right() {
        assertThat(SearchText.read(
                        "\"no entry\" \"tea urn\"~5 colour~1 pref* from:\"Al B\" on:2026-03-01 -late like:muppet"))
                .isEqualTo(new SearchText.Reading.Understood(new MessageQuery.All(List.of(
                        new MessageQuery.Phrase("no entry"),
                        new MessageQuery.Near("tea urn", 5),
                        new MessageQuery.Fuzzy("colour", 1),
                        new MessageQuery.Pattern("pref*"),
                        new MessageQuery.Sender("Al B"),
                        new MessageQuery.Days(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 1)),
                        new MessageQuery.Not(new MessageQuery.Word("late")),
                        new MessageQuery.Disguised("muppet")))));
    }

    @Test
    void times_addresses_and_questions_are_words() {
        assertThat(SearchText.read("12:30 https://example.org why?"))
                .isEqualTo(new SearchText.Reading.Understood(new MessageQuery.All(List.of(
                        new MessageQuery.Word("12:30"),
                        new MessageQuery.Word("https://example.org"),
                        new MessageQuery.Word("why?")))));
    }

    @ParameterizedTest
    @CsvSource({
        "'tea \"no entry', 5, unclosed quote at character 5",
        "'form:Dave', 1, 'unknown field \"form\"'",
        "'on:1/3/2026', 4, 'write it as 2026-03-01'",
        "'on:2026-02-30', 4, 'is not a date'",
        "'tea from:', 5, 'nothing after \"from:\"'",
        "'tea -', 5, 'right after it'",
        "'colour~9', 7, 'a number from 1 to 2'",
        "'colour~', 7, 'a number from 1 to 2'",
        "'\"a b\"~x', 6, 'a number from 1 to 100'",
        "'\"\"', 1, nothing between the quotes",
        "'OR tea', 1, both sides",
        "'tea OR', 5, both sides",
        "'*', 1, at least two letters",
        "'\"a\"b', 4, a space is missing after the closing quote",
        "'a\"b\"', 2, a space is missing before the quote",
    })
    void what_does_not_read_is_named_with_its_place(String line, int character, String problem) {
        assertThat(SearchText.read(line)).isInstanceOfSatisfying(SearchText.Reading.Unclear.class, unclear -> {
            assertThat(unclear.character()).isEqualTo(character);
            assertThat(unclear.problem()).contains(problem).endsWith("at character " + character);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_line_is_read_or_refused_and_any_reading_compiles(int seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 50; i++) {
            StringBuilder line = new StringBuilder();
            int length = random.nextInt(40);
            for (int c = 0; c < length; c++) {
                line.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            String place = line.toString();
            switch (SearchText.read(place)) {
                case SearchText.Reading.Understood(MessageQuery query) ->
                    assertThat(new CompiledQuery(query).query()).as(place).isNotNull();
                case SearchText.Reading.Unclear(int character, String problem) ->
                    assertThat(problem).as(place).endsWith("at character " + character);
            }
        }
    }
}
