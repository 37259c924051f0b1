package plumbline.law.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.lane.Asked.AUTHORITY;
import static plumbline.law.lane.Asked.HEARING;
import static plumbline.law.lane.Asked.answered;
import static plumbline.law.lane.Asked.referred;
import static plumbline.law.lane.Asked.to;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.law.clock.WorkingDays;
import plumbline.law.conduct.CaseToAnswer;
import plumbline.law.conduct.ClockBook;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Severity;

/// The clocks of whole cases, the earliest last day first: its last day, the step that started it, the step that did
/// it, and how it stands at the end of the journey.
class JourneyClocksTest {

    private static List<String> table(String rows) {
        return rows.lines().map(row -> row.replaceAll(" +\\| +", " | ").strip()).toList();
    }

    private static Stream<RunningClock> clocks(Course course) {
        return RunningClocks.of(course.file(), ClockBook.standard(), WorkingDays.englandAndWales()).stream();
    }

    private static List<String> rows(Course course) {
        return clocks(course).map(clock -> row(clock, course)).toList();
    }

    /// Those alone that a step of proceedings started.
    private static List<String> rowsOfProceedings(Course course) {
        return clocks(course)
                .filter(clock -> Optional.ofNullable(clock.startedBy()).stream()
                        .anyMatch(start -> start.step() instanceof ProceedingsStep))
                .map(clock -> row(clock, course))
                .toList();
    }

    private static String row(RunningClock clock, Course course) {
        return String.join(
                " | ",
                clock.duty().clock(),
                clock.deadline().lastDay().map(Object::toString).orElse("no day"),
                Optional.ofNullable(clock.startedBy())
                        .map(JourneyClocksTest::id)
                        .orElse("opening"),
                Optional.ofNullable(clock.doneBy()).map(JourneyClocksTest::id).orElse("-"),
                clock.standing(course.now()).label());
    }

    private static String id(Taken taken) {
        return taken.step().kind().id();
    }

    @Test
    void a_local_investigation_and_a_meeting() {
        assertThat(rows(Journeys.warned())).containsExactlyElementsOf(table("""
                CLK-03 | 2026-08-04 | referral-assessed      | referred-to-iopc       | Done in time
                CLK-01 | 2026-08-06 | opening                | recorded               | Done in time
                CLK-20 | 2026-08-10 | investigator-appointed | notice-sent            | Done in time
                CLK-21 | 2026-08-10 | notice-deemed          | terms-set              | Done in time
                CLK-23 | 2026-08-17 | notice-deemed          | -                      | Time passed
                CLK-22 | 2026-08-31 | investigation-started  | report-submitted       | Done late
                CLK-32 | 2026-09-07 | panel-named            | -                      | Time passed
                CLK-31 | 2026-09-09 | proceedings-referred   | referral-served        | Done in time
                CLK-34 | 2026-09-15 | responded              | witnesses-set          | Done in time
                CLK-30 | 2026-09-23 | report-submitted       | case-to-answer-decided | Done in time
                CLK-33 | 2026-09-23 | referral-served        | responded              | Done in time
                CLK-47 | 2026-09-29 | outcome-reported       | outcome-served         | Done in time
                CLK-49 | 2026-09-29 | outcome-served         | -                      | Open
                CLK-36 | 2026-09-30 | referral-served        | heard                  | Done in time
                CLK-45 | 2026-10-01 | heard                  | outcome-reported       | Done in time
                CLK-60 | 2026-10-08 | outcome-served         | -                      | Open
                CLK-50 | 2028-03-28 | outcome-served         | -                      | Open"""));
    }

    @Test
    void an_accelerated_hearing_of_an_officer() {
        assertThat(rowsOfProceedings(Journeys.dismissed())).containsExactlyElementsOf(table("""
                CLK-41  | 2026-08-06 | panel-named       | -                 | Time passed
                CLK-43  | 2026-08-12 | referral-served   | responded         | Done in time
                CLK-44  | 2026-08-12 | hearing-listed    | publicised        | Done in time
                CLK-42  | 2026-08-24 | referral-served   | heard             | Done in time
                CLK-47  | 2026-08-25 | outcome-reported  | outcome-served    | Done in time
                CLK-49  | 2026-08-25 | outcome-served    | service-ended     | Done in time
                CLK-46  | 2026-08-27 | heard             | outcome-reported  | Done in time
                CLK-48a | 2026-08-28 | outcome-served    | outcome-published | Done in time
                CLK-63  | 2026-09-09 | outcome-served    | -                 | Open
                CLK-48  | no day     | outcome-published | -                 | Open"""));
    }

