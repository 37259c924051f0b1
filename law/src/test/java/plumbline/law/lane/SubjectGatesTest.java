package plumbline.law.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.lane.Asked.AUTHORITY;
import static plumbline.law.lane.Asked.answered;
import static plumbline.law.lane.Asked.caution;
import static plumbline.law.lane.Asked.officer;
import static plumbline.law.lane.Asked.open;
import static plumbline.law.lane.Asked.shut;
import static plumbline.law.lane.Asked.to;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.law.conduct.CaseToAnswer;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.restriction.Measure;

/// The gates of the person: leaving, the end of service, being cleared and returned, and the College's lists.
class SubjectGatesTest {

    private static SubjectStep.Left left(LocalDate on) {
        return new SubjectStep.Left(SubjectStep.Leaving.RESIGNED, on);
    }

    private static SubjectStep.ListReported reported(SubjectStep.ListKind list, Course course) {
        return new SubjectStep.ListReported(list, course.today(), "as the law asks");
    }

    private static Course assessed(Severity severity) {
        return officer().referred().form(InvestigationForm.LOCAL).take(By.INVESTIGATOR, Course.severity(severity));
    }

    /// An officer in service, or one who resigned before, at the end of an accelerated hearing.
    private static Course decided(boolean former, Finding finding, Outcome outcome) {
        Course course = Journeys.independent(PersonKind.REGULAR_OFFICER);
        if (former) {
            course.take(By.SUBJECT, left(course.today()));
        }
        return Journeys.outcome(Journeys.accelerated(course), finding, outcome, null);
    }

    @Test
    void what_has_not_happened_yet_is_not_recorded() {
        Course course = officer();

        shut(course, By.SUBJECT, left(course.today().plusDays(1)), "DAY", "lies ahead");
        open(course, By.SUBJECT, left(course.today()));
        Course dismissed = decided(false, Finding.GROSS_MISCONDUCT, Outcome.DISMISSAL);
        shut(
                dismissed,
                AUTHORITY,
                new SubjectStep.ServiceEnded(
                        SubjectStep.Ending.DISMISSED, dismissed.today().plusDays(1)),
                "DAY",
                "lies ahead");
    }

    @ParameterizedTest
    @CsvSource({"GROSS_MISCONDUCT, CLK-71", "MISCONDUCT, FORMER"})
    void whoever_leaves_is_told_what_follows_by_the_severity(Severity severity, String rule) {
        Course course = assessed(severity);

        caution(course, By.SUBJECT, left(course.today()), rule);
    }

    @Test
    void whoever_leaves_before_any_assessment_leaves_under_what_is_alleged() {
        caution(officer(), By.SUBJECT, left(officer().today()), "CLK-71");
    }

    @Test
    void an_officer_is_dismissed_by_an_outcome_of_dismissal_and_by_nothing_else() {
        Course course = decided(false, Finding.GROSS_MISCONDUCT, Outcome.DISMISSAL);
        SubjectStep.ServiceEnded dismissed = new SubjectStep.ServiceEnded(SubjectStep.Ending.DISMISSED, course.today());

        open(course, AUTHORITY, dismissed);
        shut(
                course,
                AUTHORITY,
                new SubjectStep.ServiceEnded(SubjectStep.Ending.WOULD_HAVE_BEEN_DISMISSED, course.today()),
                "GATE-18",
                "would have been dismissed");
        shut(Journeys.warned(), AUTHORITY, dismissed, "GATE-18", "No outcome of dismissal");
    }

    @Test
    void of_an_officer_who_left_it_is_found_that_dismissal_would_have_followed() {
        Course course = decided(true, Finding.GROSS_MISCONDUCT, Outcome.WOULD_HAVE_BEEN_DISMISSED);

        assertThat(Gates.open(course.file(), StepKind.SERVICE_ENDED).isAllowed())
                .as("service ends by decision for whoever serves or left")
                .isTrue();
        open(
                course,
                AUTHORITY,
                new SubjectStep.ServiceEnded(SubjectStep.Ending.WOULD_HAVE_BEEN_DISMISSED, course.today()));
    }

