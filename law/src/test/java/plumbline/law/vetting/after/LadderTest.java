package plumbline.law.vetting.after;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.conduct.Verdicts.brief;
import static plumbline.law.conduct.Verdicts.refused;
import static plumbline.law.vetting.after.Running.CLOCKS;
import static plumbline.law.vetting.after.Running.SUBJECT;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.conduct.RuleSet;
import plumbline.law.vetting.Applicant;

/// The ladder of restrictions at its edges: days, hands, and on what an order rests.
class LadderTest {
    private static final UUID ID = new UUID(1, 1);
    private static final String DAY = "2026-09-14";

    private static Running<Restriction> restriction(Applicant applicant, Situation situation, @Nullable RuleSet rules) {
        return new Running<>(Restriction.proposed(ID, SUBJECT, applicant, situation, LocalDate.parse(DAY), rules), DAY);
    }

    private static RestrictionAct.Ordered order(LegalBasis basis, String reviewOn, Rung... rungs) {
        return new RestrictionAct.Ordered(Set.of(rungs), basis, null, LocalDate.parse(reviewOn), "As noted.");
    }

    @ParameterizedTest(name = "{0}, {1} under {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "CRIMINAL_AND_GROSS,  RS_2026, 2026-09-17",
                "CRIMINAL_AND_GROSS,  RS_2025, -",
                "CRIMINAL_AND_GROSS,  -,       -",
                "ARRESTED_LISTED,     RS_2026, 2026-09-14",
                "CHARGED_LISTED,      -,       2026-09-14",
                "GROSS_AGAINST_WOMEN, RS_2026, -",
                "VETTING_RED,         RS_2026, -",
                "CLEARANCE_LAPSED,    -,       -"
            })
    void it_is_decided_by_the_day_that_its_situation_gives(
            Situation situation, @Nullable RuleSet rules, @Nullable LocalDate day) {
        assertThat(restriction(Applicant.OFFICER, situation, rules)
                        .course()
                        .decideBy(CLOCKS)
                        .orElse(null))
                .isEqualTo(day);
    }

    @ParameterizedTest(name = "{0}, {1}, on {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        STAFF   | VETTING_RED      | VETTING_REGULATIONS   | refused, LEGAL-BASIS
        STAFF   | VETTING_RED      | CONDUCT_REGULATIONS   | refused, LEGAL-BASIS
        SPECIAL | VETTING_RED      | VETTING_REGULATIONS   | allowed
        OFFICER | VETTING_RED      | CONDUCT_REGULATIONS   | allowed
        OFFICER | CLEARANCE_LAPSED | VETTING_REGULATIONS   | refused, LEGAL-BASIS
        """)
    void a_suspension_rests_on_a_power_that_reaches_the_person(
            Applicant applicant, Situation situation, LegalBasis basis, String expected) {
        var open = restriction(applicant, situation, RuleSet.RS_2026);

        assertThat(brief(open.may(order(basis, "2026-10-05", Rung.SUSPENDED)))).isEqualTo(expected);
    }

    @Test
    void the_person_is_told_of_what_is_in_force_and_answers_what_they_were_told_of() {
        var open = restriction(Applicant.OFFICER, Situation.VETTING_RED, RuleSet.RS_2026);
        var day = LocalDate.parse(DAY);
        var told = new RestrictionAct.Told(day, "An association is looked at.");
        assertThat(brief(open.may(told))).isEqualTo("refused, STAGE");

        open.does(order(LegalBasis.DIRECTION_AND_CONTROL, "2026-10-05", Rung.NO_PUBLIC_FACING));

        assertThat(brief(open.may(new RestrictionAct.Represented("It is my brother."))))
                .isEqualTo("refused, NOTICE");
        assertThat(brief(open.may(new RestrictionAct.Told(day.plusDays(1), "Gist."))))
                .isEqualTo("refused, NOTICE");
        assertThat(brief(open.may(new RestrictionAct.Told(day, " ")))).isEqualTo("refused, REASONS");
        assertThat(open.course().told()).isEmpty();
        open.does(told);
        assertThat(open.course().told()).contains(told);
        assertThat(brief(open.may(new RestrictionAct.Represented(" ")))).isEqualTo("refused, REASONS");
        open.does(new RestrictionAct.Represented("It is my brother."));
        assertThat(open.course().rungs()).containsExactly(Rung.NO_PUBLIC_FACING);
        assertThat(open.course().reviewOn()).isEqualTo("2026-10-05");
    }

    @Test
    void the_power_of_the_vetting_regulations_ends_with_the_matter() {
        var open = restriction(Applicant.OFFICER, Situation.VETTING_RED, RuleSet.RS_2026)
                .does(new RestrictionAct.SituationEnded("No assessment is required."));

        assertThat(brief(open.may(order(LegalBasis.VETTING_REGULATIONS, "2026-10-05", Rung.SUSPENDED))))
                .isEqualTo("refused, LEGAL-BASIS");
    }

    @ParameterizedTest(name = "{0} under {1}, reviewed on {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        SUSPENDED        | RS_2026 | 2026-09-14 | refused, REVIEW-DAY
        SUSPENDED        | RS_2026 | 2026-09-15 | allowed
        SUSPENDED        | RS_2026 | 2026-12-07 | allowed
        SUSPENDED        | RS_2026 | 2026-12-08 | refused, REVIEW-DAY
        SUSPENDED        | RS_2025 | 2026-10-12 | allowed
        SUSPENDED        | RS_2025 | 2026-10-13 | refused, REVIEW-DAY
        SUSPENDED        | -       | 2026-10-12 | allowed
        SUSPENDED        | -       | 2026-10-13 | refused, REVIEW-DAY
        NO_PUBLIC_FACING | RS_2026 | 2026-09-14 | refused, REVIEW-DAY
        NO_PUBLIC_FACING | RS_2026 | 2027-09-14 | allowed
        """)
    void a_suspension_is_reviewed_in_time_and_any_order_on_a_day_ahead(
            Rung rung, @Nullable RuleSet rules, String reviewOn, String expected) {
        var open = restriction(Applicant.OFFICER, Situation.VETTING_RED, rules);

        assertThat(brief(open.may(order(LegalBasis.CONDUCT_REGULATIONS, reviewOn, rung))))
                .isEqualTo(expected);
    }

    @Test
    void the_refusal_of_a_day_says_what_is_wrong_with_it() {
        var open = restriction(Applicant.OFFICER, Situation.VETTING_RED, RuleSet.RS_2026);

        assertThat(refused(open.may(order(LegalBasis.CONDUCT_REGULATIONS, "2026-12-08", Rung.SUSPENDED)))
                        .reason())
                .isEqualTo("A suspension is reviewed by 2026-12-07.");
        assertThat(refused(open.may(order(LegalBasis.DIRECTION_AND_CONTROL, DAY, Rung.NO_PUBLIC_FACING)))
                        .reason())
                .isEqualTo("The day of the review is not ahead.");
    }

    @Test
    void a_review_keeps_the_order_and_sets_the_next_day() {
        var suspended = restriction(Applicant.OFFICER, Situation.VETTING_RED, RuleSet.RS_2026)
                .does(order(LegalBasis.CONDUCT_REGULATIONS, "2026-10-05", Rung.SUSPENDED))
                .on("2026-10-05");

        assertThat(brief(suspended.may(new RestrictionAct.Reviewed(LocalDate.of(2026, 12, 29), "Still so."))))
                .isEqualTo("refused, REVIEW-DAY");
        assertThat(brief(suspended.may(new RestrictionAct.Reviewed(LocalDate.of(2026, 12, 28), " "))))
                .isEqualTo("refused, REASONS");
        suspended.does(new RestrictionAct.Reviewed(LocalDate.of(2026, 12, 28), "Still so."));
        assertThat(suspended.course().reviewOn()).isEqualTo("2026-12-28");
        assertThat(suspended.course().rungs()).containsExactly(Rung.SUSPENDED);
        assertThat(suspended.course().history()).hasSize(2);
    }

    /// The first twelve weeks begin with a working day, those after a review with the day after it.
    @Test
    void over_a_weekend_the_first_review_may_be_later_than_the_next() {
        var suspended = restriction(Applicant.OFFICER, Situation.VETTING_RED, RuleSet.RS_2026)
                .on("2026-09-18");

        assertThat(brief(suspended.may(order(LegalBasis.CONDUCT_REGULATIONS, "2026-12-14", Rung.SUSPENDED))))
                .isEqualTo("refused, REVIEW-DAY");
        suspended
                .does(order(LegalBasis.CONDUCT_REGULATIONS, "2026-12-13", Rung.SUSPENDED))
                .on("2026-10-09");
        assertThat(brief(suspended.may(new RestrictionAct.Reviewed(LocalDate.of(2027, 1, 2), "Still so."))))
                .isEqualTo("refused, REVIEW-DAY");
        assertThat(brief(suspended.may(new RestrictionAct.Reviewed(LocalDate.of(2027, 1, 1), "Still so."))))
                .isEqualTo("allowed");
    }

    @Test
    void what_is_lifted_is_over_and_holds_nothing() {
        var lapsed = restriction(Applicant.STAFF, Situation.CLEARANCE_LAPSED, null);

        assertThat(lapsed.course().open())
                .containsExactlyInAnyOrder(ActKind.ORDERED, ActKind.CONCURRED, ActKind.SITUATION_ENDED, ActKind.LIFTED);
        lapsed.does(order(LegalBasis.DIRECTION_AND_CONTROL, "2026-10-05", Rung.NO_SYSTEMS));
        assertThat(lapsed.course().isOver()).isFalse();
        assertThat(brief(lapsed.may(new RestrictionAct.SituationEnded(" ")))).isEqualTo("refused, REASONS");
        assertThat(brief(lapsed.may(new RestrictionAct.Lifted("There is a new one."))))
                .isEqualTo("refused, STILL-OPEN");
        lapsed.does(new RestrictionAct.SituationEnded("There is a new clearance."));
        assertThat(brief(lapsed.may(new RestrictionAct.Lifted(" ")))).isEqualTo("refused, REASONS");
        assertThat(lapsed.does(new RestrictionAct.Lifted("There is a new one.")).course())
                .satisfies(lifted -> {
                    assertThat(lifted.isOver()).isTrue();
                    assertThat(lifted.rungs()).isEmpty();
                    assertThat(lifted.reviewOn()).isNull();
                    assertThat(lifted.open()).isEmpty();
                });
    }

    @Test
    void the_second_key_is_another_persons_it_agrees_and_it_answers_the_last_order() {
        var order = order(LegalBasis.DIRECTION_AND_CONTROL, "2026-10-05", Rung.NO_PUBLIC_FACING, Rung.SUPERVISED);
        var open = restriction(Applicant.OFFICER, Situation.CRIMINAL_AND_GROSS, RuleSet.RS_2026)
                .does(order);
        var lift = new RestrictionAct.Lifted("The investigation has ended.");

        assertThat(brief(open.may(new RestrictionAct.Concurred(true, " ")))).isEqualTo("refused, REASONS");
        open.does(new RestrictionAct.Concurred(false, "Too early."));
        assertThat(brief(open.may(lift))).isEqualTo("refused, TWO-KEYS");
        open.does(new RestrictionAct.Concurred(true, "Now it may."), Hand.OUTSIDE_REVIEWER, "Reviewer");
        assertThat(brief(open.may(lift, Hand.VETTING_AUTHORITY, "Reviewer")))
                .as("one person with both keys")
                .isEqualTo("refused, TWO-KEYS");
        assertThat(brief(open.may(lift, Hand.VETTING_AUTHORITY, "Manager"))).isEqualTo("allowed");
        open.does(order);
        assertThat(brief(open.may(lift, Hand.VETTING_AUTHORITY, "Manager")))
                .as("after another order the key is turned anew")
                .isEqualTo("refused, TWO-KEYS");
    }

    @Test
    void an_order_that_takes_nothing_back_needs_no_second_key() {
        var open = restriction(Applicant.OFFICER, Situation.CRIMINAL_AND_GROSS, RuleSet.RS_2026)
                .does(order(LegalBasis.DIRECTION_AND_CONTROL, "2026-10-05", Rung.NO_PUBLIC_FACING));

        assertThat(brief(open.may(
                        order(LegalBasis.DIRECTION_AND_CONTROL, "2026-10-05", Rung.NO_PUBLIC_FACING, Rung.NO_SYSTEMS))))
                .isEqualTo("allowed");
        assertThat(brief(open.may(order(LegalBasis.CONDUCT_REGULATIONS, "2026-10-05", Rung.SUSPENDED))))
                .isEqualTo("allowed");
    }

    @Test
    void an_order_gives_reasons_and_a_refusal_names_the_least_in_the_order_of_the_ladder() {
        var open = restriction(Applicant.OFFICER, Situation.GROSS_AGAINST_WOMEN, RuleSet.RS_2026);
        var silent = new RestrictionAct.Ordered(
                Set.of(Rung.SUSPENDED), LegalBasis.CONDUCT_REGULATIONS, null, LocalDate.of(2026, 10, 5), "");

        assertThat(brief(open.may(silent))).isEqualTo("refused, REASONS");
        assertThat(refused(open.may(order(LegalBasis.DIRECTION_AND_CONTROL, "2026-10-05", Rung.NO_PUBLIC_FACING)))
                        .reason())
                .isEqualTo("Gross misconduct of a sexual kind, not under criminal investigation: the least order is no"
                        + " contact alone with vulnerable people, and no duties that face the public.");
    }

    @Test
    void a_yes_from_outside_makes_no_exception_without_reasons() {
        var arrest = restriction(Applicant.OFFICER, Situation.ARRESTED_LISTED, RuleSet.RS_2026)
                .does(new RestrictionAct.Concurred(true, "The footage shows somebody else."));

        assertThat(brief(arrest.may(order(LegalBasis.DIRECTION_AND_CONTROL, "2026-10-05", Rung.NO_PUBLIC_FACING))))
                .isEqualTo("refused, LEAST-ORDER");
    }
}
