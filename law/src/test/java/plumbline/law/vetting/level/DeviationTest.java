package plumbline.law.vetting.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.Verdict;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.Level;

/// The deviations that may be approved, what is left to do after them, and who may run a check.
class DeviationTest {
    private static final LocalDate DAY = Results.OPENED;

    @ParameterizedTest(name = "{0}, {1} days: {2}")
    @CsvSource({"SB, 90, true", "SB, 91, false", "SB, 1, true", "SB, 0, false", "BAR, 5, false", "MOD, 30, true"})
    void a_deviation_is_short_and_never_of_the_barred_list(Check check, int days, boolean allowed) {
        var verdict =
                deviation(check, Set.of(Level.RV), DAY.plusDays(days - 1L)).may(Results.RULES);

        assertThat(verdict.isAllowed()).isEqualTo(allowed);
    }

    @Test
    void a_deviation_for_nobody_is_refused_and_one_too_long_says_when_it_must_end() {
        assertThat(deviation(Check.SB, Set.of(), DAY).may(Results.RULES).isAllowed())
                .isFalse();
        assertThat(new Deviation(UUID.randomUUID(), Check.SB, Set.of(Level.RV), Set.of(), "r", "a", DAY, DAY)
                        .may(Results.RULES)
                        .isAllowed())
                .isFalse();
        assertThat(deviation(Check.SB, Set.of(Level.RV), DAY.plusDays(90)).may(Results.RULES))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.remedy())
                                .isEqualTo("End it on or before Saturday 12 December 2026."));
    }

    private static Deviation deviation(Check check, Set<Level> levels, LocalDate to) {
        return new Deviation(UUID.randomUUID(), check, levels, Set.of(Applicant.OFFICER), "r", "a", DAY, to);
    }

    @Test
    void the_work_list_is_of_those_who_still_lack_the_check_the_oldest_first() {
        var first = deviation(Check.SB, Set.of(Level.RV), DAY.plusDays(10));
        var second = deviation(Check.MOD, Set.of(Level.RV), DAY.plusDays(20));
        var stamped = List.of(
                new WorkList.Stamped(new UUID(0, 3), second, DAY, Optional.empty()),
                new WorkList.Stamped(new UUID(0, 2), first, DAY, Optional.empty()),
                new WorkList.Stamped(new UUID(0, 1), first, DAY, Optional.empty()),
                new WorkList.Stamped(new UUID(0, 4), first, DAY, Optional.of(DAY.plusDays(12))));

        assertThat(WorkList.on(DAY.plusDays(11), stamped))
                .map(item -> item.subjectId().getLeastSignificantBits())
                .containsExactly(1L, 2L, 4L);
        assertThat(WorkList.on(DAY.plusDays(12), stamped))
                .as("made up for on that very day")
                .map(item -> item.subjectId().getLeastSignificantBits())
                .containsExactly(1L, 2L);
        assertThat(WorkList.on(DAY.plusDays(20), stamped))
                .map(item -> item.subjectId().getLeastSignificantBits())
                .containsExactly(1L, 2L, 3L);
    }

    @ParameterizedTest(name = "account {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        1 | Nobody runs checks on themselves.
        2 | Nobody runs checks on their kin or household.
        3 | Nobody runs checks on somebody they worked with lately.
        4 | Whoever decides on or reviews the application runs none of its checks.
        5 |
        """)
    void nobody_runs_checks_on_their_own_or_on_whom_they_decide(long account, @Nullable String reason) {
        var separation = new SeparationOfDuties(Set.of(id(1)), Set.of(id(2)), Set.of(id(3)), Set.of(id(4)));
        var verdict = separation.mayRun(id(account));

        assertThat(verdict instanceof Verdict.Refused refused ? refused.reason() : null)
                .isEqualTo(reason);
    }

    private static UUID id(long number) {
        return new UUID(0, number);
    }
}
