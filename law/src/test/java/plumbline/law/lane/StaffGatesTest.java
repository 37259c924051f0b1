package plumbline.law.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.lane.Asked.inquiry;
import static plumbline.law.lane.Asked.open;
import static plumbline.law.lane.Asked.prejudice;
import static plumbline.law.lane.Asked.shut;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Severity;

/// The staff procedure, gate by gate; it is policy, and no gate of the Regulations opens or shuts it.
class StaffGatesTest {

    private static final By MANAGER = By.EMPLOYER_MANAGER;

    private static Course staff() {
        return Course.of(PersonKind.POLICE_STAFF, "2026-08-03").referred().form(InvestigationForm.LOCAL);
    }

    private static StaffStep.ManagerDecided sent(StaffStep.StaffRoute route) {
        return new StaffStep.ManagerDecided(route, "as found");
    }

    private static Course heard(Severity severity) {
        Course course = Journeys.staff(PersonKind.POLICE_STAFF, severity)
                .take(MANAGER, sent(StaffStep.StaffRoute.HEARING))
                .later(20);
        return course.take(MANAGER, new StaffStep.Held(course.today(), true, true, true));
    }

    private static StaffStep.OutcomeGiven given(
            Course course, Finding finding, StaffStep.StaffOutcome outcome, boolean mayDismiss) {
        return new StaffStep.OutcomeGiven(finding, outcome, mayDismiss, null, course.today(), "as reasoned");
    }

    @Test
    void a_fact_find_waits_for_the_criteria_of_referral() {
        Course course = Course.of(PersonKind.POLICE_STAFF, "2026-08-03")
                .take(By.INTAKE, new MatterStep.Triaged(true, null, "a remark"));

        assertThat(Gates.open(course.file(), StepKind.FACT_FIND_OPENED).isAllowed())
                .isFalse();
        open(staff(), MANAGER, new StaffStep.FactFindOpened("the messages"));
    }

    @Test
    void the_notice_of_allegation_offers_a_companion() {
        Course course = staff().take(MANAGER, new StaffStep.FactFindOpened("the messages"));

        shut(
                course,
                MANAGER,
                new StaffStep.AllegationNotified(course.today(), false),
                "STAFF",
                "was not offered a companion");
        open(course, MANAGER, new StaffStep.AllegationNotified(course.today(), true));
    }

    @Test
    void the_employers_investigation_has_an_investigator() {
        Course course = staff().take(MANAGER, new StaffStep.FactFindOpened("the messages"));
        course.take(MANAGER, new StaffStep.AllegationNotified(course.today(), true));
        StaffStep.InvestigationOpened opened = new StaffStep.InvestigationOpened("another department");

        shut(course, MANAGER, opened, "GATE-3", "No independent investigator");
        open(course.investigator(MANAGER), MANAGER, opened);
    }

    @Test
    void the_manager_decides_once_the_severity_is_assessed_and_says_why() {
        Course course = staff().take(MANAGER, new StaffStep.FactFindOpened("the messages"));
        course.take(MANAGER, new StaffStep.AllegationNotified(course.today(), true))
                .investigator(MANAGER)
                .take(MANAGER, new StaffStep.InvestigationOpened("another department"))
                .take(By.INVESTIGATOR, new StaffStep.Reported("what was found"));
        shut(course, MANAGER, sent(StaffStep.StaffRoute.MEETING), "GATE-10", "was not assessed");

        course.take(MANAGER, Course.severity(Severity.MISCONDUCT));
        shut(course, MANAGER, new StaffStep.ManagerDecided(StaffStep.StaffRoute.MEETING, " "), "STAFF", "no reasons");
        open(course, MANAGER, sent(StaffStep.StaffRoute.MEETING));
    }

    @ParameterizedTest(name = "{0} to a {1}: open is {2}")
    @CsvSource({
        "GROSS_MISCONDUCT, MEETING, false",
        "GROSS_MISCONDUCT, HEARING, true",
        "MISCONDUCT, MEETING, true",
        "MISCONDUCT, HEARING, true"
    })
    void gross_misconduct_goes_to_a_hearing(Severity severity, StaffStep.StaffRoute route, boolean open) {
        Course course = Journeys.staff(PersonKind.POLICE_STAFF, severity);

        if (open) {
            open(course, MANAGER, sent(route));
        } else {
            shut(course, MANAGER, sent(route), "GATE-14");
        }
    }

