package plumbline.law.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.clock.WorkingDays;
import plumbline.law.conduct.CaseToAnswer;
import plumbline.law.conduct.ClockBook;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.Parameter;
import plumbline.law.conduct.ParameterDecision;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.ReferralCriterion;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.RuleSet;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.Standard;
import plumbline.law.conduct.investigation.Classification;
import plumbline.law.conduct.restriction.ListedOffence;
import plumbline.law.conduct.restriction.Measure;

/// Every gate of section 11, by its number, shut and open.
class GatesTest {

    private static final By AUTHORITY = By.APPROPRIATE_AUTHORITY;
    private static final UUID HEARING = Course.id("proceedings");
    private static final UUID STRAND = Course.id("strand");

    private static Course officer() {
        return Course.of(PersonKind.REGULAR_OFFICER, "2026-08-03");
    }

    private static void shut(Course course, By by, Step step, String rule) {
        assertThat(course.ask(by, step))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.rule())
                                .as(refused.toString())
                                .isEqualTo(rule));
    }

    private static void open(Course course, By by, Step step) {
        assertThat(course.ask(by, step)).isInstanceOf(Verdict.Allowed.class);
    }

    private static void caution(Course course, By by, Step step, String rule) {
        assertThat(course.ask(by, step))
                .isInstanceOfSatisfying(
                        Verdict.Allowed.class,
                        allowed -> assertThat(allowed.cautions())
                                .extracting(Verdict.Caution::rule)
                                .contains(rule));
    }

    private static MatterStep.ReferralAssessed criterion(Course course) {
        return new MatterStep.ReferralAssessed(Set.of(ReferralCriterion.D), false, course.now(), "discrimination");
    }

    private static CriminalStep.Offence offence(CriminalStep.Trial trial) {
        return new CriminalStep.Offence("an offence", trial, false, null, false, null);
    }

    private static CriminalStep.PrejudiceDecided prejudice(Course course, boolean prejudice) {
        return new CriminalStep.PrejudiceDecided(
                STRAND, prejudice, false, false, course.today().plusDays(28), "the delegate", "as considered");
    }

    private static Course reported(Severity severity) {
        return Journeys.local(PersonKind.REGULAR_OFFICER, severity);
    }

    private static Course answered(Severity severity, CaseToAnswer answer) {
        return reported(severity)
                .take(AUTHORITY, new AllegationStep.CaseToAnswerDecided(answer, false, "sufficient evidence"));
    }

    private static AllegationStep.RouteDecided to(Route route) {
        return new AllegationStep.RouteDecided(route, false, null, "as decided");
    }

    private static Course inquiry(Course course) {
        return course.take(AUTHORITY, new CriminalStep.Assessed(STRAND, "an offence", true))
                .take(AUTHORITY, new CriminalStep.Reported(STRAND, "the crime team"))
                .take(By.CRIMINAL_INVESTIGATOR, new CriminalStep.InvestigationOpened(STRAND, "the force"));
    }

    private static ProceedingsStep.Referred referred(Forum forum) {
        return new ProceedingsStep.Referred(HEARING, forum, false, false, "a case to answer");
    }

    private static Course heard() {
        Course course = answered(Severity.GROSS_MISCONDUCT, CaseToAnswer.GROSS_MISCONDUCT)
                .take(AUTHORITY, to(Route.HEARING))
                .take(AUTHORITY, referred(Forum.HEARING));
        return course.take(
                AUTHORITY, new ProceedingsStep.ReferralServed(HEARING, course.today(), List.of("bundle"), true));
    }

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
    void gate_5_and_gate_30_proceedings_wait_only_while_prejudice_is_decided() {
        Course course =
                inquiry(answered(Severity.MISCONDUCT, CaseToAnswer.MISCONDUCT).take(AUTHORITY, to(Route.MEETING)));
        course.take(AUTHORITY, prejudice(course, true));

        shut(course, AUTHORITY, referred(Forum.MEETING), "GATE-30");
        caution(course, AUTHORITY, prejudice(course, false), "GATE-30");
        course.take(AUTHORITY, prejudice(course, false));
        open(course, AUTHORITY, referred(Forum.MEETING));
    }

    @Test
    void gate_6_and_gate_41_who_sits_is_lawful_for_rank_and_forum_and_objections_are_over() {
        Course course = heard();
        List<ProceedingsStep.Member> without = Course.panel().subList(0, 3);

        shut(course, By.LOCAL_POLICING_BODY, new ProceedingsStep.Named(HEARING, without, "7", "rota"), "GATE-41");
        shut(
                course,
                By.LOCAL_POLICING_BODY,
                new ProceedingsStep.Named(HEARING, List.of(Course.chair(Rank.SUPERINTENDENT)), "7", "rota"),
                "C4");
        shut(course, AUTHORITY, new ProceedingsStep.Constituted(HEARING), "GATE-41");
        course.take(By.LOCAL_POLICING_BODY, new ProceedingsStep.Named(HEARING, Course.panel(), "7", "rota"));
        shut(course, AUTHORITY, new ProceedingsStep.Constituted(HEARING), "GATE-41");
        course.take(By.SUBJECT, new ProceedingsStep.ObjectionMade(HEARING, Course.id("one"), "a neighbour"))
                .later(10);
        shut(course, AUTHORITY, new ProceedingsStep.Constituted(HEARING), "GATE-41");
        course.take(AUTHORITY, new ProceedingsStep.ObjectionDecided(HEARING, Course.id("one"), true, "they met"));
        shut(course, AUTHORITY, new ProceedingsStep.Constituted(HEARING), "GATE-41");
    }

    @Test
    void c2_nobody_of_the_chat_group_sits() {
        ProceedingsStep.Member member = new ProceedingsStep.Member(
                Course.id("x"),
                ProceedingsStep.Seat.CHAIR,
                ProceedingsStep.Capacity.OFFICER,
                Rank.CHIEF_CONSTABLE,
                true,
                null,
                false,
                true,
                null);

        shut(heard(), AUTHORITY, new ProceedingsStep.Named(HEARING, List.of(member), null, null), "C2");
    }

    @Test
    void c3_whoever_certified_an_accelerated_hearing_does_not_conduct_it() {
        Course course = reported(Severity.GROSS_MISCONDUCT)
                .take(
                        AUTHORITY,
                        new AllegationStep.AcceleratedDetermined(
                                true, true, null, Course.id("chair"), true, "clear on paper"))
                .take(AUTHORITY, referred(Forum.ACCELERATED_HEARING));
        course.take(AUTHORITY, new ProceedingsStep.ReferralServed(HEARING, course.today(), List.of("bundle"), true));

        shut(
                course,
                AUTHORITY,
                new ProceedingsStep.Named(HEARING, List.of(Course.chair(Rank.CHIEF_CONSTABLE)), null, null),
                "C3");
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
    void gate_17_only_those_who_sat_find() {
        Course course = Journeys.accelerated(Journeys.independent(PersonKind.REGULAR_OFFICER));
        ProceedingsStep.Found found = new ProceedingsStep.Found(
                HEARING, Finding.GROSS_MISCONDUCT, Set.of(Standard.EQUALITY_AND_DIVERSITY), false, "on the messages");

        shut(course, AUTHORITY, found, "ROLE");
        open(course, By.PANEL, found);
    }

    @ParameterizedTest(name = "{0} with \"{1}\": open is {2}")
    @CsvSource({
        "DISMISSAL, , true",
        "FINAL_WRITTEN_WARNING, , false",
        "FINAL_WRITTEN_WARNING, coerced, true",
        "NO_ACTION, , false"
    })
    void gate_18_the_outcome_is_in_the_matrix(Outcome outcome, @Nullable String exceptional, boolean open) {
        Course course = Journeys.found(
                Journeys.accelerated(Journeys.independent(PersonKind.REGULAR_OFFICER)), Finding.GROSS_MISCONDUCT);
        ProceedingsStep.OutcomeDecided decided = new ProceedingsStep.OutcomeDecided(
                HEARING,
                outcome,
                outcome == Outcome.FINAL_WRITTEN_WARNING ? 24 : null,
                exceptional,
                false,
                Course.REASONS);

        if (open) {
            open(course, By.PANEL, decided);
        } else {
            shut(course, By.PANEL, decided, "GATE-18");
        }
    }

    @Test
    void gate_19_a_conviction_of_an_indictable_only_offence_locks_gross_misconduct() {
        Course course = officer().referred().form(InvestigationForm.LOCAL);
        course.take(
                        By.CRIMINAL_INVESTIGATOR,
                        new CriminalStep.Arrested(
                                STRAND, List.of(offence(CriminalStep.Trial.INDICTABLE_ONLY)), false, "home"))
                .take(
                        By.PROSECUTOR,
                        new CriminalStep.Charged(STRAND, List.of(offence(CriminalStep.Trial.INDICTABLE_ONLY))))
                .take(
                        By.PROSECUTOR,
                        new CriminalStep.Convicted(
                                STRAND, List.of(offence(CriminalStep.Trial.INDICTABLE_ONLY)), "Crown Court"));

        shut(course, By.INVESTIGATOR, Course.severity(Severity.MISCONDUCT), "GATE-19");
        open(course, By.INVESTIGATOR, Course.severity(Severity.GROSS_MISCONDUCT));
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
    void gate_31_prejudice_is_decided_before_referral_and_the_prosecutor_asked_about_a_shared_witness() {
        Course course =
                inquiry(answered(Severity.MISCONDUCT, CaseToAnswer.MISCONDUCT).take(AUTHORITY, to(Route.MEETING)));

        shut(course, AUTHORITY, referred(Forum.MEETING), "GATE-31");
        shut(
                course,
                AUTHORITY,
                new CriminalStep.PrejudiceDecided(STRAND, false, true, false, null, null, "none"),
                "GATE-31");
        open(course, AUTHORITY, new CriminalStep.PrejudiceDecided(STRAND, false, true, true, null, null, "none"));
    }

    @Test
    void gate_32_a_pause_has_an_owner_and_a_review_and_a_charge_asks_again() {
        Course course =
                inquiry(answered(Severity.MISCONDUCT, CaseToAnswer.MISCONDUCT).take(AUTHORITY, to(Route.MEETING)));

        shut(
                course,
                AUTHORITY,
                new CriminalStep.PrejudiceDecided(STRAND, true, false, false, null, null, "a trial"),
                "GATE-32");
        course.take(AUTHORITY, prejudice(course, false))
                .take(By.CRIMINAL_INVESTIGATOR, new CriminalStep.FileSent(STRAND, "CPS"))
                .take(
                        By.PROSECUTOR,
                        new CriminalStep.Charged(STRAND, List.of(offence(CriminalStep.Trial.SUMMARY_ONLY))));
        shut(course, AUTHORITY, referred(Forum.MEETING), "GATE-32");
        course.take(AUTHORITY, prejudice(course, false));
        open(course, AUTHORITY, referred(Forum.MEETING));
    }

    @Test
    void gate_33_at_the_end_of_a_pause_the_special_conditions_are_determined_again() {
        Course course = inquiry(answered(Severity.GROSS_MISCONDUCT, CaseToAnswer.GROSS_MISCONDUCT));
        course.take(AUTHORITY, prejudice(course, true))
                .take(By.PROSECUTOR, new CriminalStep.NoFurtherAction(STRAND, "CPS", "not enough"));

        shut(course, AUTHORITY, to(Route.HEARING), "GATE-33");
        course.take(
                AUTHORITY,
                new AllegationStep.AcceleratedDetermined(false, true, null, Course.id("c"), true, "needs witnesses"));
        open(course, AUTHORITY, to(Route.HEARING));
    }

    @Test
    void gate_34_a_misconduct_account_is_kept_apart_from_a_criminal_inquiry() {
        Course course = officer().referred().form(InvestigationForm.LOCAL);
        inquiry(course.take(By.INVESTIGATOR, Course.severity(Severity.MISCONDUCT))
                .investigator(AUTHORITY)
                .take(By.INVESTIGATOR, new MatterStep.InvestigationStarted())
                .notice("N3", By.INVESTIGATOR));
        AllegationStep.InterviewHeld interview =
                new AllegationStep.InterviewHeld(course.today(), false, true, "account");

        shut(course, By.INVESTIGATOR, interview, "GATE-34");
        course.take(By.INVESTIGATOR, new CriminalStep.MaterialKeptApart(STRAND, "the account", "compelled"));
        open(course, By.INVESTIGATOR, interview);
    }

    @Test
    void gate_35_an_acquittal_does_not_close_discipline() {
        Course course = inquiry(answered(Severity.MISCONDUCT, CaseToAnswer.MISCONDUCT));
        course.take(By.CRIMINAL_INVESTIGATOR, new CriminalStep.FileSent(STRAND, "CPS"))
                .take(By.PROSECUTOR, new CriminalStep.Charged(STRAND, List.of(offence(CriminalStep.Trial.EITHER_WAY))));
        CriminalStep.Acquitted acquitted = new CriminalStep.Acquitted(STRAND, "Crown Court");

        caution(course, By.PROSECUTOR, acquitted, "GATE-35");
        course.take(By.PROSECUTOR, acquitted);
        assertThat(course.file().matter().stage()).isEqualTo(MatterStage.DECIDED);
        shut(course, AUTHORITY, new SubjectStep.Cleared("acquitted"), "GATE-35");
        open(course, AUTHORITY, to(Route.MEETING));
    }

    @Test
    void gate_36_a_summary_charge_after_three_years_is_flagged() {
        Course course =
                inquiry(officer().referred()).take(By.CRIMINAL_INVESTIGATOR, new CriminalStep.FileSent(STRAND, "CPS"));
        CriminalStep.Offence old = new CriminalStep.Offence(
                "a message", CriminalStep.Trial.SUMMARY_ONLY, false, null, false, LocalDate.of(2023, 3, 1));

        caution(course, By.PROSECUTOR, new CriminalStep.Charged(STRAND, List.of(old)), "GATE-36");
    }

    @Test
    void gate_37_nothing_is_published_while_criminal_proceedings_are_active() {
        UUID line = Course.id("line");
        Course course = officer()
                .take(
                        By.CRIMINAL_INVESTIGATOR,
                        new CriminalStep.Arrested(
                                STRAND, List.of(offence(CriminalStep.Trial.EITHER_WAY)), false, "home"))
                .take(AUTHORITY, new PublicationStep.Prepared(line, PublicationStep.What.MEDIA_LINE, false));

        shut(course, AUTHORITY, new PublicationStep.Approved(line, true, "asked"), "GATE-37");
        course.take(By.CRIMINAL_INVESTIGATOR, new CriminalStep.NoFurtherAction(STRAND, "the force", "nothing in it"));
        open(course, AUTHORITY, new PublicationStep.Approved(line, true, "asked"));
    }

    @Test
    void gate_38_an_arrest_asks_the_criteria_again() {
        Course course = officer()
                .internal()
                .take(
                        By.CRIMINAL_INVESTIGATOR,
                        new CriminalStep.Arrested(
                                STRAND, List.of(offence(CriminalStep.Trial.EITHER_WAY)), false, "home"));

        shut(course, AUTHORITY, Course.severity(Severity.MISCONDUCT), "GATE-38");
        course.take(AUTHORITY, new MatterStep.ReferralAssessed(Set.of(), false, null, "none, asked again"));
        open(course, AUTHORITY, Course.severity(Severity.MISCONDUCT));
    }

    @Test
    void gate_40_nothing_is_referred_without_a_case_to_answer_or_to_another_forum() {
        Course none = answered(Severity.MISCONDUCT, CaseToAnswer.NONE);
        shut(none, AUTHORITY, to(Route.MEETING), "GATE-40");
        shut(none, AUTHORITY, referred(Forum.MEETING), "GATE-40");

        Course meeting = answered(Severity.MISCONDUCT, CaseToAnswer.MISCONDUCT).take(AUTHORITY, to(Route.MEETING));
        shut(meeting, AUTHORITY, referred(Forum.HEARING), "GATE-40");
        open(meeting, AUTHORITY, referred(Forum.MEETING));
    }

    @Test
    void gate_42_the_chair_says_why_who_is_called() {
        Course course = answered(Severity.MISCONDUCT, CaseToAnswer.MISCONDUCT)
                .take(AUTHORITY, to(Route.MEETING))
                .take(AUTHORITY, referred(Forum.MEETING));
        course.take(AUTHORITY, new ProceedingsStep.ReferralServed(HEARING, course.today(), List.of("bundle"), true))
                .take(AUTHORITY, new ProceedingsStep.Named(HEARING, List.of(Course.chair(Rank.SERGEANT)), null, null))
                .later(10)
                .take(AUTHORITY, new ProceedingsStep.Constituted(HEARING));
        shut(course, By.SYSTEM, new ProceedingsStep.SilenceFlagged(HEARING), "CLK-33");
        course.later(30).take(By.SYSTEM, new ProceedingsStep.SilenceFlagged(HEARING));

        shut(course, By.CHAIR, new ProceedingsStep.WitnessesSet(HEARING, List.of("one"), " "), "GATE-42");
        open(course, By.CHAIR, new ProceedingsStep.WitnessesSet(HEARING, List.of("one"), "the fact is disputed"));
    }

    @Test
    void gate_43_public_notice_waits_for_representations_and_linked_restrictions() {
        Course course = Journeys.independent(PersonKind.REGULAR_OFFICER)
                .take(By.INVESTIGATOR, new AllegationStep.AcceleratedStated("admitted"))
                .take(
                        AUTHORITY,
                        new AllegationStep.AcceleratedDetermined(true, true, null, Course.id("c"), true, "clear"))
                .take(AUTHORITY, referred(Forum.ACCELERATED_HEARING));
        course.take(AUTHORITY, new ProceedingsStep.ReferralServed(HEARING, course.today(), List.of("bundle"), true))
                .take(
                        AUTHORITY,
                        new ProceedingsStep.Named(HEARING, List.of(Course.chair(Rank.CHIEF_CONSTABLE)), null, null))
                .later(10)
                .take(AUTHORITY, new ProceedingsStep.Constituted(HEARING))
                .take(
                        By.CHAIR,
                        new ProceedingsStep.Listed(HEARING, course.today().plusDays(7), "HQ", null));
        ProceedingsStep.Publicised notice = new ProceedingsStep.Publicised(HEARING, course.today());

        shut(course, AUTHORITY, notice, "GATE-43");
        course.take(By.CHAIR, new ProceedingsStep.WithholdingDecided(HEARING, true, false, Set.of(), "none"));
        shut(course, AUTHORITY, notice, "GATE-43");
        course.take(By.CHAIR, new ProceedingsStep.WithholdingDecided(HEARING, true, true, Set.of(), "none"))
                .take(
                        By.CHAIR,
                        new PublicationStep.RestrictionMade(
                                Course.id("x"), true, "officer X", "a chair", null, "the hearing of X ends"));
        shut(course, AUTHORITY, notice, "GATE-43");
        course.take(By.CHAIR, new PublicationStep.RestrictionLifted(Course.id("x"), "the hearing ended"));
        open(course, AUTHORITY, notice);
    }

    @Test
    void a_restriction_with_a_day_binds_through_that_day_and_no_longer() {
        UUID line = Course.id("line");
        Course course = officer();
        course.take(AUTHORITY, new PublicationStep.Prepared(line, PublicationStep.What.MEDIA_LINE, true))
                .take(
                        By.CHAIR,
                        new PublicationStep.RestrictionMade(
                                Course.id("x"), true, "officer X", "a chair", course.today(), null));
        PublicationStep.Approved approved = new PublicationStep.Approved(line, true, "asked");

        shut(course, AUTHORITY, approved, "GATE-43");
        open(course.later(1), AUTHORITY, approved);
    }

    @Test
    void what_came_of_a_meeting_is_never_published() {
        UUID report = Course.id("report");
        Course course = Journeys.warned();
        course.take(AUTHORITY, new PublicationStep.Prepared(report, PublicationStep.What.OUTCOME_REPORT, false))
                .take(AUTHORITY, new PublicationStep.Approved(report, true, "asked"));

        shut(course, AUTHORITY, new PublicationStep.Published(report, course.today()), "PUBLICATION");
    }

    @Test
    void time_is_counted_by_what_the_force_decided() {
        Course course = answered(Severity.MISCONDUCT, CaseToAnswer.MISCONDUCT)
                .take(AUTHORITY, to(Route.MEETING))
                .take(AUTHORITY, referred(Forum.MEETING));
        course.take(AUTHORITY, new ProceedingsStep.ReferralServed(HEARING, course.today(), List.of("bundle"), true))
                .take(AUTHORITY, new ProceedingsStep.Named(HEARING, List.of(Course.chair(Rank.SERGEANT)), null, null));
        ProceedingsStep.Constituted seated = new ProceedingsStep.Constituted(HEARING);
        Instant later = London.endOf(course.today().plusDays(10));
        ClockBook book = ClockBook.standard();
        Parameter time = book.parameters(book.clock("CLK-32", RuleSet.RS_2026, course.today()))
                .getFirst();
        Gates longer = new Gates(
                book.with(book.parameters()
                        .with(new ParameterDecision(
                                time.id(),
                                "30",
                                "counsel advises so",
                                Citation.unconfirmed("Counsel's advice", "", "for this example"),
                                "the chief constable",
                                LocalDate.of(2026, 1, 5),
                                LocalDate.of(2027, 1, 5)))),
                WorkingDays.englandAndWales());

        assertThat(Gates.standard().may(course.file(), seated, AUTHORITY, later).isAllowed())
                .isTrue();
        assertThat(longer.may(course.file(), seated, AUTHORITY, later).isAllowed())
                .isFalse();
    }

    @Test
    void j6_and_j7_an_arrest_or_a_charge_with_a_listed_offence_calls_for_suspension() {
        CriminalStep.Offence listed = new CriminalStep.Offence(
                "rape", CriminalStep.Trial.INDICTABLE_ONLY, true, ListedOffence.RAPE, false, null);
        Course course = officer()
                .take(By.CRIMINAL_INVESTIGATOR, new CriminalStep.Arrested(STRAND, List.of(listed), false, "home"));

        RestrictionStep.SuspensionDecided not = new RestrictionStep.SuspensionDecided(
                Measure.NONE,
                true,
                false,
                false,
                false,
                true,
                Rank.CHIEF_CONSTABLE,
                null,
                null,
                null,
                false,
                "not needed",
                null);
        shut(course, AUTHORITY, not, "SUSPENSION");
        course.take(By.PROSECUTOR, new CriminalStep.Charged(STRAND, List.of(listed)))
                .take(
                        AUTHORITY,
                        new RestrictionStep.RestrictionDrafted(
                                Course.id("r"),
                                Set.of(RestrictionStep.Limit.NO_PUBLIC_CONTACT),
                                "office only",
                                course.today().plusDays(28)));
        shut(course, AUTHORITY, new RestrictionStep.RestrictionImposed(Course.id("r"), "enough"), "SUSPENSION");
        open(course, AUTHORITY, Journeys.suspension(Measure.SUSPENDED, true));
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
    void an_appeal_comes_in_time_and_goes_to_its_own_body() {
        Course course = answered(Severity.MISCONDUCT, CaseToAnswer.MISCONDUCT).take(AUTHORITY, to(Route.MEETING));
        Journeys.meeting(course, List.of(Course.chair(Rank.SERGEANT)));
        Journeys.outcome(course, Finding.MISCONDUCT, Outcome.WRITTEN_WARNING, 18);
        ProceedingsStep.AppealLodged lodged = new ProceedingsStep.AppealLodged(
                HEARING, ProceedingsStep.AppealBody.APPEAL_MEETING, By.SUBJECT, "unfair");

        open(course, By.SUBJECT, lodged);
        shut(
                course,
                By.SUBJECT,
                new ProceedingsStep.AppealLodged(
                        HEARING, ProceedingsStep.AppealBody.POLICE_APPEALS_TRIBUNAL, By.SUBJECT, "unfair"),
                "APPEAL");
        shut(course.later(30), By.SUBJECT, lodged, "CLK-60");
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
