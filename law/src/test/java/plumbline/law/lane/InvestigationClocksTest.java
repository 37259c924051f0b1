package plumbline.law.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.lane.Asked.AUTHORITY;
import static plumbline.law.lane.Asked.criterion;
import static plumbline.law.lane.Asked.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.clock.WorkingDays;
import plumbline.law.conduct.CaseToAnswer;
import plumbline.law.conduct.ClockBook;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.investigation.Classification;
import plumbline.law.conduct.restriction.Measure;

/// The clocks from the first report to the end of an investigation.
class InvestigationClocksTest {

    private static final By INVESTIGATOR = By.INVESTIGATOR;

    private static List<String> rows(Course course, String clock) {
        return RunningClocks.of(course.file(), ClockBook.standard(), WorkingDays.englandAndWales()).stream()
                .filter(running -> running.duty().clock().equals(clock))
                .map(running -> running.deadline().lastDay().orElseThrow() + ", "
                        + Optional.ofNullable(running.doneBy())
                                .map(done -> done.step().kind().id())
                                .orElse("open"))
                .toList();
    }

    /// Assessed as gross misconduct on the day on which it came to attention.
    private static Course assessed(String attention) {
        return Course.of(PersonKind.REGULAR_OFFICER, attention)
                .referred()
                .form(InvestigationForm.LOCAL)
                .take(INVESTIGATOR, Course.severity(Severity.GROSS_MISCONDUCT));
    }

    private static Course started(String attention) {
        return assessed(attention).investigator(AUTHORITY).take(INVESTIGATOR, new MatterStep.InvestigationStarted());
    }

    @ParameterizedTest(name = "reported on {0}: {1}")
    @CsvSource({
        "2026-03-13, nothing is due",
        "2026-03-14, nothing is due",
        "2026-03-15, '2026-03-14, open'",
        "2026-12-01, '2026-03-14, open'"
    })
    void a_report_on_delay_is_due_unless_the_investigation_was_over_by_its_last_day(String reported, String expected) {
        Course course =
                started("2025-03-15").notice("N3", INVESTIGATOR).on(reported).report();

        assertThat(rows(course, "CLK-08"))
                .containsExactlyElementsOf(expected.startsWith("nothing") ? List.of() : List.of(expected));
    }

    @Test
    void a_case_that_was_withdrawn_asks_for_no_report_on_delay() {
        Course course = started("2025-03-15");
        assertThat(rows(course, "CLK-08")).hasSize(1);

        course.take(AUTHORITY, new MatterStep.ClosedWithdrawn("nothing in it", true));
        assertThat(rows(course, "CLK-08")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"INDEPENDENT, CLK-09", "DIRECTED, CLK-09", "LOCAL, CLK-08"})
    void whom_a_report_on_delay_goes_to_follows_the_form(InvestigationForm form, String clock) {
        Course course =
                Course.of(PersonKind.REGULAR_OFFICER, "2026-08-03").referred().form(form);

        assertThat(rows(course, clock)).containsExactly("2027-08-02, open");
    }

    @Test
    void the_person_is_told_of_progress_every_four_weeks_until_the_report() {
        Course course = started("2026-08-03").notice("N3", INVESTIGATOR);
        assertThat(rows(course, "CLK-22")).containsExactly("2026-08-31, open");

        course.later(14).take(INVESTIGATOR, new MatterStep.ProgressGiven("interviews are arranged"));
        assertThat(rows(course, "CLK-22")).containsExactly("2026-08-31, progress-given", "2026-09-14, open");

        course.later(14).report();
        assertThat(rows(course, "CLK-22"))
                .containsExactly("2026-08-31, progress-given", "2026-09-14, report-submitted");
    }

    @Test
    void a_certificate_for_an_accelerated_hearing_ends_the_investigation_without_a_report() {
        Course course = Journeys.accelerated(started("2026-08-03").notice("N3", INVESTIGATOR));
        assertThat(rows(course, "CLK-22")).containsExactly("2026-08-31, accelerated-determined");
        assertThat(rows(course, "CLK-08")).isEmpty();

        Journeys.outcome(course, Finding.GROSS_MISCONDUCT, Outcome.DISMISSAL, null);
        assertThat(rows(course, "CLK-22")).containsExactly("2026-08-31, accelerated-determined");
        assertThat(rows(course, "CLK-08")).isEmpty();
    }

