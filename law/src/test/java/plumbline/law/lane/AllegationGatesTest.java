package plumbline.law.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.lane.Asked.AUTHORITY;
import static plumbline.law.lane.Asked.HEARING;
import static plumbline.law.lane.Asked.STRAND;
import static plumbline.law.lane.Asked.answered;
import static plumbline.law.lane.Asked.caution;
import static plumbline.law.lane.Asked.inquiry;
import static plumbline.law.lane.Asked.officer;
import static plumbline.law.lane.Asked.open;
import static plumbline.law.lane.Asked.plain;
import static plumbline.law.lane.Asked.prejudice;
import static plumbline.law.lane.Asked.remedy;
import static plumbline.law.lane.Asked.reported;
import static plumbline.law.lane.Asked.shut;
import static plumbline.law.lane.Asked.to;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.conduct.CaseToAnswer;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Severity;

/// The gates of the allegation beside those that [GatesTest] has by number: routes, certificates, silence, strands.
class AllegationGatesTest {

    private static final UUID OTHER = Course.id("another strand");

    private static AllegationStep.RouteDecided directed(Route route) {
        return new AllegationStep.RouteDecided(route, true, null, "as directed");
    }

    private static AllegationStep.AcceleratedDetermined certificate(@Nullable String inappropriate, String reason) {
        return new AllegationStep.AcceleratedDetermined(
                true, true, inappropriate, Course.id("certifier"), true, reason);
    }

    private static Course gross() {
        return answered(Severity.GROSS_MISCONDUCT, CaseToAnswer.GROSS_MISCONDUCT);
    }

    private static Course started(Severity severity) {
        return officer()
                .referred()
                .form(InvestigationForm.LOCAL)
                .take(By.INVESTIGATOR, Course.severity(severity))
                .investigator(AUTHORITY)
                .take(By.INVESTIGATOR, new MatterStep.InvestigationStarted())
                .notice("N3", By.INVESTIGATOR);
    }

    @Test
    void the_authority_decides_the_route_and_the_director_general_directs_it() {
        Course course = answered(Severity.MISCONDUCT, CaseToAnswer.MISCONDUCT);

        shut(course, AUTHORITY, directed(Route.MEETING), "GATE-40", "Only the Director General can direct");
        shut(course, By.DIRECTOR_GENERAL, to(Route.MEETING), "GATE-40", "but by a direction");
        shut(
                course,
                AUTHORITY,
                new AllegationStep.RouteDecided(Route.MEETING, false, null, ""),
                "GATE-40",
                "no reasons");
        open(course, By.DIRECTOR_GENERAL, directed(Route.MEETING));
    }

    @Test
    void what_was_directed_binds_the_authority_until_another_direction() {
        Course course = answered(Severity.MISCONDUCT, CaseToAnswer.MISCONDUCT)
                .take(By.DIRECTOR_GENERAL, directed(Route.MEETING))
                .take(By.INVESTIGATOR, Course.severity(Severity.MISCONDUCT));

        shut(course, AUTHORITY, to(Route.HEARING), "GATE-40", "The Director General directed a misconduct meeting");
        open(course, AUTHORITY, to(Route.MEETING));
        open(course, By.DIRECTOR_GENERAL, directed(Route.HEARING));
        course.take(By.DIRECTOR_GENERAL, directed(Route.HEARING))
                .take(By.INVESTIGATOR, Course.severity(Severity.MISCONDUCT));
        open(course, AUTHORITY, to(Route.HEARING));
    }

    @Test
    void nothing_is_certified_after_a_direction_to_proceed() {
        Course course = gross().take(By.DIRECTOR_GENERAL, directed(Route.HEARING));

        shut(course, AUTHORITY, certificate(null, "clear"), "GATE-16", "It is barred");
    }

    @Test
    void nothing_is_certified_once_the_day_of_a_hearing_was_reached() {
        Course course = Journeys.accelerated(Journeys.independent(PersonKind.REGULAR_OFFICER))
                .take(By.CHAIR, new ProceedingsStep.Returned(HEARING, "witnesses are needed"));

        shut(course, AUTHORITY, certificate(null, "clear"), "GATE-16", "It is barred");
    }

