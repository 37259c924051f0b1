package plumbline.law.vetting.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
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
    void just_four_fifths_is_not_flagged_while_the_interval_holds_one() {
        assertThat(ratio(8, 10, 10, 10).ratio()).isEqualTo(0.8);
        assertThat(ratio(8, 10, 10, 10).isFlagged()).isFalse();
        assertThat(ratio(7, 10, 10, 10).isFlagged()).isTrue();
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
    void of_two_that_are_as_small_the_first_is_hidden_and_ten_in_all_are_enough() {
        assertThat(Suppression.hidden(new long[][] {{7, 40, 40}})[0]).containsExactly(true, true, false);
        assertThat(Suppression.hidden(new long[][] {{4, 6, 50}})[0]).containsExactly(true, true, false);
        assertThat(Suppression.hidden(new long[][] {{4, 5, 50}})[0]).containsExactly(true, true, true);
    }

    /// Four groups by four: the hidden cell in the middle would be the difference of what the two blocks lack.
    @Test
    void a_table_in_which_one_cell_could_join_two_hidden_blocks_is_refused() {
        assertThatThrownBy(() -> Suppression.hidden(new long[4][4])).isInstanceOf(IllegalArgumentException.class);
        assertThat(Suppression.hidden(new long[3][9])).isDeepEqualTo(all(3, 9));
        assertThat(Suppression.hidden(new long[9][3])).isDeepEqualTo(all(9, 3));
    }

    private static boolean[][] all(int rows, int columns) {
        var all = new boolean[rows][columns];
        for (var row : all) {
            Arrays.fill(row, true);
        }
        return all;
    }

    @Test
    void in_any_table_a_hidden_cell_could_as_well_be_one_more_or_one_less() {
        var random = new Random(10);
        for (int round = 0; round < 2_000; round++) {
            var counts = table(random, 2 + random.nextInt(2), 2 + random.nextInt(6));
            var hidden = Suppression.hidden(counts);
            for (int row = 0; row < counts.length; row++) {
                for (int column = 0; column < counts[0].length; column++) {
                    if (hidden[row][column]) {
                        assertThat(isOnARing(hidden, row, column))
                                .as("%s, %d, %d", Arrays.deepToString(counts), row, column)
                                .isTrue();
                    }
                }
            }
        }
    }

    /// Counts of which about a quarter is too small to be shown.
    private static long[][] table(Random random, int rows, int columns) {
        var counts = new long[rows][columns];
        for (var row : counts) {
            Arrays.setAll(row, _ -> random.nextInt(40));
        }
        return counts;
    }

    /// Whether from the row of the cell its column is reached over other hidden cells: then one can be added to it and
    /// taken from the next, around the ring, and every total stays.
    private static boolean isOnARing(boolean[][] hidden, int row, int column) {
        var rows = new boolean[hidden.length];
        var columns = new boolean[hidden[0].length];
        rows[row] = true;
        boolean further = true;
        while (further) {
            further = false;
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < columns.length; j++) {
                    boolean joins = hidden[i][j] && !(i == row && j == column) && rows[i] != columns[j];
                    rows[i] |= joins;
                    columns[j] |= joins;
                    further |= joins;
                }
            }
        }
        return columns[column];
    }

    @Test
    void in_any_table_no_hidden_cell_stands_alone_in_its_row_or_column() {
        var random = new Random(48);
        for (int round = 0; round < 2000; round++) {
            var counts = table(random, 1 + random.nextInt(3), 1 + random.nextInt(5));
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
