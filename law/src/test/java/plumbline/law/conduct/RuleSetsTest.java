package plumbline.law.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.clock.Force;

class RuleSetsTest {

    private static String chosen(Selection selection) {
        return switch (selection) {
            case Selection.Applies applies -> applies.ruleSet().id();
            case Selection.Transitional both ->
                "transitional: " + both.stricter().id() + ", else "
                        + both.other().id();
            case Selection.UnderPolicy policy -> "policy: " + policy.pack();
            case Selection.NotCovered _ -> "not covered";
        };
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        the last day of the old rules            | 2020-01-31 | 2020-01-10 | 2020-01-10 | -          | RS-2012
        the first day of the 2020 rules          | 2020-02-01 | 2020-01-10 | 2020-01-10 | -          | RS-2020
        AT 53: officer A, known 20 May 2025      | 2025-05-20 | 2025-05-01 | 2025-05-10 | -          | RS-2020
        AT 53: officer B, known 3 June 2025      | 2025-06-03 | 2025-05-01 | 2025-05-10 | -          | RS-2025
        the last day before the 2025 amendments  | 2025-05-27 | 2025-05-01 | 2025-05-10 | -          | RS-2020
        the first day of them                    | 2025-05-28 | 2025-05-01 | 2025-05-10 | -          | RS-2025
        tied to an allegation of 20 May 2025     | 2025-06-03 | 2025-05-01 | 2025-05-10 | 2025-05-20 | RS-2020
        tied to an allegation of 2019            | 2025-06-03 | 2019-05-01 | 2019-05-10 | 2019-06-01 | RS-2012
        J4: known 10 July 2026                   | 2026-07-10 | 2026-06-01 | 2026-06-30 | -          | RS-2025
        the last day before the 2026 amendments  | 2026-07-12 | 2026-07-01 | 2026-07-02 | -          | RS-2025
        behaviour and allegation both after      | 2026-07-20 | 2026-07-13 | 2026-07-14 | -          | RS-2026
        J5: behaviour before, allegation after   | 2026-08-01 | 2026-07-01 | 2026-07-12 | -          | transitional: RS-2026, else RS-2025
        behaviour begins before and goes on      | 2026-08-01 | 2026-07-01 | 2026-07-20 | -          | transitional: RS-2026, else RS-2025
        dates of behaviour not known             | 2026-08-01 | -          | -          | -          | transitional: RS-2026, else RS-2025
        behaviour after but tied to before       | 2026-08-01 | 2026-07-20 | 2026-07-20 | 2026-07-01 | transitional: RS-2026, else RS-2025
        """)
    void an_officer_follows_the_rules_of_the_day_on_which_the_allegation_was_known(
            String example,
            LocalDate known,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate tiedTo,
            String expected) {
        AllegationFacts facts = AllegationFacts.known(known);
        facts = from == null || to == null ? facts : facts.behaviour(from, to);
        facts = tiedTo == null ? facts : facts.tiedTo(tiedTo);

        Selection selection = RuleSets.select(PersonKind.REGULAR_OFFICER, facts);

        assertThat(chosen(selection)).as(example).isEqualTo(expected);
        assertThat(selection.reasons()).isNotEmpty();
        assertThat(selection.citations()).isNotEmpty();
        assertThat(RuleSets.select(PersonKind.SPECIAL_CONSTABLE, facts)).isEqualTo(selection);
    }

    @Test
    void at_54_a_re_investigation_ordered_by_the_director_general_brings_the_2025_rules() {
        AllegationFacts officerA =
                AllegationFacts.known(LocalDate.of(2025, 5, 20)).directed(LocalDate.of(2026, 3, 1));

        assertThat(chosen(RuleSets.select(PersonKind.REGULAR_OFFICER, officerA)))
                .isEqualTo("RS-2025");
    }

    @Test
    void a_hearing_formed_after_7_may_2024_has_the_new_panel() {
        AllegationFacts facts = AllegationFacts.known(LocalDate.of(2023, 9, 1));

        assertThat(chosen(RuleSets.select(PersonKind.REGULAR_OFFICER, facts.hearingFormed(LocalDate.of(2024, 5, 7)))))
                .isEqualTo("RS-2020-2024-PANEL");
        assertThat(chosen(RuleSets.select(PersonKind.REGULAR_OFFICER, facts.hearingFormed(LocalDate.of(2024, 5, 6)))))
                .isEqualTo("RS-2020");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        POLICE_STAFF              | policy: PACK_STAFF
        COMMUNITY_SUPPORT_OFFICER | policy: PACK_STAFF
        DETENTION_OFFICER         | policy: PACK_STAFF
        DESIGNATED_VOLUNTEER      | policy: PACK_OTHER
        OTHER_VOLUNTEER           | policy: PACK_OTHER
        CONTRACTOR                | policy: PACK_OTHER
        """)
    void nobody_else_runs_through_officer_rules(PersonKind kind, String expected) {
        Selection selection = RuleSets.select(kind, AllegationFacts.known(LocalDate.of(2026, 8, 1)));

        assertThat(chosen(selection)).isEqualTo(expected);
        assertThat(kind.pack().force()).isEqualTo(Force.POLICY);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        known before leaving                        | 2025-06-01 | 2025-03-01 | 2025-06-10 | true  | false | RS-2025
        AT 39: known twelve months after leaving    | 2026-06-10 | 2025-03-01 | 2025-06-10 | true  | false | RS-2025
        AT 40: known a day later than that          | 2026-06-11 | 2025-03-01 | 2025-06-10 | true  | false | not covered
        AT 40: the same, with a determination       | 2026-06-11 | 2025-03-01 | 2025-06-10 | true  | true  | RS-2025
        gross misconduct not alleged                | 2025-06-01 | 2025-03-01 | 2025-06-10 | false | false | not covered
        AT 41: behaviour a year after leaving       | 2026-06-20 | 2026-06-15 | 2025-06-10 | true  | true  | not covered
        an older allegation, no notice yet          | 2025-05-01 | 2025-03-01 | 2025-06-10 | true  | false | RS-2025-FORMER-AMH
        """)
    void a_former_officer_is_reached_only_for_gross_misconduct_under_one_of_three_conditions(
            String example,
            LocalDate known,
            LocalDate behaviour,
            LocalDate left,
            boolean gross,
            boolean determined,
            String expected) {
        AllegationFacts facts =
                AllegationFacts.known(known).behaviour(behaviour, behaviour).left(left);
        facts = gross ? facts.grossMisconductAlleged() : facts;
        facts = determined ? facts.directorGeneralDetermined() : facts;

        assertThat(chosen(RuleSets.select(PersonKind.FORMER_OFFICER, facts)))
                .as(example)
                .isEqualTo(expected);
    }

    @Test
    void a_former_officer_who_was_given_notice_before_the_amendments_keeps_the_old_route() {
        AllegationFacts facts = AllegationFacts.known(LocalDate.of(2025, 5, 1))
                .behaviour(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 1))
                .left(LocalDate.of(2025, 6, 10))
                .grossMisconductAlleged();

        assertThat(chosen(RuleSets.select(PersonKind.FORMER_OFFICER, facts.firstNotice(LocalDate.of(2025, 5, 27)))))
                .isEqualTo("RS-2020");
    }

    @Test
    void a_transitional_choice_tells_why_and_to_take_advice() {
        Selection selection = RuleSets.select(
                PersonKind.REGULAR_OFFICER,
                AllegationFacts.known(LocalDate.of(2026, 8, 1))
                        .behaviour(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 5)));

        assertThat(selection.title()).isEqualTo("RS-2026 for now; RS-2025 is arguable: transitional, take advice");
        assertThat(selection.reasons())
                .contains(
                        "The allegation against this person came to attention on Saturday 1 August 2026, after the 2026"
                                + " amendments came into force on Monday 13 July 2026, but the behaviour happened before that"
                                + " day. Transitional provisions exist and were not read: take advice.",
                        "Until advice is taken the stricter rules, RS-2026, are used; RS-2025 is shown beside them.");
        assertThat(selection.unconfirmed()).isNotEmpty();
    }
}