    @Test
    void a_hearing_with_an_adviser_and_an_appeal_to_the_tribunal() {
        assertThat(rowsOfProceedings(Journeys.heard())).containsExactlyElementsOf(table("""
                CLK-32  | 2026-09-09 | panel-named          | objection-made     | Done in time
                CLK-31  | 2026-09-11 | proceedings-referred | referral-served    | Done in time
                CLK-34  | 2026-09-11 | responded            | witnesses-proposed | Done in time
                CLK-33  | 2026-09-25 | referral-served      | responded          | Done in time
                CLK-35  | 2026-09-29 | chair-supplied       | pre-heard          | Done in time
                CLK-39  | 2026-10-09 | hearing-listed       | publicised         | Done in time
                CLK-47  | 2026-10-23 | outcome-reported     | outcome-served     | Done in time
                CLK-45  | 2026-10-23 | heard                | outcome-reported   | Done in time
                CLK-45a | 2026-10-23 | heard                | outcome-reported   | Done in time
                CLK-49  | 2026-10-23 | outcome-served       | -                  | Time passed
                CLK-48a | 2026-10-28 | outcome-served       | -                  | Overdue
                CLK-63  | 2026-11-06 | outcome-served       | appeal-lodged      | Done in time
                CLK-64  | 2026-11-16 | appeal-lodged        | -                  | Overdue
                CLK-37  | 2027-01-27 | referral-served      | heard              | Done in time
                CLK-51  | 2031-10-22 | outcome-served       | -                  | Open"""));
    }

    @Test
    void a_staff_case_with_an_internal_appeal() {
        assertThat(rows(Journeys.staffWarned())).containsExactlyElementsOf(table("""
                CLK-03 | 2026-08-04 | referral-assessed          | referred-to-iopc          | Done in time
                CLK-01 | 2026-08-06 | opening                    | recorded                  | Done in time
                CLK-20 | 2026-08-10 | investigator-appointed     | staff-allegation-notified | Done in time
                CLK-23 | 2026-08-17 | staff-allegation-notified  | -                         | Time passed
                CLK-22 | 2026-08-31 | staff-investigation-opened | staff-reported            | Done late
                CLK-30 | 2026-09-23 | staff-reported             | manager-decided           | Done in time
                CLK-60 | 2026-09-28 | staff-outcome-given        | staff-appeal-lodged       | Done in time
                CLK-61 | 2026-10-20 | staff-appeal-lodged        | staff-appeal-decided      | Done in time"""));
    }

    @Test
    void a_dismissal_of_staff() {
        assertThat(rows(Journeys.staffDismissed())).containsSubsequence(table("""
                CLK-30 | 2026-09-23 | staff-reported      | manager-decided | Done in time
                CLK-70 | 2026-09-28 | service-ended       | list-reported   | Done in time
                CLK-60 | 2026-10-01 | staff-outcome-given | -               | Time passed
                CLK-82 | 2026-12-21 | service-ended       | -               | Open
                CLK-72 | no day     | list-reported       | -               | Open"""));
    }

    @Test
    void an_officer_who_resigned_is_reported_to_one_list_and_then_to_the_other() {
        assertThat(rows(Journeys.resigned())).containsSubsequence(table("""
                CLK-71  | 2026-08-26 | left              | list-reported    | Done in time
                CLK-70  | 2026-09-17 | service-ended     | list-reported    | Done in time
                CLK-72  | no day     | list-reported     | -                | Open
                CLK-73  | no day     | list-reported     | list-entry-ended | Done in time"""));
    }

    @Test
    void reflective_practice() {
        assertThat(rows(Journeys.reflected())).containsExactlyElementsOf(table("""
                CLK-01 | 2026-08-06 | opening             | recorded                 | Done in time
                CLK-74 | 2026-08-10 | reflection-started  | reflection-account-given | Done in time
                CLK-75 | 2027-08-17 | reflection-reported | -                        | Open"""));
    }

    @Test
    void an_arrest_a_suspension_and_its_reviews() {
        assertThat(rows(Journeys.charged())).containsSubsequence(table("""
                CLK-17 | 2026-08-11 | suspension-reviewed | suspension-review-notified | Done in time
                CLK-80 | 2026-08-11 | severity-assessed   | suspension-decided         | Done in time
                CLK-12 | 2026-08-12 | suspension-decided  | -                          | Time passed
                CLK-30 | 2026-09-25 | report-submitted    | accelerated-determined     | Done late
                CLK-14 | 2026-10-26 | suspension-decided  | suspension-reviewed        | Done in time
                CLK-15 | 2026-10-29 | suspension-reviewed | -                          | Overdue
                CLK-78 | 2026-11-03 | arrested            | charged                    | Done in time"""));
    }

    /// Warned at a meeting on 24 September, told on the 29th, and appealing.
    private static Course appealed(boolean arguable) {
        Course course = answered(Severity.MISCONDUCT, CaseToAnswer.MISCONDUCT).take(AUTHORITY, to(Route.MEETING));
        Journeys.meeting(course, List.of(Course.chair(Rank.SERGEANT)));
        Journeys.outcome(course, Finding.MISCONDUCT, Outcome.WRITTEN_WARNING, 18);
        return course.take(
                        By.SUBJECT,
                        new ProceedingsStep.AppealLodged(
                                HEARING, ProceedingsStep.AppealBody.APPEAL_MEETING, By.SUBJECT, "unfair"))
                .later(1)
                .take(By.APPEAL_BODY, new ProceedingsStep.AppealAdmitted(HEARING, arguable, "as it was read"));
    }

