package plumbline.law.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.lane.Asked.AUTHORITY;
import static plumbline.law.lane.Asked.STRAND;
import static plumbline.law.lane.Asked.answered;
import static plumbline.law.lane.Asked.criterion;
import static plumbline.law.lane.Asked.inquiry;
import static plumbline.law.lane.Asked.officer;
import static plumbline.law.lane.Asked.open;
import static plumbline.law.lane.Asked.referred;
import static plumbline.law.lane.Asked.reported;
import static plumbline.law.lane.Asked.shut;
import static plumbline.law.lane.Asked.to;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plumbline.law.conduct.CaseToAnswer;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.investigation.Classification;

/// The gates of section 11 by their numbers, shut and open; those of criminal cases and of proceedings have tests of
/// their own.
class GatesTest {

    @Test
    void gate_1_a_mandatory_referral_comes_before_a_form_and_the_form_is_then_the_director_generals() {
        Course course = officer().take(By.INTAKE, new MatterStep.Triaged(true, null, "messages"));
        course.take(AUTHORITY, criterion(course))
                .take(AUTHORITY, new MatterStep.Recorded(Classification.RECORDABLE_CONDUCT_MATTER, "(d) is met"));

        shut(course, AUTHORITY, new MatterStep.FormSet(InvestigationForm.RETURNED, "no investigation"), "GATE-1");
        course.take(AUTHORITY, new MatterStep.ReferredToIopc(false, "1", null));
        shut(course, AUTHORITY, new MatterStep.FormSet(InvestigationForm.LOCAL, "ours"), "GATE-2");
        open(course, By.DIRECTOR_GENERAL, new MatterStep.FormSet(InvestigationForm.LOCAL, "local"));
    }

    @Test
    void gate_2_the_criteria_are_answered_before_the_form_is_set() {
        Course course = officer()
                .take(By.INTAKE, new MatterStep.Triaged(true, null, "a remark"))
                .take(AUTHORITY, new MatterStep.Recorded(Classification.INTERNAL, "not recordable"));
        MatterStep.FormSet set = new MatterStep.FormSet(InvestigationForm.INTERNAL, "internal");

        shut(course, AUTHORITY, set, "GATE-2");
        course.take(AUTHORITY, new MatterStep.ReferralAssessed(Set.of(), false, null, "none is met"));
        open(course, AUTHORITY, set);
    }

    @Test
    void gate_3_an_independent_investigator_and_terms_come_before_the_investigation() {
        Course course = officer().referred().form(InvestigationForm.LOCAL);

        shut(course, By.INVESTIGATOR, new MatterStep.InvestigationStarted(), "GATE-3");
        shut(
                course,
                AUTHORITY,
                new MatterStep.InvestigatorAppointed(Course.id("i"), true, false, false, "near at hand"),
                "C1");
        shut(
                course,
                AUTHORITY,
                new MatterStep.InvestigatorAppointed(Course.id("i"), false, true, false, "knows them"),
                "C2");
        course.investigator(AUTHORITY);
        open(course, By.INVESTIGATOR, new MatterStep.InvestigationStarted());
    }

    @Test
    void gate_4_the_case_to_answer_is_decided_after_the_report_by_whom_the_form_says() {
        Course course = Journeys.independent(PersonKind.REGULAR_OFFICER).report();

        shut(
                course,
                AUTHORITY,
                new AllegationStep.CaseToAnswerDecided(CaseToAnswer.NONE, true, "nothing in it"),
                "GATE-4");
        shut(
                course,
                By.DIRECTOR_GENERAL,
                new AllegationStep.CaseToAnswerDecided(CaseToAnswer.GROSS_MISCONDUCT, false, "clear"),
                "GATE-4");
        open(
                course,
                By.DIRECTOR_GENERAL,
                new AllegationStep.CaseToAnswerDecided(CaseToAnswer.GROSS_MISCONDUCT, true, "clear"));
    }

    @Test
    void gate_10_severity_is_for_the_assessor_of_the_form() {
        Course course = officer().referred().form(InvestigationForm.INDEPENDENT);

        shut(course, AUTHORITY, Course.severity(Severity.MISCONDUCT), "GATE-10");
        shut(course, By.INVESTIGATOR, Course.severity(Severity.MISCONDUCT), "GATE-10");
        open(course, By.DIRECTOR_GENERAL, Course.severity(Severity.MISCONDUCT));
    }

    @Test
    void gate_10_a_change_of_form_opens_severity_and_notice_again() {
        Course course = Journeys.independent(PersonKind.REGULAR_OFFICER)
                .take(By.DIRECTOR_GENERAL, new MatterStep.FormChanged(InvestigationForm.LOCAL, "returned"))
                .report();

        assertThat(course.file().allegation().severityOpen()).isTrue();
        assertThat(course.file().allegation().noticeOpen()).isTrue();
        shut(course, AUTHORITY, new AllegationStep.CaseToAnswerDecided(CaseToAnswer.NONE, false, "none"), "GATE-10");
        course.take(By.INVESTIGATOR, Course.severity(Severity.GROSS_MISCONDUCT));
        open(course, AUTHORITY, new AllegationStep.CaseToAnswerDecided(CaseToAnswer.NONE, false, "none"));
        assertThat(course.file().allegation().severities()).hasSize(2);
    }

