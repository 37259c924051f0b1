package plumbline.law.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.law.clock.Force;
import plumbline.law.clock.Party;
import plumbline.law.clock.WorkingDays;
import plumbline.law.conduct.ClockBook;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.restriction.Measure;

class RunningClocksTest {

    private static List<RunningClock> clocks(Course course) {
        return RunningClocks.of(course.file(), ClockBook.standard(), WorkingDays.englandAndWales());
    }

    private static List<RunningClock> clocks(Course course, String clock) {
        return clocks(course).stream()
                .filter(running -> running.duty().clock().equals(clock))
                .toList();
    }

    private static RunningClock only(Course course, String clock) {
        assertThat(clocks(course, clock)).as(clock).hasSize(1);
        return clocks(course, clock).getFirst();
    }

    private static Course assessed(String day) {
        return Course.of(PersonKind.REGULAR_OFFICER, "2026-11-16")
                .on(day)
                .referred()
                .form(InvestigationForm.LOCAL)
                .take(By.INVESTIGATOR, Course.severity(Severity.GROSS_MISCONDUCT));
    }

    private static Course inquiry(Course course) {
        return course.take(By.APPROPRIATE_AUTHORITY, new CriminalStep.Assessed(Course.id("s"), "an offence", true))
                .take(By.APPROPRIATE_AUTHORITY, new CriminalStep.Reported(Course.id("s"), "the crime team"))
                .take(By.CRIMINAL_INVESTIGATOR, new CriminalStep.InvestigationOpened(Course.id("s"), "the force"));
    }

    @Test
    void j1_the_decision_on_suspension_is_due_three_working_days_after_the_assessment_if_that_came_second() {
        Course course = inquiry(
                        Course.of(PersonKind.REGULAR_OFFICER, "2026-12-21").on("2026-12-22"))
                .on("2026-12-24")
                .referred()
                .form(InvestigationForm.LOCAL)
                .take(By.INVESTIGATOR, Course.severity(Severity.GROSS_MISCONDUCT));

        assertThat(only(course, "CLK-80").deadline().lastDay()).contains(LocalDate.of(2026, 12, 31));
    }

    @Test
    void j2_it_runs_from_the_criminal_investigation_if_that_came_second() {
        Course course = assessed("2026-11-20");
        assertThat(clocks(course, "CLK-80")).isEmpty();
        inquiry(course.on("2026-11-23"));

        RunningClock clock = only(course, "CLK-80");
        assertThat(clock.deadline().lastDay()).contains(LocalDate.of(2026, 11, 26));
        assertThat(clock.standing(Instant.parse("2026-11-27T00:30:00Z"))).isEqualTo(RunningClock.Standing.OVERDUE);

        course.on("2026-11-25").take(By.APPROPRIATE_AUTHORITY, Journeys.suspension(Measure.SUSPENDED, false));
        assertThat(only(course, "CLK-80").standing(course.now())).isEqualTo(RunningClock.Standing.DONE);
    }

    @Test
    void j8_staff_have_a_policy_clock_and_no_other() {
        Course course = inquiry(Course.of(PersonKind.POLICE_STAFF, "2026-11-16").on("2026-11-20"));
        course.referred()
                .form(InvestigationForm.LOCAL)
                .take(By.EMPLOYER_MANAGER, Course.severity(Severity.GROSS_MISCONDUCT));

        assertThat(only(course, "CLK-80").duty().force()).isEqualTo(Force.POLICY);
    }

    @Test
    void reviews_of_a_suspension_follow_one_another_until_it_ends() {
        Course course =
                assessed("2026-11-20").take(By.APPROPRIATE_AUTHORITY, Journeys.suspension(Measure.SUSPENDED, true));
        assertThat(only(course, "CLK-11").deadline().lastDay()).contains(LocalDate.of(2026, 11, 25));
        assertThat(only(course, "CLK-12").deadline().lastDay()).contains(LocalDate.of(2026, 12, 1));
        LocalDate first = only(course, "CLK-14").deadline().lastDay().orElseThrow();

        course.on("2027-02-01")
                .take(By.APPROPRIATE_AUTHORITY, new RestrictionStep.SuspensionReviewed(true, true, "still"));

        assertThat(first).isEqualTo(LocalDate.of(2027, 2, 14));
        assertThat(only(course, "CLK-14").standing(course.now())).isEqualTo(RunningClock.Standing.DONE);
        assertThat(only(course, "CLK-15").doneBy()).isNull();
        assertThat(only(course, "CLK-17").deadline().lastDay()).contains(LocalDate.of(2027, 2, 4));

        course.take(By.APPROPRIATE_AUTHORITY, new RestrictionStep.SuspensionReviewNotified())
                .take(By.APPROPRIATE_AUTHORITY, new RestrictionStep.SuspensionEnded(true, "no longer needed"));
        assertThat(only(course, "CLK-15").doneBy()).isNotNull();
    }

