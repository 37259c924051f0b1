package plumbline.law.vetting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.conduct.Verdicts.brief;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 14);

    private static Condition condition(
            String target,
            String text,
            LocalDate startsOn,
            int every,
            @Nullable LocalDate endsOn,
            ConditionSource source) {
        return new Condition(
                ConditionType.NO_SYSTEM,
                target,
                text,
                "Head of unit",
                "Ines Example",
                startsOn,
                every,
                endsOn,
                "Access list",
                "Review",
                source);
    }

    @Test
    void where_both_sides_ask_for_the_same_thing_the_stricter_wins() {
        var force = condition("PND", "No access", START.plusDays(7), 12, START.plusYears(1), ConditionSource.FORCE);
        var outside = condition(" pnd ", "No access", START, 6, START.plusYears(3), ConditionSource.OUTSIDE);

        assertThat(Conditions.union(List.of(force), List.of(outside)))
                .containsExactly(condition("PND", "No access", START, 6, START.plusYears(3), ConditionSource.BOTH));
        assertThat(Conditions.union(List.of(outside), List.of(force)))
                .containsExactly(condition(" pnd ", "No access", START, 6, START.plusYears(3), ConditionSource.BOTH));
    }

    @Test
    void no_end_is_stricter_than_any_and_both_texts_stand() {
        var force = condition("PND", "No access", START, 6, null, ConditionSource.FORCE);
        var outside = condition("PND", "Read only", START, 6, START.plusYears(3), ConditionSource.FORCE);

        assertThat(Conditions.union(List.of(force), List.of(outside)))
                .containsExactly(condition("PND", "No access; Read only", START, 6, null, ConditionSource.FORCE));
        assertThat(Conditions.union(List.of(outside), List.of(force)).getFirst().endsOn())
                .isNull();
    }

    @Test
    void what_only_one_side_asks_for_stands_too() {
        var one = condition("PND", "No access", START, 6, null, ConditionSource.FORCE);
        var other = condition("PNC", "No access", START, 6, null, ConditionSource.OUTSIDE);

        assertThat(Conditions.union(List.of(one), List.of(other))).containsExactly(one, other);
        assertThat(Conditions.union(List.of(), List.of(other))).containsExactly(other);
        assertThat(Conditions.union(List.of(one), List.of())).containsExactly(one);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-14, CURRENT", "2027-03-15, OVERDUE", "2027-04-12, OVERDUE", "2027-04-13, REVIEW_CLEARANCE"})
    void a_late_review_is_told_and_after_thirty_days_the_clearance_is_reviewed(
            LocalDate today, Conditions.Standing standing) {
        var condition = condition("PND", "No access", START, 6, null, ConditionSource.FORCE);

        assertThat(Conditions.standing(condition, START, today)).isEqualTo(standing);
        assertThat(standing.label()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "text, post, name, 6, evidence, breach, , allowed",
        "'', post, name, 6, evidence, breach, , 'refused, E-08'",
        "text, '', name, 6, evidence, breach, , 'refused, E-08'",
        "text, post, '', 6, evidence, breach, , 'refused, E-08'",
        "text, post, name, 0, evidence, breach, , 'refused, E-08'",
        "text, post, name, 1, evidence, breach, , allowed",
        "text, post, name, 6, '', breach, , 'refused, E-08'",
        "text, post, name, 6, evidence, '', , 'refused, E-08'",
        "text, post, name, 6, evidence, breach, 2026-09-13, 'refused, E-08'",
        "text, post, name, 6, evidence, breach, 2026-09-14, allowed",
    })
    void a_condition_is_one_that_somebody_can_keep_and_somebody_else_can_check(
            String text,
            String role,
            String owner,
            int every,
            String evidence,
            String breach,
            LocalDate end,
            String may) {
        var condition = new Condition(
                ConditionType.SUPERVISION,
                "",
                text,
                role,
                owner,
                START,
                every,
                end,
                evidence,
                breach,
                ConditionSource.FORCE);

        assertThat(brief(Conditions.complete(condition))).isEqualTo(may);
    }
}
