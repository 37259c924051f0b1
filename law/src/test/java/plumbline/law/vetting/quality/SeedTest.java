package plumbline.law.vetting.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedTest {
    private static final Seed SEPTEMBER = new Seed("demo-beacon-2026-09");

    /// Example 8, and the vectors that are published with the method.
    @ParameterizedTest
    @CsvSource({"APP-2026-000100, 0.025512, true", "APP-2026-000106, 0.081974, true", "APP-2026-000123, 0.412957, false"
    })
    void the_published_vectors_are_drawn_as_published(String reference, double place, boolean drawn) {
        assertThat(SEPTEMBER.place(reference)).isCloseTo(place, within(0.000001));
        assertThat(SEPTEMBER.draws(reference, 0.10)).isEqualTo(drawn);
    }

    @Test
    void a_rate_of_one_draws_every_file_and_a_rate_of_none_draws_none() {
        assertThat(SEPTEMBER.draws("APP-2026-000123", 1)).isTrue();
        assertThat(SEPTEMBER.draws("APP-2026-000100", 0)).isFalse();
        assertThat(SEPTEMBER.draws("APP-2026-000100", SEPTEMBER.place("APP-2026-000100")))
                .as("a rate that is its very place")
                .isFalse();
    }

    @Test
    void another_seed_draws_other_files() {
        assertThat(new Seed("demo-beacon-2026-10").place("APP-2026-000100"))
                .isNotEqualTo(SEPTEMBER.place("APP-2026-000100"));
    }

    @Test
    void about_as_many_are_drawn_as_the_rate_says() {
        long drawn = java.util.stream.IntStream.range(0, 10_000)
                .filter(number -> SEPTEMBER.draws("APP-2026-%06d".formatted(number), 0.10))
                .count();

        assertThat(drawn).isBetween(900L, 1100L);
    }

    /// Anybody can say `printf demo-beacon-2026-09 | sha256sum`.
    @Test
    void what_is_published_beforehand_is_the_hash_of_the_text() {
        assertThat(SEPTEMBER.commitment())
                .isEqualTo("86b515e025425b102c2cddac51a8ddf9a673e5daeecc42fca7a54ccdf19ef715");
    }

    @Test
    void a_seed_that_could_be_guessed_is_refused() {
        assertThatThrownBy(() -> new Seed("2026-09")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Seed("sixteen letters!").text()).hasSize(16);
    }
}
