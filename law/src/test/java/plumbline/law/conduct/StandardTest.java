package plumbline.law.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StandardTest {

    @Test
    void there_are_ten_numbered_in_order() {
        assertThat(Arrays.stream(Standard.values()).map(Standard::number))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(Standard.of(10)).isEqualTo(Standard.CHALLENGING_AND_REPORTING);
        assertThatThrownBy(() -> Standard.of(11)).hasMessageContaining("there is no standard 11");
    }

    @Test
    void an_officer_and_a_member_of_staff_are_bound_by_different_texts() {
        assertThat(Standard.of(3).citation(Pack.PACK_OFFICER).toString())
                .isEqualTo("Sch 2, Police (Conduct) Regulations 2020 (SI 2020/4)");
        assertThat(Standard.of(3).citation(Pack.PACK_STAFF).mark().isUnconfirmed())
                .isTrue();
    }
}
