package plumbline.law.vetting.after;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plumbline.law.conduct.Verdicts.brief;
import static plumbline.law.conduct.Verdicts.refused;
import static plumbline.law.vetting.after.Running.CLOCKS;
import static plumbline.law.vetting.after.Running.SUBJECT;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.Verdict;
import plumbline.law.clock.Deadline;
import plumbline.law.clock.London;
import plumbline.law.conduct.AllegationFacts;
import plumbline.law.conduct.ClockBook;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.RuleSet;
import plumbline.law.conduct.RuleSets;
import plumbline.law.conduct.Selection;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.restriction.Ground;
import plumbline.law.conduct.restriction.ListedOffence;
import plumbline.law.conduct.restriction.Nature;
import plumbline.law.conduct.restriction.SuspensionFacts;
import plumbline.law.conduct.restriction.Suspensions;
import plumbline.law.conduct.restriction.Suspicion;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.Level;

/// The worked examples of the specification on what comes after clearance, by their numbers.
class ExamplesTest {

    private static final UUID ID = new UUID(1, 1);

    private static Running<WithdrawalCase> officer(String day) {
        return new Running<>(WithdrawalCase.received(ID, SUBJECT, Applicant.OFFICER, false), day);
    }

    private static Running<Restriction> restriction(Situation situation, String day) {
        return new Running<>(
                Restriction.proposed(ID, SUBJECT, Applicant.OFFICER, situation, LocalDate.parse(day), RuleSet.RS_2026),
                day);
    }

    private static RestrictionAct.Ordered order(@Nullable String exceptional, String reviewOn, Rung... rungs) {
        boolean suspends = List.of(rungs).contains(Rung.SUSPENDED);
        return new RestrictionAct.Ordered(
                Set.of(rungs),
                suspends ? LegalBasis.CONDUCT_REGULATIONS : LegalBasis.DIRECTION_AND_CONTROL,
                exceptional,
                LocalDate.parse(reviewOn),
                "As noted.");
    }