    @Test
    void at_3_a_referral_in_time_is_done_and_one_forgotten_is_overdue() {
        Course course = Course.of(PersonKind.REGULAR_OFFICER, "2026-12-24")
                .take(By.INTAKE, new MatterStep.Triaged(true, null, "messages"))
                .take(
                        By.APPROPRIATE_AUTHORITY,
                        new MatterStep.ReferralAssessed(
                                Set.of(plumbline.law.conduct.ReferralCriterion.D),
                                false,
                                Instant.parse("2026-12-24T15:00:00Z"),
                                "discrimination"));

        assertThat(only(course, "CLK-03").deadline().lastDay()).contains(LocalDate.of(2026, 12, 25));
        course.on("2026-12-26");
        assertThat(only(course, "CLK-03").standing(course.now())).isEqualTo(RunningClock.Standing.OVERDUE);
        course.take(By.APPROPRIATE_AUTHORITY, new MatterStep.ReferredToIopc(false, "1", "the duty desk was closed"));
        assertThat(only(course, "CLK-03").standing(course.now())).isEqualTo(RunningClock.Standing.LATE);
    }

    @Test
    void at_6_a_report_on_delay_is_due_after_twelve_months_and_then_after_each_six() {
        Course course = Course.of(PersonKind.REGULAR_OFFICER, "2025-03-15").internal();
        assertThat(only(course, "CLK-07").deadline().lastDay()).contains(LocalDate.of(2026, 3, 14));

        course.on("2026-03-16")
                .take(
                        By.APPROPRIATE_AUTHORITY,
                        new MatterStep.DelayReported(
                                1, "slow", LocalDate.of(2026, 9, 1), "disclosure", "interviews", null));
        assertThat(clocks(course, "CLK-07"))
                .extracting(clock -> clock.deadline().lastDay().orElseThrow())
                .containsExactly(LocalDate.of(2026, 3, 14), LocalDate.of(2026, 9, 14));
        assertThat(clocks(course, "CLK-07"))
                .extracting(clock -> clock.standing(course.now()))
                .containsExactly(RunningClock.Standing.LATE, RunningClock.Standing.OPEN);
    }

    @Test
    void a_right_that_nobody_used_has_passed_and_is_not_overdue() {
        Course course = Journeys.warned();

        assertThat(only(course, "CLK-60").standing(Instant.parse("2027-06-01T00:00:00Z")))
                .isEqualTo(RunningClock.Standing.PASSED);
        assertThat(only(course, "CLK-50").deadline().lastDay()).isPresent();
        assertThat(only(course, "CLK-36").standing(course.now())).isEqualTo(RunningClock.Standing.DONE);
    }

    @Test
    void a_time_extended_by_those_who_may_ends_later() {
        Course course = Journeys.local(PersonKind.REGULAR_OFFICER, Severity.MISCONDUCT);
        RunningClock before = only(course, "CLK-23");
        LocalDate until = before.deadline().lastDay().orElseThrow().plusDays(60);

        course.take(
                By.INVESTIGATOR,
                new MatterStep.LimitVaried("CLK-23", until, Set.of(Party.INVESTIGATOR), "leave already booked"));

        assertThat(only(course, "CLK-23").deadline().lastDay()).contains(until);
    }

    @Test
    void representations_that_speak_of_a_change_ask_for_a_review_and_others_do_not() {
        Course course =
                assessed("2026-11-20").take(By.APPROPRIATE_AUTHORITY, Journeys.suspension(Measure.SUSPENDED, false));
        course.take(By.SUBJECT, new RestrictionStep.SuspensionRepresentations("unjust", false));
        assertThat(clocks(course, "CLK-16")).isEmpty();
        course.take(By.SUBJECT, new RestrictionStep.SuspensionRepresentations("no longer on the team", true));

        assertThat(only(course, "CLK-16").doneBy()).isNull();
        course.take(By.APPROPRIATE_AUTHORITY, new RestrictionStep.SuspensionReviewed(true, true, "nothing changed"));
        assertThat(only(course, "CLK-16").doneBy()).isNotNull();
    }

    @Test
    void another_date_for_an_interview_stands_for_five_working_days() {
        Course course = assessed("2026-11-20")
                .investigator(By.APPROPRIATE_AUTHORITY)
                .take(By.INVESTIGATOR, new MatterStep.InvestigationStarted())
                .notice("N3", By.INVESTIGATOR);
        course.take(
                By.INVESTIGATOR,
                new AllegationStep.InterviewArranged(LocalDate.of(2026, 12, 21), null, "the messages"));
        assertThat(clocks(course, "CLK-24")).isEmpty();
        course.take(
                By.INVESTIGATOR,
                new AllegationStep.InterviewArranged(
                        LocalDate.of(2026, 12, 21), LocalDate.of(2026, 12, 29), "the messages"));

        assertThat(only(course, "CLK-24").deadline().lastDay()).contains(LocalDate.of(2026, 12, 30));
    }

    @Test
    void a_complainant_told_the_outcome_may_ask_for_a_review_for_28_days() {
        Course course = Journeys.local(PersonKind.REGULAR_OFFICER, Severity.MISCONDUCT);
        course.take(By.INVESTIGATOR, new MatterStep.ComplainantInformed("how it goes", false, null));
        assertThat(clocks(course, "CLK-10")).isEmpty();
        course.take(By.INVESTIGATOR, new MatterStep.ComplainantInformed("what was decided", true, null));

        assertThat(only(course, "CLK-10").deadline().lastDay())
                .contains(course.today().plusDays(28));
        assertThat(only(course, "CLK-10").right()).isTrue();
    }

    @Test
    void terms_given_before_the_notice_were_given_in_time() {
        Course course = Journeys.local(PersonKind.REGULAR_OFFICER, Severity.MISCONDUCT);

        assertThat(only(course, "CLK-21").standing(course.now())).isEqualTo(RunningClock.Standing.DONE);
    }
}
