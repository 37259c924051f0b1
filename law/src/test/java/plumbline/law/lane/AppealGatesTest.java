package plumbline.law.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.lane.Asked.AUTHORITY;
import static plumbline.law.lane.Asked.HEARING;
import static plumbline.law.lane.Asked.answered;
import static plumbline.law.lane.Asked.open;
import static plumbline.law.lane.Asked.remedy;
import static plumbline.law.lane.Asked.shut;
import static plumbline.law.lane.Asked.to;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.conduct.CaseToAnswer;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Severity;

/// Appeals: who may bring one, to whom, until when, who decides it and what then stands.
class AppealGatesTest {

    private static final ProceedingsStep.AppealLodged TO_MEETING = lodged(ProceedingsStep.AppealBody.APPEAL_MEETING);
    private static final ProceedingsStep.AppealLodged TO_TRIBUNAL =
            lodged(ProceedingsStep.AppealBody.POLICE_APPEALS_TRIBUNAL);

    private static ProceedingsStep.AppealLodged lodged(ProceedingsStep.AppealBody body) {
        return new ProceedingsStep.AppealLodged(HEARING, body, By.SUBJECT, "unreasonable");
    }

    private static ProceedingsStep.AppealDecided decided(
            boolean allowed, @Nullable Rank rank, @Nullable Outcome substituted) {
        return new ProceedingsStep.AppealDecided(HEARING, allowed, rank, substituted, "as reasoned");
    }

    /// Warned by a sergeant.
    private static Course warned() {
        Course course = answered(Severity.MISCONDUCT, CaseToAnswer.MISCONDUCT).take(AUTHORITY, to(Route.MEETING));
        Journeys.meeting(course, List.of(Course.chair(Rank.SERGEANT)));
        return Journeys.outcome(course, Finding.MISCONDUCT, Outcome.WRITTEN_WARNING, 18);
    }

    private static Course dismissed() {
        Course course = Journeys.accelerated(Journeys.independent(PersonKind.REGULAR_OFFICER));
        return Journeys.outcome(course, Finding.GROSS_MISCONDUCT, Outcome.DISMISSAL, null);
    }

    private static Course admitted(Course served, ProceedingsStep.AppealLodged lodged) {
        return served.take(By.SUBJECT, lodged)
                .take(By.APPEAL_BODY, new ProceedingsStep.AppealAdmitted(HEARING, true, "arguable"));
    }

    @Test
    void an_appeal_goes_to_the_body_of_its_forum() {
        shut(
                warned(),
                By.SUBJECT,
                TO_TRIBUNAL,
                "APPEAL",
                "from this forum does not go to that body: misconduct meeting.");
        open(warned(), By.SUBJECT, TO_MEETING);
        assertThat(remedy(warned(), By.SUBJECT, TO_TRIBUNAL)).isEqualTo("An appeal meeting.");
        assertThat(remedy(dismissed(), By.SUBJECT, TO_MEETING)).isEqualTo("The police appeals tribunal.");
        shut(
                dismissed(),
                By.SUBJECT,
                TO_MEETING,
                "APPEAL",
                "from this forum does not go to that body: accelerated misconduct hearing.");
        open(dismissed(), By.SUBJECT, TO_TRIBUNAL);
    }

    @Test
    void the_authority_does_not_appeal_yet() {
        shut(
                dismissed(),
                AUTHORITY,
                new ProceedingsStep.AppealLodged(
                        HEARING, ProceedingsStep.AppealBody.POLICE_APPEALS_TRIBUNAL, AUTHORITY, "too lenient"),
                "CLK-68",
                "is not confirmed");
    }

    @ParameterizedTest(name = "from a {0} after {1} days: open is {2}")
    @CsvSource({"meeting, 9, true", "meeting, 10, false", "hearing, 15, true", "hearing, 16, false"})
    void an_appeal_comes_in_its_time(String forum, int days, boolean open) {
        Course course = (forum.equals("meeting") ? warned() : dismissed()).later(days);

        assertThat(course.ask(By.SUBJECT, forum.equals("meeting") ? TO_MEETING : TO_TRIBUNAL)
                        .isAllowed())
                .isEqualTo(open);
    }

    @Test
    void nothing_found_is_nothing_to_appeal_against() {
        Course course = Journeys.accelerated(Journeys.independent(PersonKind.REGULAR_OFFICER));
        Journeys.outcome(course, Finding.NOT_PROVEN, Outcome.NO_ACTION, null);

        shut(course, By.SUBJECT, TO_TRIBUNAL, "APPEAL", "Nothing was found");
    }

    @ParameterizedTest(name = "decided by {0}: open is {1}")
    @CsvSource({", false", "CONSTABLE, false", "SERGEANT, false", "INSPECTOR, true", "SUPERINTENDENT, true"})
    void c7_an_appeal_meeting_is_decided_at_least_one_rank_above_whoever_held_the_meeting(
            @Nullable Rank rank, boolean open) {
        Course course = admitted(warned(), TO_MEETING);

        if (open) {
            open(course, By.APPEAL_BODY, decided(false, rank, null));
        } else {
            shut(course, By.APPEAL_BODY, decided(false, rank, null), "C7");
        }
    }

    @Test
    void the_tribunal_has_no_rank() {
        open(admitted(dismissed(), TO_TRIBUNAL), By.APPEAL_BODY, decided(false, null, null));
    }

    @Test
    void an_appeal_that_is_not_arguable_is_over() {
        Course course = dismissed()
                .take(By.SUBJECT, TO_TRIBUNAL)
                .take(By.APPEAL_BODY, new ProceedingsStep.AppealAdmitted(HEARING, false, "no ground"));

        assertThat(course.file().proceedings().find(HEARING).orElseThrow().stage())
                .isEqualTo(ProceedingsStage.APPEAL_DECIDED);
        open(course, AUTHORITY, new ProceedingsStep.AppealNotified(HEARING));
    }

    @ParameterizedTest(name = "allowed: {0}, substituted {1}: {2}, {3}")
    @CsvSource({
        "false, , GROSS_MISCONDUCT, DISMISSAL",
        "true, , NOT_PROVEN, NO_ACTION",
        "true, FINAL_WRITTEN_WARNING, GROSS_MISCONDUCT, FINAL_WRITTEN_WARNING"
    })
    void what_stands_after_an_appeal(boolean allowed, @Nullable Outcome substituted, Finding finding, Outcome outcome) {
        Course course = admitted(dismissed(), TO_TRIBUNAL);
        assertThat(course.file().matter().stage()).isEqualTo(MatterStage.APPEAL);
        course.take(By.APPEAL_BODY, decided(allowed, null, substituted))
                .take(AUTHORITY, new ProceedingsStep.AppealNotified(HEARING));

        assertThat(course.file().allegation().finding()).isEqualTo(finding);
        assertThat(course.file().allegation().outcome()).isEqualTo(outcome);
        assertThat(course.file().matter().stage()).isEqualTo(MatterStage.OUTCOME);
    }
}
