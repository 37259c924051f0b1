package plumbline.law.vetting.twokey;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.conduct.Verdicts.brief;
import static plumbline.law.conduct.Verdicts.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.law.vetting.CaseClass;

class QuorumTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final Figures FIGURES = Figures.on(TODAY);
    private static final Standing CHAIR = new Standing(true, false, null);
    private static final Standing LAY = new Standing(false, false, null);
    private static final Standing SPECIALIST = new Standing(false, true, null);

    private static Keys keys(CaseClass caseClass) {
        return Keys.of(caseClass, true, FIGURES);
    }

    private static Seat seat(int number, Standing standing, boolean sealed, boolean recused) {
        return new Seat(new UUID(0, number), standing, sealed, recused);
    }

    private static List<Seat> sealed(Standing... standings) {
        return IntStream.range(0, standings.length)
                .mapToObj(number -> seat(number, standings[number], true, false))
                .toList();
    }

    private static boolean met(Keys keys, List<Seat> seats, boolean specialist) {
        return Quorum.met(keys, true, seats, specialist, TODAY, FIGURES).isAllowed();
    }

    @ParameterizedTest(name = "{0}: {1} seats, panel {2}, another force {3}, observer {4}")
    @CsvSource({
        "GREEN, 1, false, false, false",
        "AMBER, 2, false, false, false",
        "RED, 3, true, false, false",
        "SELF, 3, true, true, false",
        "WITHDRAWAL, 1, false, false, true"
    })
    void each_class_needs_its_keys(
            CaseClass caseClass, int reviewers, boolean panel, boolean anotherForce, boolean observer) {
        assertThat(Keys.of(caseClass, true, FIGURES)).isEqualTo(new Keys(reviewers, panel, anotherForce, observer));
        assertThat(Keys.of(caseClass, false, FIGURES))
                .isEqualTo(
                        caseClass == CaseClass.GREEN
                                ? new Keys(0, false, false, false)
                                : new Keys(reviewers, panel, anotherForce, observer));
        assertThat(Keys.of(caseClass, false, FIGURES).isForceAlone()).isEqualTo(caseClass == CaseClass.GREEN);
    }

    @ParameterizedTest
    @EnumSource(CaseClass.class)
    void every_subset_of_sealed_and_recused_seats_opens_exactly_when_all_sealed_and_none_recused(CaseClass caseClass) {
        Keys keys = keys(caseClass);
        Standing[] good = {CHAIR, SPECIALIST, LAY};
        for (int seats = 0; seats <= 3; seats++) {
            for (int mask = 0; mask < 1 << 2 * seats; mask++) {
                List<Seat> taken = new ArrayList<>();
                for (int number = 0; number < seats; number++) {
                    taken.add(seat(number, good[number], (mask >> 2 * number & 1) == 1, (mask >> 2 * number & 2) == 2));
                }
                boolean all = seats == keys.reviewers() && mask == everySealed(seats);
                boolean rest = seats > keys.reviewers() && leavesExactly(keys, taken);

                assertThat(met(keys, taken, false)).as("%s", taken).isEqualTo(all || rest);
                assertThat(Quorum.met(keys, false, taken, false, TODAY, FIGURES).isAllowed())
                        .isFalse();
            }
        }
    }

    private static int everySealed(int seats) {
        return IntStream.range(0, seats).map(number -> 1 << 2 * number).sum();
    }

    private static boolean leavesExactly(Keys keys, List<Seat> taken) {
        List<Seat> left = taken.stream().filter(seat -> !seat.recused()).toList();
        return left.size() == keys.reviewers() && left.stream().allMatch(Seat::sealed);
    }

    private static Stream<Standing> standings() {
        List<Standing> all = new ArrayList<>();
        for (boolean legal : new boolean[] {true, false}) {
            for (boolean safeguarding : new boolean[] {true, false}) {
                for (LocalDate left : new LocalDate[] {null, TODAY.minusYears(4), TODAY.minusYears(6)}) {
                    all.add(new Standing(legal, safeguarding, left));
                }
            }
        }
        return all.stream();
    }

    @Test
    void every_panel_of_three_is_right_exactly_when_the_rule_says_so() {
        List<Standing> all = standings().toList();
        for (Standing one : all) {
            for (Standing two : all) {
                for (Standing three : all) {
                    List<Standing> panel = List.of(one, two, three);
                    boolean right = panel.stream().anyMatch(Standing::legal)
                            && panel.stream()
                                            .filter(member -> member.leftPolice() == null)
                                            .count()
                                    >= 2
                            && panel.stream()
                                    .noneMatch(member -> TODAY.minusYears(4).equals(member.leftPolice()));
                    boolean safe = panel.stream().anyMatch(Standing::safeguarding);
                    List<Seat> seats = sealed(one, two, three);

                    assertThat(met(keys(CaseClass.RED), seats, false))
                            .as("%s", panel)
                            .isEqualTo(right);
                    assertThat(met(keys(CaseClass.SELF), seats, true))
                            .as("%s", panel)
                            .isEqualTo(right && safe);
                }
            }
        }
    }

    @ParameterizedTest(name = "left the police on {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"-, true", "2021-09-13, true", "2021-09-14, true", "2021-09-15, false"})
    void the_third_member_left_the_police_five_years_ago(@Nullable LocalDate left, boolean expected) {
        assertThat(met(keys(CaseClass.RED), sealed(CHAIR, LAY, new Standing(false, false, left)), false))
                .isEqualTo(expected);
    }

    @Test
    void an_amber_case_needs_no_chair_but_a_specialist_where_there_is_cause() {
        assertThat(met(keys(CaseClass.AMBER), sealed(LAY, LAY), false)).isTrue();
        assertThat(met(keys(CaseClass.AMBER), sealed(LAY, LAY), true)).isFalse();
        assertThat(met(keys(CaseClass.AMBER), sealed(LAY, SPECIALIST), true)).isTrue();
    }

    @Test
    void a_green_case_that_was_not_drawn_waits_for_the_force_alone() {
        Keys alone = Keys.of(CaseClass.GREEN, false, FIGURES);

        assertThat(met(alone, List.of(), true)).isTrue();
        assertThat(brief(Quorum.met(alone, false, List.of(), false, TODAY, FIGURES)))
                .isEqualTo("refused, QUORUM");
    }

    @Test
    void one_person_never_fills_two_seats() {
        var twice = List.of(seat(1, CHAIR, true, false), seat(1, LAY, true, false), seat(2, LAY, true, false));

        assertThat(refused(Quorum.met(keys(CaseClass.RED), true, twice, false, TODAY, FIGURES))
                        .reason())
                .isEqualTo("One person sits in two seats.");
    }

    @Test
    void a_refusal_says_what_is_missing() {
        Keys red = keys(CaseClass.RED);
        var former = new Standing(false, false, TODAY.minusYears(1));

        assertThat(refused(Quorum.met(red, true, sealed(former, former), true, TODAY, FIGURES))
                        .reason())
                .isEqualTo("3 from outside must sit; there are 2. Nobody is legally qualified or a former judge, so"
                        + " there is no chair. Fewer than 2 never worked for the police. Somebody worked for the"
                        + " police within the last 5 years. Nobody is a specialist in safeguarding and violence"
                        + " against women.");
        assertThat(refused(Quorum.met(
                                red,
                                true,
                                List.of(
                                        seat(1, CHAIR, true, false),
                                        seat(2, LAY, false, false),
                                        seat(3, LAY, true, false)),
                                false,
                                TODAY,
                                FIGURES))
                        .reason())
                .isEqualTo("1 of 3 outside opinions is not sealed.");
        assertThat(refused(Quorum.met(
                                red,
                                true,
                                List.of(
                                        seat(1, CHAIR, true, false),
                                        seat(2, LAY, false, false),
                                        seat(3, LAY, false, false)),
                                false,
                                TODAY,
                                FIGURES))
                        .reason())
                .isEqualTo("2 of 3 outside opinions are not sealed.");
        assertThat(refused(Quorum.met(red, false, List.of(), false, TODAY, FIGURES))
                        .reason())
                .isEqualTo("The force's opinion is not sealed.");
    }
}