    @Test
    void a_day_that_was_set_and_not_reached_bars_no_certificate() {
        Course course = gross().take(AUTHORITY, certificate(null, "clear"))
                .take(AUTHORITY, Asked.referred(Forum.ACCELERATED_HEARING));
        course.take(AUTHORITY, new ProceedingsStep.ReferralServed(HEARING, course.today(), List.of("bundle"), true))
                .take(
                        AUTHORITY,
                        new ProceedingsStep.Named(HEARING, List.of(Course.chair(Rank.CHIEF_CONSTABLE)), null, null))
                .later(8)
                .take(AUTHORITY, new ProceedingsStep.Constituted(HEARING))
                .take(
                        By.CHAIR,
                        new ProceedingsStep.Listed(HEARING, course.today().plusDays(1), "headquarters", null))
                .take(AUTHORITY, new ProceedingsStep.Withdrawn(HEARING, null, true, "the chair is ill"));

        open(course, AUTHORITY, certificate(null, "clear"));
        shut(course.later(1), AUTHORITY, certificate(null, "clear"), "GATE-16", "It is barred");
    }

    @Test
    void a_certificate_rests_on_a_statement_on_the_report_or_on_the_end_of_a_pause() {
        Course course = started(Severity.GROSS_MISCONDUCT);
        shut(course, AUTHORITY, certificate(null, "clear"), "GATE-16", "Neither a statement");
        open(
                started(Severity.GROSS_MISCONDUCT)
                        .take(By.INVESTIGATOR, new AllegationStep.AcceleratedStated("it is admitted")),
                AUTHORITY,
                certificate(null, "clear"));
        open(started(Severity.GROSS_MISCONDUCT).report(), AUTHORITY, certificate(null, "clear"));

        Course paused = inquiry(started(Severity.GROSS_MISCONDUCT));
        paused.take(AUTHORITY, prejudice(paused, true));
        shut(paused, AUTHORITY, certificate(null, "clear"), "GATE-16", "Neither a statement");
        paused.take(AUTHORITY, prejudice(paused, false));
        open(paused, AUTHORITY, certificate(null, "clear"));
    }

    @Test
    void a_decision_not_to_certify_gives_reasons_and_goes_to_a_director_general_who_controls_the_case() {
        Course local = started(Severity.GROSS_MISCONDUCT).report();
        shut(local, AUTHORITY, certificate("a trial is near", " "), "GATE-16", "no reasons");
        plain(local, AUTHORITY, certificate("a trial is near", "after the trial"));

        Course independent = Journeys.independent(PersonKind.REGULAR_OFFICER).report();
        caution(independent, AUTHORITY, certificate("a trial is near", "after the trial"), "GATE-16");
    }

    @Test
    void a_delegate_certifies_with_a_senior_officers_authority_and_the_authority_needs_none() {
        Course course = gross();
        AllegationStep.AcceleratedDetermined unauthorised =
                new AllegationStep.AcceleratedDetermined(true, true, null, Course.id("c"), false, "clear");

        shut(course, By.DELEGATE, unauthorised, "DELEGATION");
        open(course, AUTHORITY, unauthorised);
        open(course, By.DELEGATE, certificate(null, "clear"));
    }

    @Test
    void mere_misconduct_is_not_certified() {
        shut(
                answered(Severity.MISCONDUCT, CaseToAnswer.MISCONDUCT),
                AUTHORITY,
                certificate(null, "clear"),
                "GATE-16",
                "it is not assessed as that");
    }

    @Test
    void an_accelerated_hearing_is_directed_only_in_a_case_that_the_director_general_controls() {
        AllegationStep.AcceleratedDirected directed = new AllegationStep.AcceleratedDirected("clear on paper");

        shut(
                started(Severity.GROSS_MISCONDUCT),
                By.DIRECTOR_GENERAL,
                directed,
                "GATE-16",
                "does not control this investigation");
        open(Journeys.independent(PersonKind.REGULAR_OFFICER), By.DIRECTOR_GENERAL, directed);
    }

    @Test
    void an_officer_who_left_goes_to_an_accelerated_hearing_unless_it_is_said_why_not() {
        Course course = gross();
        course.take(By.SUBJECT, new SubjectStep.Left(SubjectStep.Leaving.RESIGNED, course.today()));

        shut(course, AUTHORITY, to(Route.HEARING), "GATE-16", "the presumed route");
        open(
                course,
                AUTHORITY,
                new AllegationStep.RouteDecided(Route.HEARING, false, "witnesses disagree", "gross misconduct"));
        open(gross(), AUTHORITY, to(Route.HEARING));
    }