    @Test
    void gate_11_reflective_practice_needs_the_line_manager_asked() {
        Course course = officer().internal();
        AllegationStep.SeverityAssessed asked =
                Course.severity(Severity.PRACTICE_REQUIRING_IMPROVEMENT, Route.REFLECTIVE_PRACTICE);
        AllegationStep.SeverityAssessed unasked = new AllegationStep.SeverityAssessed(
                asked.severity(),
                true,
                false,
                false,
                Set.of(),
                false,
                false,
                false,
                false,
                null,
                asked.destination(),
                true,
                false,
                "small",
                null);

        shut(course, AUTHORITY, unasked, "GATE-11");
        course.take(AUTHORITY, asked);
        shut(course, AUTHORITY, to(Route.NO_ACTION), "GATE-11");
        open(course, AUTHORITY, to(Route.REFLECTIVE_PRACTICE));
    }

    @Test
    void gate_12_withholding_names_a_ground_and_a_review_and_bars_the_notice() {
        Course course = officer().referred().form(InvestigationForm.LOCAL);
        course.take(By.INVESTIGATOR, Course.severity(Severity.MISCONDUCT));

        shut(course, By.INVESTIGATOR, new AllegationStep.NoticeWithheld("covert work", course.today()), "GATE-12");
        shut(
                course,
                By.INVESTIGATOR,
                new AllegationStep.NoticeWithheld(" ", course.today().plusDays(28)),
                "GATE-12");
        course.take(
                By.INVESTIGATOR,
                new AllegationStep.NoticeWithheld("covert", course.today().plusDays(28)));
        UUID notice = Course.id("n");
        course.take(By.INVESTIGATOR, new NoticeStep.Drafted(notice, "N3", "1"))
                .take(By.INVESTIGATOR, new NoticeStep.Approved(notice));
        NoticeStep.Sent sent = new NoticeStep.Sent(notice, NoticeStep.Channel.EMAIL, "9f");
        shut(course, By.INVESTIGATOR, sent, "GATE-12");
        course.take(By.INVESTIGATOR, new AllegationStep.WithholdingReviewed(false, null, "over"));
        open(course, By.INVESTIGATOR, sent);
    }

    @Test
    void gate_12_the_notice_is_that_of_the_route() {
        shut(
                officer().referred().form(InvestigationForm.LOCAL),
                By.INVESTIGATOR,
                new NoticeStep.Drafted(Course.id("n"), "N2", "1"),
                "GATE-12");
    }

    @Test
    void gate_13_before_notice_only_a_criminal_interview_is_open() {
        Course course = officer().referred().form(InvestigationForm.LOCAL);
        course.take(By.INVESTIGATOR, Course.severity(Severity.MISCONDUCT))
                .investigator(AUTHORITY)
                .take(By.INVESTIGATOR, new MatterStep.InvestigationStarted());
        AllegationStep.InterviewHeld plain = new AllegationStep.InterviewHeld(course.today(), false, true, "account");
        AllegationStep.InterviewHeld caution = new AllegationStep.InterviewHeld(course.today(), true, true, "account");

        shut(course, By.INVESTIGATOR, plain, "GATE-13");
        shut(course, By.INVESTIGATOR, caution, "GATE-13");
        course.take(
                By.INVESTIGATOR,
                new AllegationStep.NoticeWithheld("covert", course.today().plusDays(28)));
        shut(course, By.INVESTIGATOR, caution, "GATE-13");
        inquiry(course);
        open(course, By.INVESTIGATOR, caution);
        shut(course, By.INVESTIGATOR, plain, "GATE-13");
    }

    @Test
    void gate_14_gross_misconduct_does_not_go_to_a_meeting() {
        Course course = answered(Severity.GROSS_MISCONDUCT, CaseToAnswer.GROSS_MISCONDUCT);

        shut(course, AUTHORITY, to(Route.MEETING), "GATE-14");
        open(course, AUTHORITY, to(Route.HEARING));
    }