    @Test
    void an_officer_is_cleared_when_it_is_over_without_a_finding() {
        SubjectStep.Cleared cleared = new SubjectStep.Cleared("over");

        shut(officer(), AUTHORITY, cleared, "GATE-35", "The allegation is open");
        shut(Journeys.warned(), AUTHORITY, cleared, "GATE-35", "something was found");
        open(decided(false, Finding.NOT_PROVEN, Outcome.NO_ACTION), AUTHORITY, cleared);
        open(answered(Severity.MISCONDUCT, CaseToAnswer.NONE).take(AUTHORITY, to(Route.NO_ACTION)), AUTHORITY, cleared);
        open(
                officer().internal().take(AUTHORITY, new MatterStep.ClosedWithdrawn("nothing in it", false)),
                AUTHORITY,
                cleared);
    }

    @Test
    void nobody_returns_to_full_duty_while_suspended() {
        Course course = assessed(Severity.GROSS_MISCONDUCT);
        course.take(AUTHORITY, Journeys.suspension(Measure.SUSPENDED, false));
        SubjectStep.Returned returned = new SubjectStep.Returned(course.today());

        shut(course, AUTHORITY, returned, "RESTRICTION", "The person is suspended");
        course.take(AUTHORITY, new RestrictionStep.SuspensionEnded(true, "no longer needed"));
        open(course, AUTHORITY, returned);
    }

    @Test
    void nobody_returns_to_full_duty_under_a_restriction_and_a_draft_is_none() {
        UUID restriction = Course.id("r");
        Course course = officer();
        SubjectStep.Returned returned = new SubjectStep.Returned(course.today());
        course.take(
                AUTHORITY,
                new RestrictionStep.RestrictionDrafted(
                        restriction,
                        Set.of(RestrictionStep.Limit.NO_DRIVING),
                        "no police driving",
                        course.today().plusDays(28)));
        open(course, AUTHORITY, returned);

        course.take(AUTHORITY, new RestrictionStep.RestrictionImposed(restriction, "the risk"));
        shut(course, AUTHORITY, returned, "RESTRICTION", "a restriction is in force");
        course.take(By.SYSTEM, new RestrictionStep.RestrictionReviewDue(restriction));
        shut(course, AUTHORITY, returned, "RESTRICTION");
        course.take(
                AUTHORITY,
                new RestrictionStep.RestrictionVaried(
                        restriction,
                        Set.of(RestrictionStep.Limit.NO_DRIVING),
                        "not at night",
                        course.today().plusDays(28),
                        "less risk"));
        shut(course, AUTHORITY, returned, "RESTRICTION");
        course.take(AUTHORITY, new RestrictionStep.RestrictionEnded(restriction, "over"));
        open(course, AUTHORITY, returned);
    }

    @Test
    void an_officer_who_leaves_under_gross_misconduct_goes_on_the_advisory_list_and_on_no_other() {
        Course course = assessed(Severity.GROSS_MISCONDUCT);
        course.take(By.SUBJECT, left(course.today()));

        shut(course, AUTHORITY, reported(SubjectStep.ListKind.BARRED, course), "LIST", "to the barred list due");
        open(course, AUTHORITY, reported(SubjectStep.ListKind.ADVISORY, course));
        Course lesser = assessed(Severity.MISCONDUCT);
        lesser.take(By.SUBJECT, left(lesser.today()));
        shut(lesser, AUTHORITY, reported(SubjectStep.ListKind.ADVISORY, lesser), "LIST", "to the advisory list due");
    }

