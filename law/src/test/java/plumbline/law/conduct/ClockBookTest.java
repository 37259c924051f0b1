package plumbline.law.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.clock.Deadline;
import plumbline.law.clock.Force;
import plumbline.law.clock.From;
import plumbline.law.clock.London;
import plumbline.law.clock.Party;
import plumbline.law.clock.Pattern;
import plumbline.law.clock.Period;
import plumbline.law.clock.Variation;
import plumbline.law.clock.WorkingDays;

class ClockBookTest {

    private static final WorkingDays DAYS = WorkingDays.englandAndWales();
    private static final ClockBook BOOK = ClockBook.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
    private static final Citation REG =
            Citation.confirmed("Police (Conduct) Regulations 2020 (SI 2020/4)", "reg 31", "");

    private static Duty clock(String clock) {
        return BOOK.clock(clock, RuleSet.RS_2025, DAY);
    }

    private static Variation to(LocalDate day, Party... parties) {
        return new Variation(day, List.of(parties), "the officer is in hospital", REG);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        iopc-referral-complaint     | CLK-02
        iopc-referral-conduct-matter| CLK-03
        notice-of-investigation     | CLK-20
        staff-notice-of-allegation  | CLK-20
        """)
    void names_that_records_refer_to_stay(String id, String clock) {
        assertThat(BOOK.all())
                .filteredOn(duty -> duty.id().equals(id))
                .isNotEmpty()
                .allSatisfy(duty -> assertThat(duty.clock()).isEqualTo(clock));
    }

    @Test
    void the_review_of_a_suspension_is_four_weeks_before_2026_and_twelve_after() {
        assertThat(clock("CLK-14").period()).isEqualTo(new Period.Weeks(4, From.NEXT_WORKING_DAY));
        assertThat(BOOK.clock("CLK-14", RuleSet.RS_2026, DAY).period())
                .isEqualTo(new Period.Weeks(12, From.NEXT_WORKING_DAY));
        assertThat(BOOK.clock("CLK-14", RuleSet.RS_2026, DAY)
                        .deadline(BOOK.clock("CLK-14", RuleSet.RS_2026, DAY).startOn(DAY), DAYS)
                        .terms()
                        .unconfirmed())
                .anyMatch(doubt -> doubt.contains("twelve weeks from one professional summary"))
                .anyMatch(doubt -> doubt.startsWith("Counting pattern T4"));
    }

    @ParameterizedTest
    @EnumSource(
            value = RuleSet.class,
            names = {"RS_2012", "RS_2020", "RS_2020_2024_PANEL", "RS_2025", "RS_2025_FORMER_AMH"})
    void the_three_days_to_decide_on_suspension_came_in_2026(RuleSet older) {
        assertThat(BOOK.find("CLK-80", older, DAY)).isEmpty();
    }

    @Test
    void staff_have_policy_clocks_and_no_clock_of_the_conduct_regulations() {
        List<Duty> staff = BOOK.all().stream()
                .filter(duty -> duty.scope().packs().equals(Set.of(Pack.PACK_STAFF)))
                .toList();

        assertThat(staff).hasSizeGreaterThan(20).allSatisfy(duty -> {
            assertThat(duty.scope().ruleSets()).isEmpty();
            assertThat(duty.citation().instrument()).doesNotContain("Police (Conduct)");
        });
        assertThat(staff)
                .filteredOn(duty -> duty.force() != Force.POLICY)
                .extracting(Duty::id)
                .containsExactly("employment-tribunal-claim");
        assertThat(BOOK.find("CLK-39", Pack.PACK_STAFF, DAY)).isEmpty();
    }

    @Test
    void a_staff_decision_on_suspension_is_labelled_policy_and_cannot_be_breached() {
        Duty duty = BOOK.clock("CLK-80", Pack.PACK_STAFF, DAY);
        Deadline deadline = duty.deadline(duty.startOn(DAY), DAYS);

        assertThat(deadline.terms().force().label()).isEqualTo("Policy");
        assertThat(deadline.isBreachedBy(Instant.parse("2030-01-01T00:00:00Z"))).isFalse();
    }

    @Test
    void barred_list_reports_bind_officers_and_staff_alike_by_law() {
        assertThat(List.of(
                        BOOK.clock("CLK-70", Pack.PACK_STAFF, DAY),
                        BOOK.clock("CLK-70", Pack.PACK_OFFICER, DAY),
                        clock("CLK-70")))
                .extracting(Duty::force, duty -> duty.period().pattern())
                .containsOnly(tuple(Force.STATUTORY, Pattern.T2));
    }

    @Test
    void a_clock_is_found_by_what_was_selected_the_stricter_of_two_rule_sets() {
        AllegationFacts known = AllegationFacts.known(LocalDate.of(2026, 8, 1));
        AllegationFacts older = known.behaviour(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 2));

        assertThat(BOOK.find("CLK-80", RuleSets.select(PersonKind.REGULAR_OFFICER, older), DAY))
                .isPresent();
        assertThat(BOOK.find("CLK-80", RuleSets.select(PersonKind.POLICE_STAFF, known), DAY)
                        .map(Duty::id))
                .contains("staff-suspension-decision");
        assertThat(BOOK.find("CLK-80", RuleSets.select(PersonKind.OTHER_VOLUNTEER, known), DAY))
                .isEmpty();
        assertThat(BOOK.find("CLK-70", RuleSets.select(PersonKind.FORMER_OFFICER, known), DAY))
                .isEmpty();
        assertThat(BOOK.find(
                        "CLK-80",
                        RuleSets.select(PersonKind.REGULAR_OFFICER, AllegationFacts.known(LocalDate.of(2026, 7, 10))),
                        DAY))
                .isEmpty();
    }

    @Test
    void asking_for_a_clock_that_is_not_recorded_is_a_broken_promise_and_says_which() {
        assertThatThrownBy(() -> BOOK.clock("CLK-38", RuleSet.RS_2025, DAY))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no CLK-38 is recorded under RS-2025 for 2026-09-14");
        assertThatThrownBy(() -> BOOK.clock("CLK-23", Pack.PACK_OTHER, DAY)).hasMessageContaining("Outside both");
    }

    @Test
    void every_duty_tells_a_lawyer_what_he_needs() {
        assertThat(BOOK.all()).allSatisfy(duty -> {
            assertThat(duty.title()).matches("[A-Z].*[^.]");
            assertThat(duty.who()).isNotBlank();
            assertThat(duty.starts()).startsWith("when ");
            assertThat(duty.exceeded()).endsWith(".");
            assertThat(duty.changes().extension()).endsWith(".");
            assertThat(duty.citations()).isNotEmpty();
            assertThat(duty.scope().words()).isNotBlank();
            boolean practicable = duty.period().pattern() == Pattern.T8;
            assertThat(duty.force() == Force.STATUTORY && practicable).isFalse();
        });
    }

    @Test
    void an_unconfirmed_duty_always_has_its_doubt_written_down() {
        assertThat(BOOK.all())
                .flatExtracting(Duty::citations)
                .filteredOn(citation -> citation.mark().isUnconfirmed())
                .allSatisfy(citation -> assertThat(citation.note()).isNotBlank());
    }

    @ParameterizedTest(name = "left on {0}")
    @ValueSource(strings = {"2025-06-10", "2024-02-29", "2023-02-28", "2025-08-31", "2024-12-31"})
    void condition_b_ends_with_the_day_on_which_the_reach_to_former_officers_ends(LocalDate left) {
        LocalDate last = clock("CLK-79")
                .deadline(clock("CLK-79").startOn(left), DAYS)
                .lastDay()
                .orElseThrow();
        AllegationFacts facts = AllegationFacts.known(last).left(left).grossMisconductAlleged();

        assertThat(RuleSets.select(PersonKind.FORMER_OFFICER, facts)).isNotInstanceOf(Selection.NotCovered.class);
        assertThat(RuleSets.select(
                        PersonKind.FORMER_OFFICER,
                        AllegationFacts.known(last.plusDays(1)).left(left).grossMisconductAlleged()))
                .isInstanceOf(Selection.NotCovered.class);
    }

    @ParameterizedTest(name = "severity assessed on {0}: live {1}")
    @CsvSource({"2028-03-30, true", "2028-03-31, false"})
    void a_final_warning_is_live_on_its_last_day_and_not_on_the_next(LocalDate severity, boolean live) {
        Duty warning = clock("CLK-51");
        Deadline life = warning.deadline(warning.startOn(LocalDate.of(2026, 3, 31)), DAYS);

        assertThat(life.isOver(severity.atTime(12, 0).atZone(London.ZONE).toInstant()))
                .isEqualTo(!live);
    }

    @ParameterizedTest(name = "{0} months: {1}")
    @CsvSource({"23, false", "24, true", "36, true", "60, true", "61, false"})
    void a_panel_sets_a_final_warning_from_two_years_to_five(int months, boolean allowed) {
        assertThat(clock("CLK-51").mayLast(months).isAllowed()).isEqualTo(allowed);
        if (!allowed) {
            assertThatThrownBy(() -> clock("CLK-51").lasting(months)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void an_ordinary_time_is_not_for_a_panel_to_set() {
        assertThat(clock("CLK-50").mayLast(24)).isInstanceOf(Verdict.Refused.class);
        assertThat(clock("CLK-33").mayLast(24)).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void a_duty_that_does_not_come_back_has_one_period_and_no_ceiling() {
        Duty once = clock("CLK-33");

        assertThat(once.deadline(1, once.startOn(DAY), DAYS)).isEqualTo(once.deadline(once.startOn(DAY), DAYS));
        assertThatThrownBy(() -> once.deadline(2, once.startOn(DAY), DAYS)).hasMessage("CLK-33 does not come back");
        assertThatThrownBy(() -> once.deadline(0, once.startOn(DAY), DAYS)).hasMessage("there is no period 0");
        assertThatThrownBy(() -> once.ceiling(DAY, DAYS)).hasMessage("CLK-33 has only one time to meet");
        assertThatThrownBy(() -> clock("CLK-07").next(clock("CLK-07").startOn(DAY), DAYS))
                .hasMessage("CLK-07 is not counted from what was done last");
    }

    @Test
    void a_further_period_says_which_one_ended_before_it() {
        Duty report = clock("CLK-07");

        assertThat(report.deadline(3, report.startOn(LocalDate.of(2025, 3, 15)), DAYS)
                        .arithmetic())
                .first()
                .isEqualTo("The clock starts because period 2 of CLK-07 ended, on Monday 14 September 2026.");
    }

    @Test
    void a_deadline_carries_what_to_do_when_it_has_passed() {
        Duty decision = clock("CLK-30");

        assertThat(decision.deadline(decision.startOn(DAY), DAYS).terms().exceeded())
                .isEqualTo("Tell the officer why it is late (N10), and decide.");
    }

    @Test
    void the_chair_alone_extends_a_response_and_only_all_together_shorten_it() {
        Duty response = clock("CLK-33");
        Deadline deadline = response.deadline(response.startOn(DAY), DAYS);
        LocalDate later = LocalDate.of(2026, 10, 30);
        LocalDate sooner = LocalDate.of(2026, 9, 21);

        assertThat(response.may(to(later, Party.CHAIR), deadline)).isEqualTo(Verdict.allowed());
        assertThat(response.may(to(later, Party.OFFICER), deadline))
                .isEqualTo(Verdict.refused(
                        "CLK-33",
                        "The agreement of the person chairing or conducting the proceedings is missing.",
                        "Record the agreement of the person chairing or conducting the proceedings.",
                        response.timeCitation()));
        assertThat(response.may(to(sooner, Party.CHAIR, Party.OFFICER), deadline))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.reason()).contains("the appropriate authority is missing"));
        Verdict joint = response.may(to(sooner, Party.CHAIR, Party.OFFICER, Party.APPROPRIATE_AUTHORITY), deadline);
        assertThat(joint)
                .isInstanceOfSatisfying(
                        Verdict.Allowed.class,
                        allowed -> assertThat(allowed.cautions())
                                .singleElement()
                                .satisfies(caution ->
                                        assertThat(caution.sentence()).contains("Director General presents")));
        assertThat(response.may(
                        to(sooner, Party.CHAIR, Party.OFFICER, Party.APPROPRIATE_AUTHORITY, Party.DIRECTOR_GENERAL),
                        deadline))
                .isEqualTo(Verdict.allowed());
        assertThat(response.may(
                        to(DAY.minusDays(1), Party.CHAIR, Party.OFFICER, Party.APPROPRIATE_AUTHORITY), deadline))
                .isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void nobody_extends_a_referral_or_a_clock_without_time() {
        Duty referral = BOOK.clock("CLK-03", Pack.PACK_OFFICER, DAY);
        Verdict verdict =
                referral.may(to(DAY.plusDays(9), Party.values()), referral.deadline(referral.startOn(DAY), DAYS));
        Duty untimed = clock("CLK-26");

        assertThat(verdict).isInstanceOfSatisfying(Verdict.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo("Nobody can extend this time.");
            assertThat(refused.remedy()).startsWith("Nobody can extend it. A late referral is still made");
        });
        assertThat(referral.may(to(DAY, Party.values()), referral.deadline(referral.startOn(DAY), DAYS)))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo("Nobody can shorten this time."));
        assertThat(untimed.may(to(DAY, Party.values()), untimed.deadline(untimed.startOn(DAY), DAYS)))
                .isInstanceOf(Verdict.Refused.class);
    }
}