    @Test
    void gate_15_misconduct_with_a_live_final_warning_goes_to_a_hearing() {
        AllegationStep.SeverityAssessed plain = Course.severity(Severity.MISCONDUCT);
        AllegationStep.SeverityAssessed warned = new AllegationStep.SeverityAssessed(
                plain.severity(),
                true,
                true,
                false,
                Set.of(),
                false,
                true,
                false,
                false,
                null,
                null,
                true,
                true,
                "again",
                null);
        Course course = officer()
                .referred()
                .form(InvestigationForm.LOCAL)
                .take(By.INVESTIGATOR, warned)
                .investigator(AUTHORITY)
                .take(By.INVESTIGATOR, new MatterStep.InvestigationStarted())
                .notice("N3", By.INVESTIGATOR)
                .report()
                .take(AUTHORITY, new AllegationStep.CaseToAnswerDecided(CaseToAnswer.MISCONDUCT, false, "sufficient"));

        shut(course, AUTHORITY, to(Route.MEETING), "GATE-15");
        open(course, AUTHORITY, to(Route.HEARING));
    }

    @Test
    void gate_16_an_accelerated_hearing_needs_both_conditions_and_a_certificate() {
        Course course = answered(Severity.GROSS_MISCONDUCT, CaseToAnswer.GROSS_MISCONDUCT);

        shut(course, AUTHORITY, to(Route.ACCELERATED_HEARING), "GATE-16");
        course.take(
                AUTHORITY,
                new AllegationStep.AcceleratedDetermined(true, false, null, Course.id("c"), true, "not urgent"));
        assertThat(course.file().allegation().certified()).isFalse();
        shut(
                course,
                By.DELEGATE,
                new AllegationStep.AcceleratedDetermined(true, true, null, Course.id("c"), false, "clear"),
                "DELEGATION");
        course.take(
                AUTHORITY, new AllegationStep.AcceleratedDetermined(true, true, null, Course.id("c"), true, "clear"));
        open(course, AUTHORITY, referred(Forum.ACCELERATED_HEARING));
    }

    @Test
    void gate_20_a_strand_withdrawn_stays_open_and_keeps_the_case_from_its_end() {
        Course course = reported(Severity.MISCONDUCT)
                .take(AUTHORITY, new AllegationStep.StrandSplit(STRAND, "use of force", "needs investigating"))
                .take(AUTHORITY, new AllegationStep.StrandWithdrawn(STRAND, "not ready"))
                .take(AUTHORITY, new AllegationStep.CaseToAnswerDecided(CaseToAnswer.NONE, false, "nothing in it"))
                .take(AUTHORITY, to(Route.NO_ACTION));

        assertThat(course.file().allegation().strands()).containsValue(AllegationState.StrandStatus.WITHDRAWN_BUT_OPEN);
        shut(course, AUTHORITY, new MatterStep.Finalised("done"), "GATE-20");
        shut(course, AUTHORITY, new AllegationStep.StrandClosed(Course.id("none"), "gone"), "GATE-20");
        course.take(AUTHORITY, new AllegationStep.StrandClosed(STRAND, "nothing in it"));
        open(course, AUTHORITY, new MatterStep.Finalised("done"));
    }

    @Test
    void an_officer_who_left_under_mere_misconduct_is_out_of_reach() {
        Course course = answered(Severity.MISCONDUCT, CaseToAnswer.MISCONDUCT);
        course.take(By.SUBJECT, new SubjectStep.Left(SubjectStep.Leaving.RESIGNED, course.today()));

        assertThat(course.ask(AUTHORITY, to(Route.HEARING)).isAllowed()).isFalse();
    }

    @Test
    void nobody_is_taken_through_the_procedure_of_another_pack() {
        shut(officer().internal(), By.EMPLOYER_MANAGER, new StaffStep.FactFindOpened("facts"), "PACK");
        Course staff =
                Course.of(PersonKind.POLICE_STAFF, "2026-08-03").referred().form(InvestigationForm.LOCAL);
        shut(staff, AUTHORITY, new AllegationStep.CaseToAnswerDecided(CaseToAnswer.NONE, false, "none"), "PACK");
        assertThat(Gates.open(staff.file(), StepKind.PROCEEDINGS_REFERRED).isAllowed())
                .isFalse();
    }

    @Test
    void a_correction_stands_in_the_place_of_what_it_corrects_if_what_followed_stays_lawful() {
        Course course = Journeys.warned();
        Taken severity =
                course.file().taken(AllegationStep.SeverityAssessed.class).orElseThrow();
        Taken higher = new Taken(
                Course.id("c"),
                Course.severity(Severity.GROSS_MISCONDUCT),
                severity.at(),
                severity.recordedAt(),
                By.INVESTIGATOR,
                severity.id());
        Taken wrong = new Taken(
                Course.id("d"),
                Course.severity(Severity.MISCONDUCT),
                severity.at(),
                severity.recordedAt(),
                By.DIRECTOR_GENERAL,
                severity.id());

        assertThat(Gates.standard().mayCorrect(course.file(), higher).isAllowed())
                .isTrue();
        assertThat(course.file().after(higher).allegation().severity()).contains(Severity.GROSS_MISCONDUCT);
        assertThat(course.file().after(higher).history())
                .hasSameSizeAs(course.file().history());
        assertThat(Gates.standard().mayCorrect(course.file(), wrong).isAllowed())
                .isFalse();
    }
}