    @ParameterizedTest
    @EnumSource(StaffStep.StaffRoute.class)
    void a_case_is_heard_reflected_on_or_closed_as_the_manager_decided(StaffStep.StaffRoute route) {
        Course course =
                Journeys.staff(PersonKind.POLICE_STAFF, Severity.MISCONDUCT).take(MANAGER, sent(route));

        assertThat(Gates.open(course.file(), StepKind.STAFF_HELD).isAllowed()).isEqualTo(route.isHeard());
        assertThat(Gates.open(course.file(), StepKind.STAFF_REFLECTION_REPORTED).isAllowed())
                .isEqualTo(route == StaffStep.StaffRoute.REFLECTIVE_PRACTICE);
        assertThat(Gates.open(course.file(), StepKind.STAFF_FINALISED).isAllowed())
                .isEqualTo(route == StaffStep.StaffRoute.NO_ACTION);
        assertThat(course.file().matter().stage())
                .isEqualTo(route == StaffStep.StaffRoute.NO_ACTION ? MatterStage.CLOSED : MatterStage.DECIDED);
        assertThat(course.file().allegation().route()).isEqualTo(Route.valueOf(route.name()));
    }

    @Test
    void reflection_closes_the_matter() {
        Course course = Journeys.staff(PersonKind.POLICE_STAFF, Severity.MISCONDUCT)
                .take(MANAGER, sent(StaffStep.StaffRoute.REFLECTIVE_PRACTICE))
                .take(By.LINE_MANAGER, new StaffStep.ReflectionReported("what was learnt"));

        assertThat(course.file().matter().stage()).isEqualTo(MatterStage.CLOSED);
        open(course, MANAGER, new StaffStep.Finalised("reflected"));
    }

    @Test
    void a_hearing_waits_for_criminal_proceedings_that_it_would_prejudice() {
        Course course = inquiry(Journeys.staff(PersonKind.POLICE_STAFF, Severity.MISCONDUCT)
                .take(MANAGER, sent(StaffStep.StaffRoute.HEARING)));
        StaffStep.Held held = new StaffStep.Held(course.today(), true, true, true);

        shut(course, MANAGER, held, "GATE-31");
        course.take(MANAGER, prejudice(course, true));
        shut(course, MANAGER, held, "GATE-30");
        course.take(MANAGER, prejudice(course, false));
        open(course, MANAGER, held);
    }

    @ParameterizedTest(name = "companion: {0}, independent: {1}: open is {2}")
    @CsvSource({"true, true, true", "false, true, false", "true, false, false"})
    void a_hearing_offers_a_companion_and_nobody_sits_who_investigated(
            boolean companion, boolean independent, boolean open) {
        Course course = Journeys.staff(PersonKind.POLICE_STAFF, Severity.MISCONDUCT)
                .take(MANAGER, sent(StaffStep.StaffRoute.HEARING));

        assertThat(course.ask(MANAGER, new StaffStep.Held(course.today(), companion, independent, true))
                        .isAllowed())
                .isEqualTo(open);
    }

    @ParameterizedTest(name = "{0} and {1}, may dismiss: {2}, left: {3}: {4}")
    @CsvSource(nullValues = "-", textBlock = """
            NOT_PROVEN,       NO_ACTION,                 false, false, -
            NOT_PROVEN,       REFLECTIVE_PRACTICE,       false, false, -
            NOT_PROVEN,       WRITTEN_WARNING,           false, false, Nothing was found.
            MISCONDUCT,       WRITTEN_WARNING,           false, false, -
            MISCONDUCT,       DISMISSAL,                 false, false, no authority to dismiss
            GROSS_MISCONDUCT, DISMISSAL,                 true,  false, -
            GROSS_MISCONDUCT, DISMISSAL,                 true,  true,  The person has left.
            GROSS_MISCONDUCT, WOULD_HAVE_BEEN_DISMISSED, true,  true,  -
            GROSS_MISCONDUCT, WOULD_HAVE_BEEN_DISMISSED, true,  false, The person still serves
            MISCONDUCT,       WOULD_HAVE_BEEN_DISMISSED, true,  true,  gross misconduct was not found
            """)
    void an_outcome_follows_from_the_finding(
            Finding finding,
            StaffStep.StaffOutcome outcome,
            boolean mayDismiss,
            boolean left,
            @Nullable String refused) {
        Course course = heard(Severity.GROSS_MISCONDUCT);
        if (left) {
            course.take(By.SUBJECT, new SubjectStep.Left(SubjectStep.Leaving.RESIGNED, course.today()));
        }

        if (refused == null) {
            open(course, MANAGER, given(course, finding, outcome, mayDismiss));
        } else {
            shut(
                    course,
                    MANAGER,
                    given(course, finding, outcome, mayDismiss),
                    refused.startsWith("no authority") ? "STAFF" : "GATE-18",
                    refused);
        }
    }

