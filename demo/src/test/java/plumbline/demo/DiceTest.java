package plumbline.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {

    @Test
    void another_name_gives_another_sequence_of_the_same_seed() {
        Dice one = Dice.of(1, "one");
        Dice other = Dice.of(1, "other");

        assertThat(IntStream.range(0, 20).map(_ -> one.below(1000)).toArray())
                .isNotEqualTo(IntStream.range(0, 20).map(_ -> other.below(1000)).toArray());
    }

    @Test
    void weights_of_nothing_are_never_drawn() {
        Dice dice = new Dice(3);

        assertThat(IntStream.range(0, 500).map(_ -> dice.weighted(new int[] {0, 3, 0, 1})))
                .containsOnly(1, 3);
        assertThatThrownBy(() -> dice.weighted(new int[] {0, 0})).isInstanceOf(IllegalArgumentException.class);
    }
}