    @Test
    void what_an_accelerated_hearing_sends_back_is_investigated_again() {
        Course course = Journeys.accelerated(started("2026-08-03").notice("N3", INVESTIGATOR));
        assertThat(course.today()).isEqualTo(LocalDate.of(2026, 8, 20));
        course.take(
                By.CHAIR,
                new ProceedingsStep.Returned(Course.id("proceedings"), "not gross misconduct on these papers"));

        assertThat(rows(course, "CLK-22")).containsExactly("2026-08-31, accelerated-determined", "2026-09-17, open");
        assertThat(rows(course, "CLK-08")).containsExactly("2027-08-02, open");
        course.report();
        assertThat(rows(course, "CLK-22"))
                .containsExactly("2026-08-31, accelerated-determined", "2026-09-17, report-submitted");
        assertThat(rows(course, "CLK-08")).isEmpty();
    }

    @Test
    void progress_told_after_the_end_starts_nothing() {
        Course course = started("2026-08-03").notice("N3", INVESTIGATOR).report();
        course.take(INVESTIGATOR, new MatterStep.ProgressGiven("it is with the authority"));

        assertThat(rows(course, "CLK-22")).containsExactly("2026-08-31, report-submitted");
    }

    @Test
    void a_complainant_is_told_of_progress_every_28_days_and_nobody_else_is() {
        Course course = Course.complained("2026-08-03")
                .referred()
                .form(InvestigationForm.LOCAL)
                .take(INVESTIGATOR, Course.severity(Severity.MISCONDUCT))
                .investigator(AUTHORITY);
        assertThat(rows(course, "CLK-06")).isEmpty();

        course.take(INVESTIGATOR, new MatterStep.InvestigationStarted());
        assertThat(rows(course, "CLK-06")).containsExactly("2026-08-31, open");

        course.later(7).take(INVESTIGATOR, new MatterStep.ComplainantInformed("how it goes", false, null));
        assertThat(rows(course, "CLK-06")).containsExactly("2026-08-31, complainant-informed", "2026-09-07, open");
        assertThat(rows(started("2026-08-03"), "CLK-06")).isEmpty();

        course.notice("N3", INVESTIGATOR)
                .report()
                .take(AUTHORITY, new AllegationStep.CaseToAnswerDecided(CaseToAnswer.NONE, false, "nothing in it"))
                .take(AUTHORITY, Asked.to(Route.NO_ACTION))
                .take(AUTHORITY, new MatterStep.Finalised("closed"));
        assertThat(rows(course, "CLK-06")).containsExactly("2026-08-31, complainant-informed", "2026-09-07, finalised");
    }

    @Test
    void notice_of_the_investigation_is_owed_until_it_is_sent_and_a_notice_of_suspension_is_not_it() {
        Course course = started("2026-08-03").take(AUTHORITY, Journeys.suspension(Measure.SUSPENDED, false));
        course.notice("N7", AUTHORITY);
        assertThat(rows(course, "CLK-20")).containsExactly("2026-08-10, open");

        course.notice("N3", INVESTIGATOR);
        assertThat(rows(course, "CLK-20")).containsExactly("2026-08-10, notice-sent");
    }

    @Test
    void another_investigator_owes_no_second_notice() {
        Course course = started("2026-08-03").notice("N3", INVESTIGATOR).later(10);
        course.take(
                AUTHORITY,
                new MatterStep.InvestigatorAppointed(Course.id("another"), false, false, false, "the first is ill"));

        assertThat(rows(course, "CLK-20")).containsExactly("2026-08-10, notice-sent", "2026-08-20, notice-sent");
    }

    @Test
    void a_decision_to_withhold_stands_in_the_place_of_the_notice() {
        Course course = started("2026-08-03");
        course.take(
                INVESTIGATOR,
                new AllegationStep.NoticeWithheld("covert work", course.today().plusDays(28)));

        assertThat(rows(course, "CLK-20")).containsExactly("2026-08-10, notice-withheld");
    }

    @Test
    void terms_of_reference_and_representations_follow_the_notice() {
        Course course = assessed("2026-08-03");
        course.take(
                        AUTHORITY,
                        new MatterStep.InvestigatorAppointed(
                                Course.id("investigator"), false, false, false, "from another area"))
                .notice("N3", INVESTIGATOR);
        assertThat(rows(course, "CLK-21")).containsExactly("2026-08-10, open");
        assertThat(rows(course, "CLK-23")).containsExactly("2026-08-17, open");

        course.take(By.SUBJECT, new AllegationStep.RepresentationsMade("I was not there", List.of()))
                .take(AUTHORITY, new MatterStep.TermsSet("the messages of the group", true, null))
                .take(INVESTIGATOR, new MatterStep.InvestigationStarted());
        assertThat(rows(course, "CLK-21")).containsExactly("2026-08-10, terms-set");
        assertThat(rows(course, "CLK-23")).containsExactly("2026-08-17, representations-made");
    }