    @Test
    void an_appeal_meeting_is_held_once_an_appeal_from_a_meeting_is_arguable() {
        Course course = appealed(true).later(2).take(AUTHORITY, new ProceedingsStep.AppealBundleSupplied(HEARING));
        course.take(
                By.APPEAL_BODY,
                new ProceedingsStep.AppealDecided(HEARING, false, Rank.INSPECTOR, null, "the warning stands"));

        assertThat(rowsOfProceedings(course)).containsSubsequence(table("""
                CLK-62 | 2026-10-07 | appeal-decided  | -              | Open
                CLK-61 | 2026-10-07 | appeal-admitted | appeal-decided | Done in time"""));
        assertThat(rowsOfProceedings(appealed(false))).noneMatch(row -> row.startsWith("CLK-61"));
    }

    @Test
    void nobody_waits_for_witnesses_once_they_are_settled_or_the_proceedings_withdrawn() {
        Course course = answered(Severity.MISCONDUCT, CaseToAnswer.MISCONDUCT)
                .take(AUTHORITY, to(Route.MEETING))
                .take(AUTHORITY, referred(Forum.MEETING));
        course.take(AUTHORITY, new ProceedingsStep.ReferralServed(HEARING, course.today(), List.of("bundle"), true))
                .take(AUTHORITY, new ProceedingsStep.Named(HEARING, List.of(Course.chair(Rank.SERGEANT)), null, null))
                .later(8)
                .take(AUTHORITY, new ProceedingsStep.Constituted(HEARING))
                .take(By.SUBJECT, new ProceedingsStep.Responded(HEARING, false, "none", "all", "none", List.of()))
                .take(AUTHORITY, new ProceedingsStep.ChairSupplied(HEARING));
        assertThat(rowsOfProceedings(course)).contains("CLK-34 | 2026-09-15 | responded | - | Open");

        course.take(AUTHORITY, new ProceedingsStep.Withdrawn(HEARING, Route.NO_ACTION, true, "the evidence fell away"));
        assertThat(rowsOfProceedings(course)).containsSubsequence(table("""
                CLK-34 | 2026-09-15 | responded       | proceedings-withdrawn | Done in time
                CLK-36 | 2026-09-30 | referral-served | proceedings-withdrawn | Done in time"""));
    }

    @Test
    void a_dismissal_takes_effect_when_the_end_of_service_is_on_record_and_an_appeal_does_not_put_that_off() {
        Course course = Journeys.accelerated(Journeys.independent(PersonKind.REGULAR_OFFICER));
        Journeys.outcome(course, Finding.GROSS_MISCONDUCT, Outcome.DISMISSAL, null)
                .take(
                        By.SUBJECT,
                        new ProceedingsStep.AppealLodged(
                                HEARING,
                                ProceedingsStep.AppealBody.POLICE_APPEALS_TRIBUNAL,
                                By.SUBJECT,
                                "unreasonable"))
                .later(1);
        course.take(AUTHORITY, new SubjectStep.ServiceEnded(SubjectStep.Ending.DISMISSED, course.today()));

        assertThat(rowsOfProceedings(course))
                .contains("CLK-49 | 2026-08-25 | outcome-served | service-ended | Done late");
    }

    @Test
    void an_appeal_to_the_tribunal_goes_from_paper_to_paper() {
        Course course = Journeys.accelerated(Journeys.independent(PersonKind.REGULAR_OFFICER));
        Journeys.outcome(course, Finding.GROSS_MISCONDUCT, Outcome.DISMISSAL, null)
                .take(
                        By.SUBJECT,
                        new ProceedingsStep.AppealLodged(
                                HEARING,
                                ProceedingsStep.AppealBody.POLICE_APPEALS_TRIBUNAL,
                                By.SUBJECT,
                                "unreasonable"))
                .take(AUTHORITY, new ProceedingsStep.AppealBundleSupplied(HEARING))
                .take(By.SUBJECT, new ProceedingsStep.AppealStatementSupplied(HEARING))
                .take(AUTHORITY, new ProceedingsStep.AppealReplySupplied(HEARING));

        assertThat(rowsOfProceedings(course)).containsSubsequence(table("""
                CLK-64 | 2026-09-16 | appeal-lodged             | appeal-bundle-supplied    | Done in time
                CLK-65 | 2026-09-23 | appeal-bundle-supplied    | appeal-statement-supplied | Done in time
                CLK-66 | 2026-09-23 | appeal-statement-supplied | appeal-reply-supplied     | Done in time"""));
    }
}