    @Test
    void an_outcome_gives_reasons() {
        Course course = heard(Severity.MISCONDUCT);

        shut(
                course,
                MANAGER,
                new StaffStep.OutcomeGiven(
                        Finding.MISCONDUCT, StaffStep.StaffOutcome.WRITTEN_WARNING, false, 12, course.today(), " "),
                "GATE-18",
                "no reasons");
    }

    @Test
    void a_case_is_closed_on_leaving_when_the_person_left() {
        Course course = Journeys.staff(PersonKind.POLICE_STAFF, Severity.MISCONDUCT);
        StaffStep.ClosedOnLeaving closed = new StaffStep.ClosedOnLeaving(null, "the person left");
        shut(course, MANAGER, closed, "STAFF", "still serves");

        course.take(By.SUBJECT, new SubjectStep.Left(SubjectStep.Leaving.RESIGNED, course.today()))
                .take(MANAGER, closed);
        assertThat(course.file().matter().stage()).isEqualTo(MatterStage.CLOSED);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "NO_ACTION, NO_ACTION",
        "REFLECTIVE_PRACTICE, REFLECTIVE_PRACTICE",
        "WRITTEN_WARNING, WRITTEN_WARNING",
        "FINAL_WRITTEN_WARNING, FINAL_WRITTEN_WARNING",
        "DEMOTION, REDUCTION_IN_RANK",
        "DISMISSAL, DISMISSAL",
        "WOULD_HAVE_BEEN_DISMISSED, WOULD_HAVE_BEEN_DISMISSED"
    })
    void an_outcome_reads_in_the_words_that_officers_have(StaffStep.StaffOutcome staff, Outcome outcome) {
        assertThat(StaffState.outcome(staff)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "allowed: {0}, substituted {1}: staff {2}, {3}, {4}")
    @CsvSource(nullValues = "-", textBlock = """
            false, -,               FINAL_WRITTEN_WARNING, MISCONDUCT, FINAL_WRITTEN_WARNING
            true,  WRITTEN_WARNING, WRITTEN_WARNING,       MISCONDUCT, WRITTEN_WARNING
            true,  -,               -,                     NOT_PROVEN, NO_ACTION
            """)
    void what_stands_after_an_internal_appeal(
            boolean allowed,
            StaffStep.@Nullable StaffOutcome substituted,
            StaffStep.@Nullable StaffOutcome staff,
            Finding finding,
            Outcome outcome) {
        Course course = heard(Severity.MISCONDUCT);
        course.take(MANAGER, given(course, Finding.MISCONDUCT, StaffStep.StaffOutcome.FINAL_WRITTEN_WARNING, false))
                .take(By.SUBJECT, new StaffStep.AppealLodged("too harsh"));
        assertThat(course.file().matter().stage()).isEqualTo(MatterStage.APPEAL);
        course.take(By.APPEAL_BODY, new StaffStep.AppealDecided(allowed, substituted, "as reasoned"));

        assertThat(course.file().staff().outcome()).isEqualTo(staff);
        assertThat(course.file().allegation().finding()).isEqualTo(finding);
        assertThat(course.file().allegation().outcome()).isEqualTo(outcome);
        assertThat(course.file().matter().stage()).isEqualTo(MatterStage.OUTCOME);
    }
}