    private static WithdrawalAct.NoticeServed notice(String on) {
        LocalDate day = LocalDate.parse(on);
        return new WithdrawalAct.NoticeServed(day, "An undeclared association.", day.plusDays(14), true, true);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2027-07-01, AHEAD, -",
                "2027-07-02, OVERDUE, -",
                "2027-07-31, OVERDUE, -",
                "2027-08-01, MISSED, REVIEW_REQUIRED"
            })
    void x3_an_annual_notice_that_does_not_come_marks_the_clearance_and_the_sponsor_is_told(
            LocalDate today, AnnualReviews.State state, @Nullable Overlay overlay) {
        var standing = AnnualReviews.standing(Level.NPPV3, LocalDate.of(2026, 7, 1), today, CLOCKS);

        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.overlay().orElse(null)).isEqualTo(overlay);
        assertThat(standing.due()).contains(LocalDate.of(2027, 7, 1));
    }

    @Test
    void what_was_granted_before_there_was_a_yearly_review_is_counted_from_its_beginning() {
        var standing = AnnualReviews.standing(Level.RV, LocalDate.of(2021, 7, 4), LocalDate.of(2025, 6, 1), CLOCKS);

        assertThat(standing.due()).contains(LocalDate.of(2025, 12, 1));
        assertThat(CLOCKS.duty("CLK-103", AnnualReviews.BEGAN)).isNotNull();
        assertThatThrownBy(() -> CLOCKS.duty("CLK-103", AnnualReviews.BEGAN.minusDays(1)))
                .isInstanceOf(java.util.NoSuchElementException.class);
    }

    @Test
    void x11_a_pack_with_a_blank_instead_of_a_nil_keeps_the_gate_shut_and_silence_is_escalated() {
        var pack = new Running<>(Transfer.askedFor(ID, SUBJECT, "Norland", LocalDate.of(2026, 9, 14)), "2026-09-15");
        for (PackCategory category : EnumSet.complementOf(EnumSet.of(PackCategory.CORRUPTION_INTELLIGENCE))) {
            pack.does(new TransferAct.Stated(category, TransferAct.Answer.NIL, null));
        }
        var blank = new TransferAct.Stated(PackCategory.CORRUPTION_INTELLIGENCE, TransferAct.Answer.SOMETHING, " ");

        assertThat(refused(pack.may(blank)).reason()).contains("a blank is no nil return");
        assertThat(refused(pack.course().gate()).reason()).contains("Corruption intelligence");
        assertThat(pack.course().remindAfter(CLOCKS)).isEqualTo("2026-09-28");
        assertThat(pack.course().tellOutsideAfter(CLOCKS)).isEqualTo("2026-10-12");
        assertThat(brief(pack.on("2026-09-25").may(new TransferAct.Reminded("Head of standards"))))
                .isEqualTo("refused, PACK");
        assertThat(brief(pack.on("2026-09-28").may(new TransferAct.Reminded("Head of standards"))))
                .isEqualTo("allowed");
        pack.on("2026-10-12").does(new TransferAct.OutsideTold());
        assertThat(brief(pack.on("2027-10-12").may(new TransferAct.Accepted("It has been a year."))))
                .isEqualTo("refused, PACK");

        pack.does(new TransferAct.Stated(PackCategory.CORRUPTION_INTELLIGENCE, TransferAct.Answer.NIL, null));
        for (TransferAct.Lead lead : TransferAct.Lead.values()) {
            pack.does(new TransferAct.Signed(lead, "A lead", LocalDate.of(2027, 10, 12)));
        }
        assertThat(pack.does(new TransferAct.Accepted("Complete.")).course().stage())
                .isEqualTo(TransferStage.ACCEPTED);
    }

    @Test
    void x24_a_final_warning_opens_a_review_the_same_day_and_day_31_is_a_breach() {
        Consequence opened = Triggers.follow(
                        new Event.OutcomeDecided(Outcome.FINAL_WRITTEN_WARNING),
                        LocalDate.of(2026, 9, 14),
                        Applicant.OFFICER,
                        RuleSet.RS_2026,
                        CLOCKS)
                .orElseThrow();
        Deadline due = opened.due().orElseThrow();

        assertThat(opened.on()).isEqualTo("2026-09-14");
        assertThat(due.lastDay()).contains(LocalDate.of(2026, 10, 26));
        assertThat(due.isOver(LocalDate.of(2026, 10, 26)
                        .atTime(23, 59)
                        .atZone(London.ZONE)
                        .toInstant()))
                .isFalse();
        assertThat(due.isOver(London.endOf(LocalDate.of(2026, 10, 26)))).isTrue();
    }

    @ParameterizedTest(name = "25 and 26: {0} -> {1}")
    @CsvSource({"2026-07-17, 2026-07-22", "2026-08-28, 2026-09-03"})
    void x25_x26_gross_misconduct_under_criminal_investigation_is_decided_in_three_working_days(
            String assessed, LocalDate decideBy) {
        assertThat(restriction(Situation.CRIMINAL_AND_GROSS, assessed).course().decideBy(CLOCKS))
                .contains(decideBy);
    }

    @ParameterizedTest(name = "reviewed on {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {"2026-10-14 | allowed", "2026-10-15 | refused, REVIEW-DAY"})
    void x25_a_suspension_is_reviewed_within_twelve_weeks(String reviewOn, String expected) {
        var suspension = restriction(Situation.CRIMINAL_AND_GROSS, "2026-07-17").on("2026-07-22");

        assertThat(brief(suspension.may(order(null, reviewOn, Rung.SUSPENDED)))).isEqualTo(expected);
    }

    @Test
    void x25_what_is_not_suspended_keeps_at_least_away_from_the_public() {
        var open = restriction(Situation.CRIMINAL_AND_GROSS, "2026-07-17");

        assertThat(brief(open.may(order(null, "2026-08-17", Rung.SUPERVISED)))).isEqualTo("refused, LEAST-ORDER");
        assertThat(brief(open.may(order(null, "2026-08-17", Rung.NO_PUBLIC_FACING))))
                .isEqualTo("allowed");
    }

    @Test
    void x27_an_allegation_before_13_july_2026_has_no_such_timer_and_suspension_is_a_power() {
        Selection rules = RuleSets.select(PersonKind.REGULAR_OFFICER, AllegationFacts.known(LocalDate.of(2026, 7, 10)));
        var gross = new Event.SeverityAssessed(Severity.GROSS_MISCONDUCT, true, Set.of(), false);
        Consequence opened = Triggers.follow(
                        gross, LocalDate.of(2026, 7, 17), Applicant.OFFICER, RuleSet.RS_2025, CLOCKS)
                .orElseThrow();

        assertThat(Suspensions.nature(
                        SuspensionFacts.of(InvestigationForm.LOCAL, true, Set.of(Ground.PUBLIC_INTEREST)),
                        RuleSet.RS_2025))
                .isInstanceOf(Nature.Power.class);
        assertThat(Suspensions.nature(
                        SuspensionFacts.of(InvestigationForm.LOCAL, false, Set.of(Ground.PUBLIC_INTEREST)),
                        RuleSet.RS_2025))
                .as("redeployment is considered first")
                .isInstanceOf(Nature.NotOpen.class);
        assertThat(ClockBook.standard().find("CLK-80", rules, LocalDate.of(2026, 7, 17)))
                .isEmpty();
        assertThat(opened.situation()).isEmpty();
    }

    @Test
    void x28_an_arrest_for_a_listed_offence_presumes_suspension() {
        var arrest = restriction(Situation.ARRESTED_LISTED, "2026-09-14");

        assertThat(brief(arrest.may(order(null, "2026-10-14", Rung.NO_PUBLIC_FACING))))
                .isEqualTo("refused, LEAST-ORDER");
        assertThat(brief(arrest.may(order(" ", "2026-10-14", Rung.NO_PUBLIC_FACING))))
                .isEqualTo("refused, LEAST-ORDER");
        assertThat(brief(arrest.may(order("Mistaken identity.", "2026-10-14", Rung.SUPERVISED))))
                .isEqualTo("refused, LEAST-ORDER");
        assertThat(brief(arrest.may(order("Mistaken identity.", "2026-10-14", Rung.NO_PUBLIC_FACING))))
                .isEqualTo("allowed, ALARM");
        arrest.does(new RestrictionAct.Concurred(true, "The footage shows somebody else."));
        assertThat(brief(arrest.may(order("Mistaken identity.", "2026-10-14", Rung.SUPERVISED))))
                .isEqualTo("allowed, EXCEPTIONAL");
    }

    @Test
    void x29_a_charge_for_a_listed_offence_suspends_and_one_signature_does_not_lift_it() {
        var opened = Triggers.follow(
                        new Event.Charged(Suspicion.of(ListedOffence.RAPE)),
                        LocalDate.of(2026, 9, 14),
                        Applicant.OFFICER,
                        RuleSet.RS_2026,
                        CLOCKS)
                .orElseThrow();
        var charge = restriction(opened.situation().orElseThrow(), "2026-09-14");

        assertThat(brief(charge.may(order("None.", "2026-10-14", Rung.NO_WARRANT_USE))))
                .isEqualTo("refused, LEAST-ORDER");
        charge.does(order(null, "2026-10-14", Rung.SUSPENDED));
        assertThat(brief(charge.may(new RestrictionAct.Lifted("Acquitted.")))).isEqualTo("refused, STILL-OPEN");
        charge.does(new RestrictionAct.SituationEnded("Acquitted."));
        assertThat(brief(charge.may(new RestrictionAct.Lifted("Acquitted.")))).isEqualTo("refused, TWO-KEYS");
        charge.does(new RestrictionAct.Concurred(true, "Nothing is left."));
        assertThat(charge.does(new RestrictionAct.Lifted("Acquitted.")).course().isOver())
                .isTrue();
    }

    @Test
    void x30_notice_before_a_result_under_regulation_15_is_refused() {
        assertThat(brief(officer("2026-09-14").may(notice("2026-09-14")))).isEqualTo("refused, REG-15");
    }

    @Test
    void x31_who_resigns_in_the_middle_stays_on_the_register_of_the_unfinished() {
        WithdrawalCase left = begun("2026-09-14")
                .does(new WithdrawalAct.Resigned(LocalDate.of(2026, 10, 6), "Resigned"))
                .course();

        assertThat(left.stage()).isEqualTo(WithdrawalStage.CEASED_RESIGNED);
        assertThat(left.isUnfinished()).isTrue();
        assertThat(left.open()).containsExactly(ActKind.COMPLETED_ON_PAPER);
    }

    @Test
    void x32_who_decided_under_regulation_15_cannot_be_appointed_to_assess() {
        var opened = officer("2026-09-14").does(ordered(), Hand.VETTING_AUTHORITY, "Manager");

        assertThat(brief(opened.may(new WithdrawalAct.AssessorAppointed(Running.who("Manager")))))
                .isEqualTo("refused, REG-16");
        assertThat(brief(opened.may(new WithdrawalAct.AssessorAppointed(Running.who("Assessor")))))
                .isEqualTo("allowed");
    }

    @Test
    void x33_possible_misconduct_pauses_the_case_until_conduct_has_an_outcome() {
        var paused = begun("2026-09-14")
                .does(new WithdrawalAct.PausedForConduct("Searches of a database without a purpose."));
        var decide = new WithdrawalAct.Decided(WithdrawalAct.Decision.WITHDRAW, "As reported.");

        assertThat(brief(paused.may(decide))).isEqualTo("refused, DM-5");
        var outcome = new UUID(7, 7);
        assertThat(brief(ConductFirst.mayResume(outcome, List.of(new UUID(7, 8)))))
                .isEqualTo("refused, DM-5");
        assertThat(brief(ConductFirst.mayResume(outcome, List.of(outcome)))).isEqualTo("allowed");
        assertThat(paused.does(new WithdrawalAct.Resumed(outcome)).course().stage())
                .isEqualTo(WithdrawalStage.ASSESSING);
    }

    @Test
    void x34_for_staff_there_is_the_employment_procedure_and_no_statutory_step() {
        var staff = new Running<>(WithdrawalCase.received(ID, SUBJECT, Applicant.STAFF, false), "2026-09-14");

        assertThat(staff.course().open())
                .containsExactlyInAnyOrder(ActKind.EMPLOYER_TOLD, ActKind.PAUSED_FOR_CONDUCT, ActKind.RESIGNED);
        Verdict.Refused refused =
                refused(staff.may(new WithdrawalAct.Decided(WithdrawalAct.Decision.WITHDRAW, "As reported.")));
        assertThat(refused.rule()).isEqualTo("DM-3");
        assertThat(staff.does(new WithdrawalAct.EmployerTold("Head of human resources", "Clearance lost."))
                        .course()
                        .stage())
                .isEqualTo(WithdrawalStage.EMPLOYMENT);
    }

    @Test
    void x35_a_new_name_makes_results_stale_is_checked_again_in_five_days_and_enters_the_next_comparison() {
        assertThat(Change.NAME.stale()).containsExactlyInAnyOrder("PNC", "PND", "LOC");
        assertThat(CLOCKS.lastDay("CLK-102", LocalDate.of(2026, 9, 14))).isEqualTo("2026-09-21");
        assertThat(Change.NAME.entersWash()).isTrue();
    }

    private static WithdrawalAct.SeverityDecided ordered() {
        return new WithdrawalAct.SeverityDecided(
                WithdrawalAct.Severity.ASSESSMENT_ORDERED, "It could lead to withdrawal.");
    }

    /// An officer's case in the middle of its assessment.
    private static Running<WithdrawalCase> begun(String day) {
        return officer(day)
                .does(ordered(), Hand.VETTING_AUTHORITY, "Manager")
                .does(new WithdrawalAct.AssessorAppointed(Running.who("Assessor")))
                .does(notice(day))
                .on(LocalDate.parse(day).plusDays(21).toString())
                .does(new WithdrawalAct.AssessmentBegun(), Hand.ASSESSOR, "Assessor");
    }
}
