package plumbline.law.vetting.after;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.conduct.Verdicts.brief;
import static plumbline.law.conduct.Verdicts.refused;
import static plumbline.law.vetting.after.Running.CLOCKS;
import static plumbline.law.vetting.after.Running.SUBJECT;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.twokey.Grade;

/// Reviews, appeals and transfer packs from their first act to their last.
class ReviewsAndAppealsTest {
    private static final UUID ID = new UUID(1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

    @Test
    void a_review_is_triaged_decided_and_closed_each_with_its_reasons() {
        var review = new Running<>(Review.open(ID, SUBJECT, false), "2026-09-14");

        assertThat(review.course().decided()).isEmpty();
        assertThat(review.course().open()).containsExactly(ActKind.TRIAGED);
        assertThat(brief(review.may(new ReviewAct.Triaged(false, " ")))).isEqualTo("refused, REASONS");
        review.does(new ReviewAct.Triaged(false, "Read."));
        assertThat(review.course().decided()).isEmpty();
        assertThat(brief(review.may(new ReviewAct.OutsideLooked(true, ""), Hand.OUTSIDE_REVIEWER, "Reviewer")))
                .isEqualTo("refused, REASONS");
        review.does(new ReviewAct.Decided(ReviewAct.Outcome.TARGETED_CHECKS, "One name is new."));
        assertThat(review.course().outcome()).isEqualTo(ReviewAct.Outcome.TARGETED_CHECKS);
        assertThat(review.course().decided()).isPresent();
        assertThat(review.course().isOver()).isFalse();
        assertThat(brief(review.may(new ReviewAct.Closed(" ")))).isEqualTo("refused, REASONS");
        review.does(new ReviewAct.Closed("Checked."));
        assertThat(review.course().isOver()).isTrue();
        assertThat(review.course().open()).isEmpty();
        assertThat(review.course().history()).hasSize(3);
    }

    @Test
    void a_red_review_that_nobody_saw_from_outside_says_so_and_one_that_was_refused_too() {
        var review =
                new Running<>(Review.open(ID, SUBJECT, true), "2026-09-14").does(new ReviewAct.Triaged(false, "Read."));
        var pass = new ReviewAct.Decided(ReviewAct.Outcome.NO_CHANGE, "Nothing new.");

        assertThat(refused(review.may(pass)).reason())
                .isEqualTo("The review is red, and nobody from outside the force has looked at it.");
        review.does(new ReviewAct.OutsideLooked(false, "A pattern."));
        assertThat(refused(review.may(pass)).reason())
                .isEqualTo("The review is red, and the reviewer from outside does not agree that it may pass.");
    }

    @Test
    void whoever_looked_from_outside_does_not_decide_as_well() {
        var review = new Running<>(Review.open(ID, SUBJECT, true), "2026-09-14")
                .does(new ReviewAct.Triaged(false, "Read."), Hand.VETTING_AUTHORITY, "Officer of the unit")
                .does(new ReviewAct.OutsideLooked(true, "Nothing new."), Hand.OUTSIDE_REVIEWER, "Reviewer");
        var pass = new ReviewAct.Decided(ReviewAct.Outcome.NO_CHANGE, "Nothing new.");

        assertThat(refused(review.may(pass, Hand.VETTING_AUTHORITY, "Reviewer")).reason())
                .isEqualTo("The review is red, and whoever looked at it from outside would decide it too.");
        assertThat(brief(review.may(pass, Hand.VETTING_AUTHORITY, "Manager"))).isEqualTo("allowed");
    }

    private static Running<Appeal> appeal(CaseClass caseClass) {
        return new Running<>(
                Appeal.lodged(ID, SUBJECT, AppealRoute.OFFICER, caseClass, DAY, DAY.plusDays(6)), "2026-09-20");
    }

    private static final List<AppealAct.Member> PANEL = List.of(
            new AppealAct.Member(Running.who("Chair"), true, true, true, false, null),
            new AppealAct.Member(Running.who("Member"), true, false, false, false, null),
            new AppealAct.Member(Running.who("Deputy"), false, false, false, false, Grade.ASSISTANT_CHIEF));

    private static Running<Appeal> heard(CaseClass caseClass) {
        return appeal(caseClass)
                .does(new AppealAct.Admitted("In time."))
                .does(new AppealAct.PanelSet(PANEL))
                .does(new AppealAct.Heard(LocalDate.of(2026, 9, 20), true, "Both were heard."));
    }

    @ParameterizedTest
    @EnumSource(AppealAct.Result.class)
    void an_appeal_comes_to_what_was_decided_and_then_to_its_end(AppealAct.Result result) {
        var decided = heard(CaseClass.AMBER).does(new AppealAct.Decided(result, 3, true, "As written."));

        assertThat(decided.course().stage()).isEqualTo(AppealStage.valueOf(result.name()));
        assertThat(decided.course().isOver()).isFalse();
        assertThat(brief(decided.may(new AppealAct.Final(" ")))).isEqualTo("refused, REASONS");
        assertThat(decided.does(new AppealAct.Final("Nothing more.")).course().isOver())
                .isTrue();
        assertThat(decided.course().members()).isEqualTo(PANEL);
    }

    @ParameterizedTest(name = "{0} with {1} votes: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        UPHELD    | -1 | refused, APPEAL
        UPHELD    | 1  | refused, APPEAL
        UPHELD    | 9  | allowed
        DISMISSED | 0  | allowed
        REMITTED  | 0  | allowed
        """)
    void only_upholding_takes_votes(AppealAct.Result result, int votes, String expected) {
        assertThat(brief(heard(CaseClass.AMBER).may(new AppealAct.Decided(result, votes, false, "As written."))))
                .isEqualTo(expected);
    }

    @Test
    void an_appeal_that_is_late_is_over_and_one_in_time_is_not_called_late() {
        var late = new Running<>(
                Appeal.lodged(ID, SUBJECT, AppealRoute.OFFICER, CaseClass.AMBER, DAY, LocalDate.of(2026, 9, 29)),
                "2026-09-29");

        assertThat(refused(late.may(new AppealAct.Admitted("It is."))).reason())
                .isEqualTo(
                        "The appeal came in on 2026-09-29, which is out of time: the window closed with 2026-09-28.");
        assertThat(brief(late.may(new AppealAct.OutOfTime(" ")))).isEqualTo("refused, REASONS");
        assertThat(late.does(new AppealAct.OutOfTime("It is.")).course().isOver())
                .isTrue();
        assertThat(late.course().open()).isEmpty();
        assertThat(refused(appeal(CaseClass.AMBER).may(new AppealAct.OutOfTime("It is.")))
                        .reason())
                .contains("which is in time");
        assertThat(brief(appeal(CaseClass.AMBER).may(new AppealAct.Admitted(" "))))
                .isEqualTo("refused, REASONS");
    }

    @Test
    void a_hearing_is_recorded_when_it_was_held_and_a_decision_gives_reasons() {
        var set =
                appeal(CaseClass.AMBER).does(new AppealAct.Admitted("In time.")).does(new AppealAct.PanelSet(PANEL));

        assertThat(set.course().open()).containsExactlyInAnyOrder(ActKind.PANEL_SET, ActKind.HEARD);
        assertThat(brief(set.may(new AppealAct.Heard(LocalDate.of(2026, 9, 21), true, "Tomorrow."))))
                .isEqualTo("refused, HEARD");
        assertThat(brief(heard(CaseClass.AMBER).may(new AppealAct.Decided(AppealAct.Result.DISMISSED, 0, true, ""))))
                .isEqualTo("refused, REASONS");
    }

    private static Running<Transfer> pack() {
        return new Running<>(Transfer.askedFor(ID, SUBJECT, "Norland", DAY), "2026-09-15");
    }

    @ParameterizedTest(name = "{0}, \"{1}\": {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        NIL       | -                | allowed
        NIL       | ''               | allowed
        NIL       | A plan in 2025.  | refused, PACK
        SOMETHING | A plan in 2025.  | allowed
        SOMETHING | -                | refused, PACK
        SOMETHING | ' '              | refused, PACK
        """)
    void a_pack_says_what_is_held_or_an_explicit_nil(
            TransferAct.Answer answer, @Nullable String statement, String expected) {
        assertThat(brief(pack().may(new TransferAct.Stated(PackCategory.PERFORMANCE, answer, statement))))
                .isEqualTo(expected);
    }

    @Test
    void a_pack_without_signatures_keeps_the_gate_shut_and_one_called_off_is_over() {
        var whole = pack();
        EnumSet.allOf(PackCategory.class)
                .forEach(category -> whole.does(new TransferAct.Stated(category, TransferAct.Answer.NIL, null)));

        assertThat(refused(whole.may(new TransferAct.Accepted("Complete."))).reason())
                .isEqualTo("The pack of Norland is not signed by: Head of professional standards; Head of"
                        + " counter-corruption; Vetting manager.");
        assertThat(brief(whole.may(new TransferAct.Signed(TransferAct.Lead.VETTING, " ", DAY))))
                .isEqualTo("refused, REASONS");
        EnumSet.allOf(TransferAct.Lead.class).forEach(lead -> whole.does(new TransferAct.Signed(lead, "A lead", DAY)));
        assertThat(whole.course().gate().isAllowed()).isTrue();
        assertThat(brief(whole.may(new TransferAct.Accepted(" ")))).isEqualTo("refused, REASONS");
        assertThat(brief(whole.may(new TransferAct.CalledOff(" ")))).isEqualTo("refused, REASONS");
        assertThat(whole.course().isOver()).isFalse();
        assertThat(whole.course().open()).contains(ActKind.ACCEPTED, ActKind.CALLED_OFF);
        assertThat(whole.does(new TransferAct.CalledOff("Withdrawn.")).course().isOver())
                .isTrue();
    }

    @Test
    void the_outside_body_is_told_on_the_twentieth_working_day_and_not_before() {
        assertThat(brief(pack().on("2026-10-09").may(new TransferAct.OutsideTold())))
                .isEqualTo("refused, PACK");
        assertThat(brief(pack().on("2026-10-12").may(new TransferAct.OutsideTold())))
                .isEqualTo("allowed");
        assertThat(pack().course().tellOutsideAfter(CLOCKS)).isEqualTo("2026-10-12");
    }
}