    @Test
    void withholding_that_goes_on_has_a_day_of_review_ahead() {
        Course course = officer()
                .referred()
                .form(InvestigationForm.LOCAL)
                .take(By.INVESTIGATOR, Course.severity(Severity.MISCONDUCT));
        course.take(
                By.INVESTIGATOR,
                new AllegationStep.NoticeWithheld("covert", course.today().plusDays(28)));

        shut(course, By.INVESTIGATOR, new AllegationStep.WithholdingReviewed(true, null, "goes on"), "GATE-12");
        shut(
                course,
                By.INVESTIGATOR,
                new AllegationStep.WithholdingReviewed(true, course.today(), "goes on"),
                "GATE-12");
        open(
                course,
                By.INVESTIGATOR,
                new AllegationStep.WithholdingReviewed(true, course.today().plusDays(1), "goes on"));
        open(course, By.INVESTIGATOR, new AllegationStep.WithholdingReviewed(false, null, "over"));
    }

    @ParameterizedTest(name = "{0} messages visible, pursued: {1}, \"{2}\": {3}")
    @CsvSource({
        "0, true, none challenged, AT-45",
        "1, true, none challenged, open",
        "0, false, nothing to challenge, open",
        "1, true, ' ', GATE-10"
    })
    void silence_is_pursued_only_about_messages_that_the_person_could_see(
            int visible, boolean pursued, String reason, String expected) {
        AllegationStep.SilenceConsidered considered =
                new AllegationStep.SilenceConsidered(41, visible, 0, false, false, pursued, reason);

        if (expected.equals("open")) {
            open(started(Severity.MISCONDUCT), By.INVESTIGATOR, considered);
        } else {
            shut(started(Severity.MISCONDUCT), By.INVESTIGATOR, considered, expected);
        }
    }

    @Test
    void an_interview_is_arranged_after_the_notice() {
        Course course = officer()
                .referred()
                .form(InvestigationForm.LOCAL)
                .take(By.INVESTIGATOR, Course.severity(Severity.MISCONDUCT))
                .investigator(AUTHORITY)
                .take(By.INVESTIGATOR, new MatterStep.InvestigationStarted());
        AllegationStep.InterviewArranged arranged =
                new AllegationStep.InterviewArranged(course.today().plusDays(7), null, "the messages");

        shut(course, By.INVESTIGATOR, arranged, "GATE-13", "no notice of the investigation");
        open(course.notice("N3", By.INVESTIGATOR), By.INVESTIGATOR, arranged);
    }

    @Test
    void an_interview_under_caution_after_notice_needs_a_criminal_investigation() {
        Course course = started(Severity.MISCONDUCT);
        AllegationStep.InterviewHeld caution = new AllegationStep.InterviewHeld(course.today(), true, true, "account");

        shut(course, By.INVESTIGATOR, caution, "GATE-13", "No criminal investigation");
        open(inquiry(course), By.INVESTIGATOR, caution);
    }

    @Test
    void reflective_practice_is_for_what_was_sent_there_and_begins_with_its_start() {
        Course meeting = answered(Severity.MISCONDUCT, CaseToAnswer.MISCONDUCT).take(AUTHORITY, to(Route.MEETING));
        AllegationStep.ReflectionStarted start = new AllegationStep.ReflectionStarted("language");
        shut(meeting, By.LINE_MANAGER, start, "RPRP", "was not sent to reflective practice");

        Course sent = answered(Severity.MISCONDUCT, CaseToAnswer.NONE).take(AUTHORITY, to(Route.REFLECTIVE_PRACTICE));
        AllegationStep.ReflectionAccountGiven account = new AllegationStep.ReflectionAccountGiven("what I meant");
        shut(sent, By.SUBJECT, account, "RPRP", "was not started");
        open(sent.take(By.LINE_MANAGER, start), By.SUBJECT, account);
    }