    @Test
    void what_is_with_the_iopc_already_is_not_referred_again() {
        Course course = Course.of(PersonKind.REGULAR_OFFICER, "2026-08-03")
                .take(By.INTAKE, new MatterStep.Triaged(true, null, "messages"))
                .take(AUTHORITY, new MatterStep.ReferralAssessed(Set.of(), false, null, "none is met"))
                .take(AUTHORITY, new MatterStep.VoluntaryReferralConsidered(true, "public concern"))
                .take(AUTHORITY, new MatterStep.ReferredToIopc(true, "1", null));
        course.take(AUTHORITY, criterion(course));

        assertThat(rows(course, "CLK-03")).isEmpty();
    }

    @Test
    void the_first_assessment_that_meets_a_criterion_starts_the_time_and_only_the_referral_stops_it() {
        Course course = Course.of(PersonKind.REGULAR_OFFICER, "2026-08-03")
                .take(By.INTAKE, new MatterStep.Triaged(true, null, "messages"))
                .take(AUTHORITY, new MatterStep.ReferralAssessed(Set.of(), false, null, "none is met"))
                .later(2);
        course.take(AUTHORITY, criterion(course)).later(1);
        course.take(AUTHORITY, criterion(course))
                .take(AUTHORITY, new MatterStep.Recorded(Classification.RECORDABLE_CONDUCT_MATTER, "(d) is met"));
        assertThat(rows(course, "CLK-03")).containsExactly("2026-08-06, open");

        course.take(AUTHORITY, new MatterStep.ReferredToIopc(false, "1", null));
        assertThat(rows(course, "CLK-03")).containsExactly("2026-08-06, referred-to-iopc");
    }

    @Test
    void a_matter_called_in_is_referred_within_a_day() {
        Course course = Course.of(PersonKind.REGULAR_OFFICER, "2026-08-03")
                .take(By.INTAKE, new MatterStep.Triaged(true, null, "messages"))
                .take(By.DIRECTOR_GENERAL, new MatterStep.CalledIn("seen in the news"));

        assertThat(rows(course, "CLK-05")).containsExactly("2026-08-04, open");
    }

    @Test
    void the_decision_on_suspension_waits_for_that_decision_and_no_other() {
        Course course = inquiry(started("2026-08-03")).notice("N3", INVESTIGATOR);
        assertThat(rows(course, "CLK-80")).containsExactly("2026-08-06, open");

        course.take(AUTHORITY, Journeys.suspension(Measure.SUSPENDED, false));
        assertThat(rows(course, "CLK-80")).containsExactly("2026-08-06, suspension-decided");
    }

    @Test
    void a_suspension_whose_conditions_are_no_longer_met_ends_at_once() {
        Course course = started("2026-08-03").take(AUTHORITY, Journeys.suspension(Measure.SUSPENDED, true));
        course.take(By.SUBJECT, new RestrictionStep.SuspensionRepresentations("unjust", false))
                .take(AUTHORITY, new RestrictionStep.SuspensionConfirmed())
                .later(1)
                .take(AUTHORITY, new RestrictionStep.SuspensionReviewed(false, true, "the witness has spoken"));
        assertThat(rows(course, "CLK-11")).containsExactly("2026-08-06, suspension-confirmed");
        assertThat(rows(course, "CLK-12")).containsExactly("2026-08-12, suspension-representations");
        assertThat(rows(course, "CLK-13")).hasSize(1).allMatch(row -> row.endsWith("suspension-reviewed"));
        assertThat(rows(course, "CLK-15")).isEmpty();
        assertThat(rows(course, "CLK-17")).isEmpty();
        assertThat(rows(course, "CLK-18")).hasSize(1).allMatch(row -> row.endsWith("open"));

        course.take(AUTHORITY, new RestrictionStep.SuspensionEnded(true, "the witness has spoken"));
        assertThat(rows(course, "CLK-18")).hasSize(1).allMatch(row -> row.endsWith("suspension-ended"));
    }

    @Test
    void an_interview_put_off_is_held_by_its_other_date() {
        Course course = started("2026-08-03").notice("N3", INVESTIGATOR);
        LocalDate first = course.today().plusDays(7);
        course.take(INVESTIGATOR, new AllegationStep.InterviewArranged(first, first.plusDays(3), "the messages"));
        assertThat(rows(course, "CLK-24")).containsExactly("2026-08-17, open");

        course.on("2026-08-13")
                .take(INVESTIGATOR, new AllegationStep.InterviewHeld(course.today(), false, true, "an account"));
        assertThat(rows(course, "CLK-24")).containsExactly("2026-08-17, interview-held");
    }
}
