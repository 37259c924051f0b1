package plumbline.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EqualityTableTest {
    /// Example 48: 60 of 100 beside 85 of 100.
    @Test
    void a_group_that_is_cleared_less_often_is_flagged_beside_the_largest() {
        var table = EqualityTable.of(
                Characteristic.SEX, Map.of("FEMALE", 60L, "MALE", 102L), Map.of("FEMALE", 40L, "MALE", 18L));

        assertThat(table.rows()).hasSize(2);
        var female = table.rows().getFirst();
        assertThat(female.reference()).isFalse();
        assertThat(female.ratio().orElseThrow().ratio()).isCloseTo(0.706, within(0.001));
        assertThat(female.ratio().orElseThrow().isFlagged()).isTrue();
        assertThat(table.rows().getLast().reference()).isTrue();
        assertThat(table.rows().getLast().ratio()).isEmpty();
    }

    @Test
    void seven_people_are_hidden_with_whatever_would_give_them_away() {
        var table = EqualityTable.of(
                Characteristic.RELIGION,
                Map.of("NONE", 40L, "SIKH", 30L, "JEWISH", 25L),
                Map.of("NONE", 20L, "SIKH", 7L, "JEWISH", 15L));

        var sikh = table.rows().getLast();
        assertThat(sikh.group()).isEqualTo("Sikh");
        assertThat(sikh.notCleared()).isEmpty();
        assertThat(sikh.cleared()).isEmpty();
        assertThat(sikh.ratio()).isEmpty();
        assertThat(table.rows().stream().filter(row -> row.notCleared().equals(Optional.empty())))
                .hasSizeGreaterThan(1);
    }

    @Test
    void groups_of_whom_nobody_is_are_left_out() {
        assertThat(EqualityTable.of(Characteristic.ETHNICITY, Map.of(), Map.of())
                        .rows())
                .isEmpty();
        assertThat(EqualityTable.of(Characteristic.ETHNICITY, Map.of("WHITE", 12L), Map.of())
                        .rows())
                .hasSize(1);
    }
}
