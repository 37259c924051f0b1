package plumbline.law.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.lane.Asked.AUTHORITY;
import static plumbline.law.lane.Asked.STRAND;
import static plumbline.law.lane.Asked.answered;
import static plumbline.law.lane.Asked.caution;
import static plumbline.law.lane.Asked.inquiry;
import static plumbline.law.lane.Asked.offence;
import static plumbline.law.lane.Asked.officer;
import static plumbline.law.lane.Asked.open;
import static plumbline.law.lane.Asked.prejudice;
import static plumbline.law.lane.Asked.referred;
import static plumbline.law.lane.Asked.shut;
import static plumbline.law.lane.Asked.to;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.law.conduct.CaseToAnswer;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.restriction.ListedOffence;
import plumbline.law.conduct.restriction.Measure;

/// The gates between a criminal case, suspension and misconduct proceedings, one by one.
class CriminalGatesTest {

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
}
