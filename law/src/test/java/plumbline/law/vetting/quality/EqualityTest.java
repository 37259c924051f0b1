package plumbline.law.vetting.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EqualityTest {
    private static ImpactRatio ratio(long part, long whole, long ofPart, long ofWhole) {
        return new ImpactRatio(new Proportion(part, whole), new Proportion(ofPart, ofWhole));
    }

    /// Example 48, first half.
    @Test
    void sixty_of_a_hundred_beside_eighty_five_is_flagged() {
        var ratio = ratio(60, 100, 85, 100);

        assertThat(ratio.ratio()).isCloseTo(0.706, within(0.0005));
        assertThat(ratio.low()).isCloseTo(0.589, within(0.001));
        assertThat(ratio.high()).isCloseTo(0.846, within(0.001));
        assertThat(ratio.isFlagged()).isTrue();
    }

    @Test
    void an_interval_that_leaves_one_out_is_flagged_in_either_direction() {
        assertThat(ratio(850, 1000, 900, 1000).isFlagged()).isTrue();
        assertThat(ratio(900, 1000, 850, 1000).isFlagged()).isTrue();
    }

    @Test
    void a_small_difference_among_few_is_not() {
        assertThat(ratio(17, 20, 18, 20).isFlagged()).isFalse();
    }

    /// Example 48, second half.
    @Test
    void seven_people_are_hidden_and_cannot_be_worked_out_from_the_total() {
        var hidden = Suppression.hidden(new long[][] {{7, 40, 120}});

        assertThat(hidden[0]).containsExactly(true, true, false);
    }

    @Test
    void a_table_of_large_cells_is_published_whole() {
        assertThat(Suppression.hidden(new long[][] {{10, 40}, {30, 20}})).isDeepEqualTo(new boolean[2][2]);
    }

    @Test
    void a_hidden_cell_takes_one_of_its_row_and_one_of_its_column_with_it() {
        var hidden = Suppression.hidden(new long[][] {{7, 40, 50}, {30, 20, 60}, {80, 90, 70}});

        assertThat(hidden)
                .isDeepEqualTo(new boolean[][] {{true, true, false}, {true, true, false}, {false, false, false}});
    }

    @Test
    void two_small_cells_that_add_up_to_few_take_a_third_with_them() {
        var hidden = Suppression.hidden(new long[][] {{2, 3, 50, 60}});

        assertThat(hidden[0]).containsExactly(true, true, true, false);
    }

    @Test
    void in_any_table_no_hidden_cell_stands_alone_in_its_row_or_column() {
        var random = new Random(48);
        for (int round = 0; round < 2000; round++) {
            var counts = new long[1 + random.nextInt(5)][1 + random.nextInt(5)];
            for (var row : counts) {
                for (int column = 0; column < row.length; column++) {
                    row[column] = random.nextInt(40);
                }
            }
            var hidden = Suppression.hidden(counts);
            for (int row = 0; row < counts.length; row++) {
                for (int column = 0; column < counts[0].length; column++) {
                    if (counts[row][column] < Suppression.LEAST) {
                        assertThat(hidden[row][column]).isTrue();
                    }
                    if (hidden[row][column]) {
                        assertThat(inRow(hidden, row)).isGreaterThan(counts[0].length > 1 ? 1 : 0);
                        assertThat(inColumn(hidden, column)).isGreaterThan(counts.length > 1 ? 1 : 0);
                    }
                }
            }
        }
    }

    private static int inRow(boolean[][] hidden, int row) {
        int number = 0;
        for (boolean cell : hidden[row]) {
            number += cell ? 1 : 0;
        }
        return number;
    }

    private static int inColumn(boolean[][] hidden, int column) {
        int number = 0;
        for (boolean[] row : hidden) {
            number += row[column] ? 1 : 0;
        }
        return number;
    }
}