    @Test
    void an_entry_is_ended_on_the_list_that_has_it() {
        Course course = assessed(Severity.GROSS_MISCONDUCT);
        course.take(By.SUBJECT, left(course.today()));
        SubjectStep.ListEntryEnded ended =
                new SubjectStep.ListEntryEnded(SubjectStep.ListKind.ADVISORY, false, "cleared");
        assertThat(Gates.open(course.file(), StepKind.LIST_ENTRY_ENDED).isAllowed())
                .isFalse();
        shut(course, AUTHORITY, ended, "LIST", "No report to that list stands");

        course.take(AUTHORITY, reported(SubjectStep.ListKind.ADVISORY, course));
        shut(
                course,
                AUTHORITY,
                new SubjectStep.ListEntryEnded(SubjectStep.ListKind.BARRED, false, "cleared"),
                "LIST",
                "No report to that list stands");
        open(course, AUTHORITY, ended);
        course.take(AUTHORITY, ended);
        assertThat(course.file().subject().reported()).isEmpty();
    }

    @Test
    void a_designated_volunteer_loses_the_designation_and_goes_on_the_advisory_list() {
        Course course = Course.of(PersonKind.DESIGNATED_VOLUNTEER, "2026-08-03");
        SubjectStep.DesignationWithdrawn withdrawn =
                new SubjectStep.DesignationWithdrawn(course.today(), "the messages");
        shut(
                course,
                AUTHORITY,
                new SubjectStep.DesignationWithdrawn(course.today().plusDays(1), "the messages"),
                "DAY");

        course.take(AUTHORITY, withdrawn);
        assertThat(course.file().subject().service()).isEqualTo(Service.DESIGNATION_WITHDRAWN);
        assertThat(course.file().subject().leftOn()).isEqualTo(course.today());
        open(course, AUTHORITY, reported(SubjectStep.ListKind.ADVISORY, course));
    }

    @ParameterizedTest
    @EnumSource(
            value = PersonKind.class,
            names = {"REGULAR_OFFICER", "POLICE_STAFF", "CONTRACTOR"})
    void nobody_else_has_a_designation_to_lose(PersonKind kind) {
        Course course = Course.of(kind, "2026-08-03");

        assertThat(Gates.open(course.file(), StepKind.DESIGNATION_WITHDRAWN).isAllowed())
                .isFalse();
        shut(course, AUTHORITY, new SubjectStep.DesignationWithdrawn(course.today(), "the messages"), "PACK");
    }

    @Test
    void proceedings_reach_an_officer_who_left_only_for_gross_misconduct() {
        Course course = answered(Severity.MISCONDUCT, CaseToAnswer.GROSS_MISCONDUCT);
        AllegationStep.RouteDecided hearing =
                new AllegationStep.RouteDecided(Route.HEARING, false, "witnesses disagree", "gross misconduct");
        course.take(By.SUBJECT, left(course.today()));

        shut(course, AUTHORITY, hearing, "FORMER");
    }

    @Test
    void what_is_known_of_the_person_follows_each_step() {
        Course course = officer();
        assertThat(course.file().subject().leftOn()).isNull();
        course.take(By.SUBJECT, left(course.today()))
                .take(By.DIRECTOR_GENERAL, new SubjectStep.ConditionCDetermined("the public interest"));

        assertThat(course.file().subject().service()).isEqualTo(Service.LEFT);
        assertThat(course.file().subject().leftOn()).isEqualTo(course.today());
        assertThat(course.file().subject().conditionC()).isTrue();
    }

    @Test
    void a_dismissal_ends_what_was_said_of_clearing_and_keeps_the_day_on_which_the_person_left() {
        Course former = decided(true, Finding.GROSS_MISCONDUCT, Outcome.WOULD_HAVE_BEEN_DISMISSED);
        LocalDate left = former.file().subject().leftOn();
        former.take(
                AUTHORITY, new SubjectStep.ServiceEnded(SubjectStep.Ending.WOULD_HAVE_BEEN_DISMISSED, former.today()));
        Course serving = decided(false, Finding.GROSS_MISCONDUCT, Outcome.DISMISSAL);
        serving.take(AUTHORITY, new SubjectStep.ServiceEnded(SubjectStep.Ending.DISMISSED, serving.today()));

        assertThat(former.file().subject().leftOn()).isEqualTo(left).isNotEqualTo(former.today());
        assertThat(serving.file().subject().leftOn()).isEqualTo(serving.today());
    }
}