    @Test
    void strands_are_split_and_merged_once_and_into_one_that_is_open() {
        Course course = reported(Severity.MISCONDUCT)
                .take(AUTHORITY, new AllegationStep.StrandSplit(STRAND, "use of force", "another place"));

        shut(
                course,
                AUTHORITY,
                new AllegationStep.StrandSplit(STRAND, "use of force", "again"),
                "GATE-20",
                "of that identity already");
        shut(course, AUTHORITY, new AllegationStep.StrandMerged(OTHER, null, "one"), "GATE-20", "No such strand");
        shut(course, AUTHORITY, new AllegationStep.StrandMerged(STRAND, OTHER, "one"), "GATE-20", "No such strand");
        shut(course, AUTHORITY, new AllegationStep.StrandMerged(STRAND, STRAND, "one"), "GATE-20", "into itself");
        shut(course, AUTHORITY, new AllegationStep.StrandWithdrawn(OTHER, "later"), "GATE-20", "No such strand");
        shut(course, AUTHORITY, new AllegationStep.StrandClosed(STRAND, " "), "GATE-20", "no reasons");
        open(course, AUTHORITY, new AllegationStep.StrandMerged(STRAND, null, "one act"));
        course.take(AUTHORITY, new AllegationStep.StrandSplit(OTHER, "a remark", "another day"));
        open(course, AUTHORITY, new AllegationStep.StrandMerged(STRAND, OTHER, "one act"));

        course.take(AUTHORITY, new AllegationStep.StrandMerged(STRAND, OTHER, "one act"));
        assertThat(course.file().allegation().strands())
                .containsEntry(STRAND, AllegationState.StrandStatus.MERGED)
                .containsEntry(OTHER, AllegationState.StrandStatus.OPEN);
        shut(course, AUTHORITY, new AllegationStep.StrandClosed(STRAND, "again"), "GATE-20", "No such strand");
    }

    @Test
    void another_assessment_after_the_route_opens_the_route_again() {
        Course answered = answered(Severity.MISCONDUCT, CaseToAnswer.MISCONDUCT)
                .take(AUTHORITY, to(Route.MEETING))
                .take(By.INVESTIGATOR, Course.severity(Severity.MISCONDUCT));
        assertThat(answered.file().allegation().stage()).isEqualTo(AllegationStage.CASE_MISCONDUCT);
        assertThat(answered.file().allegation().route()).isNull();

        Course unanswered = started(Severity.GROSS_MISCONDUCT)
                .report()
                .take(AUTHORITY, certificate(null, "clear"))
                .take(By.INVESTIGATOR, Course.severity(Severity.GROSS_MISCONDUCT));
        assertThat(unanswered.file().allegation().stage()).isEqualTo(AllegationStage.EVIDENCED);
        assertThat(unanswered.file().allegation().certified()).isFalse();
    }

    @Test
    void a_severity_below_misconduct_says_where_it_goes_and_one_above_does_not() {
        Course course = officer().internal();

        shut(
                course,
                AUTHORITY,
                Course.severity(Severity.NO_BREACH),
                "GATE-10",
                "Below misconduct the assessment says where");
        shut(
                course,
                AUTHORITY,
                Course.severity(Severity.MISCONDUCT, Route.NO_ACTION),
                "GATE-10",
                "From misconduct upwards the route is decided after the report");
        assertThat(remedy(course, AUTHORITY, Course.severity(Severity.NO_BREACH)))
                .isEqualTo("Choose the destination.");
        assertThat(remedy(course, AUTHORITY, Course.severity(Severity.MISCONDUCT, Route.NO_ACTION)))
                .isEqualTo("Leave the destination out.");
        open(course, AUTHORITY, Course.severity(Severity.NO_BREACH, Route.NO_ACTION));
    }

    @Test
    void a_decision_on_the_route_waits_for_the_assessment_and_for_the_case_to_answer() {
        Course course = officer().internal();
        assertThat(Gates.open(course.file(), StepKind.CASE_TO_ANSWER_DECIDED).isAllowed())
                .isFalse();
        course.take(AUTHORITY, Course.severity(Severity.MISCONDUCT));
        shut(course, AUTHORITY, to(Route.MEETING), "GATE-40", "not decided whether there is a case");

        Course changed = Journeys.independent(PersonKind.REGULAR_OFFICER)
                .take(By.DIRECTOR_GENERAL, new MatterStep.FormChanged(InvestigationForm.LOCAL, "returned"));
        shut(changed, AUTHORITY, to(Route.HEARING), "GATE-10", "was not assessed again");
    }
}
