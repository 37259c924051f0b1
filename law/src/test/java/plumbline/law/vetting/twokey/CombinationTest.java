package plumbline.law.vetting.twokey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.twokey.Combination.Result;

class CombinationTest {

    private static final Figures FIGURES = Figures.on(LocalDate.of(2026, 9, 14));

    static String words(Result result) {
        return switch (result) {
            case Result.Cleared(boolean conditional) -> conditional ? "cleared with conditions" : "cleared";
            case Result.NotCleared(boolean disagreed) -> disagreed ? "not cleared, they differed" : "not cleared";
            case Result.Reconcile _ -> "reconcile";
            case Result.BackToChecks(int round) -> "back to checks, round " + round;
        };
    }

    @ParameterizedTest(name = "force {0}, outside {1}: {2}; still so after reconciling: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        CLEAR                 | CLEAR                 | cleared                   | cleared
        CLEAR                 | CLEAR_WITH_CONDITIONS | cleared with conditions   | cleared with conditions
        CLEAR                 | NOT_CLEAR             | reconcile                 | not cleared, they differed
        CLEAR                 | NEED_INFO             | back to checks, round 1   | -
        CLEAR_WITH_CONDITIONS | CLEAR                 | cleared with conditions   | cleared with conditions
        CLEAR_WITH_CONDITIONS | CLEAR_WITH_CONDITIONS | cleared with conditions   | cleared with conditions
        CLEAR_WITH_CONDITIONS | NOT_CLEAR             | reconcile                 | not cleared, they differed
        CLEAR_WITH_CONDITIONS | NEED_INFO             | back to checks, round 1   | -
        NOT_CLEAR             | CLEAR                 | reconcile                 | not cleared, they differed
        NOT_CLEAR             | CLEAR_WITH_CONDITIONS | reconcile                 | not cleared, they differed
        NOT_CLEAR             | NOT_CLEAR             | not cleared               | not cleared
        NOT_CLEAR             | NEED_INFO             | back to checks, round 1   | -
        NEED_INFO             | CLEAR                 | back to checks, round 1   | -
        NEED_INFO             | CLEAR_WITH_CONDITIONS | back to checks, round 1   | -
        NEED_INFO             | NOT_CLEAR             | back to checks, round 1   | -
        NEED_INFO             | NEED_INFO             | back to checks, round 1   | -
        """)
    void the_whole_table_for_one_reviewer(Opinion force, Opinion outside, String first, String last) {
        assertThat(words(Combination.first(force, List.of(outside), 0, FIGURES)))
                .isEqualTo(first);
        if (last == null) {
            assertThatThrownBy(() -> Combination.reconciled(force, List.of(outside)))
                    .hasMessageContaining("last word");
        } else {
            assertThat(words(Combination.reconciled(force, List.of(outside)))).isEqualTo(last);
        }
    }

    /// Every combination of opinions in one to three seats.
    static Stream<List<Opinion>> seats() {
        List<List<Opinion>> all = new ArrayList<>();
        for (int seats = 1; seats <= 3; seats++) {
            int combinations = 1 << 2 * seats;
            int count = seats;
            IntStream.range(0, combinations)
                    .mapToObj(number -> IntStream.range(0, count)
                            .mapToObj(seat -> Opinion.values()[number >> 2 * seat & 3])
                            .toList())
                    .forEach(all::add);
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("seats")
    void a_door_opens_exactly_when_every_key_turns(List<Opinion> outside) {
        for (Opinion force : Opinion.values()) {
            List<Opinion> all = new ArrayList<>(outside);
            all.add(force);
            boolean open = all.stream().allMatch(Opinion::opens);
            boolean asks = all.contains(Opinion.NEED_INFO);
            boolean outsideOpen = outside.stream().allMatch(Opinion::opens);

            Result first = Combination.first(force, outside, 0, FIGURES);

            assertThat(first instanceof Result.Cleared).isEqualTo(open);
            assertThat(first instanceof Result.BackToChecks).isEqualTo(asks);
            assertThat(first instanceof Result.Reconcile).isEqualTo(!asks && force.opens() != outsideOpen);
            assertThat(first instanceof Result.NotCleared).isEqualTo(!asks && !force.opens() && !outsideOpen);
            if (!asks) {
                assertThat(Combination.reconciled(force, outside))
                        .isEqualTo(
                                open
                                        ? new Result.Cleared(all.contains(Opinion.CLEAR_WITH_CONDITIONS))
                                        : new Result.NotCleared(force.opens() != outsideOpen));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seats")
    void no_reviewer_can_open_by_changing_their_word_what_another_keeps_shut(List<Opinion> outside) {
        if (outside.size() < 2 || !outside.subList(1, outside.size()).contains(Opinion.NOT_CLEAR)) {
            return;
        }
        for (Opinion force : Opinion.values()) {
            assertThat(Combination.first(force, outside, 0, FIGURES)).isNotInstanceOf(Result.Cleared.class);
        }
    }

    @Test
    void a_case_goes_back_to_its_checks_twice_and_no_more() {
        var asks = List.of(Opinion.NEED_INFO);

        assertThat(Combination.first(Opinion.CLEAR, asks, 1, FIGURES)).isEqualTo(new Result.BackToChecks(2));
        assertThatThrownBy(() -> Combination.first(Opinion.CLEAR, asks, 2, FIGURES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 times already");
        assertThat(Combination.first(Opinion.CLEAR, List.of(Opinion.CLEAR), 2, FIGURES))
                .isEqualTo(new Result.Cleared(false));
    }

    @ParameterizedTest
    @EnumSource(Opinion.class)
    void where_nobody_was_drawn_the_force_decides_alone(Opinion force) {
        Result expected = switch (force) {
            case CLEAR -> new Result.Cleared(false);
            case CLEAR_WITH_CONDITIONS -> new Result.Cleared(true);
            case NOT_CLEAR -> new Result.NotCleared(false);
            case NEED_INFO -> new Result.BackToChecks(1);
        };

        assertThat(Combination.first(force, List.of(), 0, FIGURES)).isEqualTo(expected);
    }

    @Test
    void nobody_is_no_voice() {
        assertThatThrownBy(() -> Combination.voice(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Combination.reconciled(Opinion.CLEAR, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
