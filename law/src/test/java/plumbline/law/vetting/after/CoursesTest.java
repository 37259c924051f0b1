package plumbline.law.vetting.after;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.conduct.Verdicts.brief;
import static plumbline.law.vetting.after.Running.SUBJECT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.conduct.RuleSet;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.twokey.Grade;

class CoursesTest {

    private static final UUID ID = new UUID(1, 1);

    private static Running<Review> review(boolean red) {
        return new Running<>(Review.open(ID, SUBJECT, red), "2026-09-14").does(new ReviewAct.Triaged(false, "Read."));
    }

    private static ReviewAct.Decided decide(ReviewAct.Outcome outcome) {
        return new ReviewAct.Decided(outcome, "As noted.");
    }

    @ParameterizedTest(name = "red {0}, {1}")
    @CsvSource(delimiter = '|', textBlock = """
        true  | NO_CHANGE       | refused, TWO-KEYS
        true  | TARGETED_CHECKS | allowed
        true  | FULL_REVET      | allowed
        true  | WITHDRAWAL_CASE | allowed
        true  | CONDUCT_REFERRAL| allowed
        false | NO_CHANGE       | allowed
        """)
    void only_letting_a_red_review_pass_takes_a_key_from_outside(
            boolean red, ReviewAct.Outcome outcome, String expected) {
        assertThat(brief(review(red).may(decide(outcome)))).isEqualTo(expected);
    }

    @Test
    void the_key_from_outside_must_agree_and_be_somebody_else() {
        var red = review(true);
        var agrees = new ReviewAct.OutsideLooked(true, "Nothing new.");

        assertThat(brief(red.may(agrees, Hand.OUTSIDE_REVIEWER, Hand.VETTING_AUTHORITY.name())))
                .isEqualTo("refused, TWO-KEYS");
        red.does(new ReviewAct.OutsideLooked(false, "A pattern."));
        assertThat(brief(red.may(decide(ReviewAct.Outcome.NO_CHANGE)))).isEqualTo("refused, TWO-KEYS");
        red.does(agrees);
        assertThat(brief(red.may(decide(ReviewAct.Outcome.NO_CHANGE)))).isEqualTo("allowed");
        red.does(new ReviewAct.Triaged(true, "Read again."));
        assertThat(brief(red.may(decide(ReviewAct.Outcome.NO_CHANGE))))
                .as("a new triage asks anew")
                .isEqualTo("refused, TWO-KEYS");
    }

    @Test
    void a_review_becomes_red_at_triage_and_never_less_so() {
        assertThat(new Running<>(Review.open(ID, SUBJECT, true), "2026-09-14")
                        .does(new ReviewAct.Triaged(false, "Read."))
                        .course()
                        .red())
                .isTrue();
        assertThat(review(false)
                        .does(new ReviewAct.Triaged(true, "A sexual matter."))
                        .course()
                        .red())
                .isTrue();
    }

    @Test
    void a_decision_without_reasons_is_refused_and_so_is_another_hand() {
        assertThat(brief(review(false).may(new ReviewAct.Decided(ReviewAct.Outcome.NO_CHANGE, " "))))
                .isEqualTo("refused, REASONS");
        assertThat(brief(review(false).may(decide(ReviewAct.Outcome.NO_CHANGE), Hand.HOLDER, "Officer")))
                .isEqualTo("refused, HAND");
        assertThat(brief(review(false).may(new ReviewAct.Closed("Done.")))).isEqualTo("refused, STAGE");
    }

    private static Running<WithdrawalCase> assessed(boolean noCase) {
        var running = new Running<>(WithdrawalCase.received(ID, SUBJECT, Applicant.OFFICER, noCase), "2026-09-14");
        if (noCase) {
            running.does(new WithdrawalAct.NewEvidenceLooked(
                    true, "A second complainant", LocalDate.of(2026, 9, 1), "Independent of the first."));
        }
        return running.does(new WithdrawalAct.SeverityDecided(
                        WithdrawalAct.Severity.ASSESSMENT_ORDERED, "It could lead to withdrawal."))
                .does(new WithdrawalAct.AssessorAppointed(Running.who("Assessor")))
                .does(new WithdrawalAct.NoticeServed(
                        LocalDate.of(2026, 9, 14), "Particulars.", LocalDate.of(2026, 9, 28), true, true))
                .does(new WithdrawalAct.Responded("It is denied.", List.of(), false))
                .does(new WithdrawalAct.AssessmentBegun(), Hand.ASSESSOR, "Assessor")
                .does(new WithdrawalAct.Assessed(true, "As written.", false, null), Hand.ASSESSOR, "Assessor");
    }

    private static WithdrawalAct.Decided decide(WithdrawalAct.Decision decision) {
        return new WithdrawalAct.Decided(decision, "As reported.");
    }

    @Test
    void keeping_a_clearance_takes_two_keys_and_withdrawing_one() {
        var open = assessed(false);

        assertThat(brief(open.may(decide(WithdrawalAct.Decision.RETAIN)))).isEqualTo("refused, TWO-KEYS");
        assertThat(brief(open.may(decide(WithdrawalAct.Decision.WITHDRAW)))).isEqualTo("allowed");
        open.does(new WithdrawalAct.Observed(true, "The risk is answered."));
        assertThat(open.does(decide(WithdrawalAct.Decision.RETAIN_WITH_CONDITIONS))
                        .course()
                        .stage())
                .isEqualTo(WithdrawalStage.FINAL);
        assertThat(open.course().effects()).isEmpty();
    }

    @Test
    void a_withdrawal_dismisses_an_officer_and_is_open_to_appeal_twice() {
        var withdrawn = assessed(false).does(decide(WithdrawalAct.Decision.WITHDRAW));

        assertThat(withdrawn.course().effects()).containsExactlyInAnyOrder(Effect.values());
        assertThat(brief(withdrawn.may(new WithdrawalAct.Finalised("Nobody appealed."))))
                .isEqualTo("refused, APPEAL-OPEN");
        assertThat(brief(withdrawn.on("2026-09-28").may(new WithdrawalAct.PanelAppealed("Unreasonable."))))
                .isEqualTo("allowed");
        assertThat(brief(withdrawn.on("2026-09-29").may(new WithdrawalAct.PanelAppealed("Unreasonable."))))
                .isEqualTo("refused, CLK-109");
        withdrawn
                .on("2026-09-28")
                .does(new WithdrawalAct.PanelAppealed("Unreasonable."))
                .does(new WithdrawalAct.AppealEnded(false, "It was not."))
                .does(new WithdrawalAct.TribunalAppealed("Unfair."));
        assertThat(withdrawn
                        .does(new WithdrawalAct.AppealEnded(true, "It was."))
                        .course())
                .satisfies(ended -> {
                    assertThat(ended.stage()).isEqualTo(WithdrawalStage.FINAL);
                    assertThat(ended.decision()).isEqualTo(WithdrawalAct.Decision.RETAIN);
                    assertThat(ended.effects()).isEmpty();
                });
    }

    @Test
    void a_final_no_case_to_answer_stands_without_new_evidence() {
        var old = new Running<>(WithdrawalCase.received(ID, SUBJECT, Applicant.OFFICER, true), "2026-09-14");
        var order = new WithdrawalAct.SeverityDecided(
                WithdrawalAct.Severity.ASSESSMENT_ORDERED, "It could lead to withdrawal.");

        assertThat(brief(old.may(order))).isEqualTo("refused, DM-1");
        assertThat(assessed(true).course().stage()).isEqualTo(WithdrawalStage.ASSESSED);
    }

    @Test
    void nothing_rests_on_closed_material_alone_without_a_gist() {
        var running = assessed(false);
        var open = new Running<>(WithdrawalCase.received(ID, SUBJECT, Applicant.OFFICER, false), "2026-09-14")
                .does(new WithdrawalAct.SeverityDecided(WithdrawalAct.Severity.ASSESSMENT_ORDERED, "Yes."))
                .does(new WithdrawalAct.AssessorAppointed(Running.who("Assessor")))
                .does(new WithdrawalAct.NoticeServed(
                        LocalDate.of(2026, 9, 14), "Particulars.", LocalDate.of(2026, 9, 28), true, true));

        assertThat(brief(open.may(new WithdrawalAct.AssessmentBegun(), Hand.ASSESSOR, "Assessor")))
                .as("before the response")
                .isEqualTo("refused, NOTICE");
        open.on("2026-09-29").does(new WithdrawalAct.AssessmentBegun(), Hand.ASSESSOR, "Assessor");
        assertThat(brief(open.may(new WithdrawalAct.Assessed(true, "Sealed.", true, null), Hand.ASSESSOR, "Assessor")))
                .isEqualTo("refused, DM-4");
        assertThat(brief(open.may(
                        new WithdrawalAct.Assessed(true, "Sealed.", true, "An association."),
                        Hand.ASSESSOR,
                        "Assessor")))
                .isEqualTo("allowed");
        assertThat(brief(open.may(new WithdrawalAct.Assessed(true, "Written.", false, null), Hand.ASSESSOR, "Another")))
                .isEqualTo("refused, REG-16");
        assertThat(running.course().isOver()).isFalse();
    }

    @ParameterizedTest(name = "friend {0}, lawyer {1}, by {2}")
    @CsvSource(delimiter = '|', textBlock = """
        true  | true  | 2026-09-28 | allowed
        false | true  | 2026-09-28 | refused, NOTICE
        true  | false | 2026-09-28 | refused, NOTICE
        true  | true  | 2026-09-14 | refused, NOTICE
        """)
    void a_notice_tells_of_friend_and_lawyer_and_leaves_time(
            boolean friend, boolean lawyer, LocalDate by, String expected) {
        var open = new Running<>(WithdrawalCase.received(ID, SUBJECT, Applicant.OFFICER, false), "2026-09-14")
                .does(new WithdrawalAct.SeverityDecided(WithdrawalAct.Severity.ASSESSMENT_ORDERED, "Yes."));
        var notice = new WithdrawalAct.NoticeServed(LocalDate.of(2026, 9, 14), "Particulars.", by, friend, lawyer);

        assertThat(brief(open.may(notice))).as("nobody is appointed").isEqualTo("refused, REG-16");
        open.does(new WithdrawalAct.AssessorAppointed(Running.who("Assessor")));
        assertThat(brief(open.may(notice))).isEqualTo(expected);
    }

    @Test
    void a_milder_order_lifts_a_part_and_takes_the_key_that_lifting_takes() {
        var order = new Running<>(
                Restriction.proposed(
                        ID,
                        SUBJECT,
                        Applicant.OFFICER,
                        Situation.CRIMINAL_AND_GROSS,
                        LocalDate.of(2026, 9, 14),
                        RuleSet.RS_2026),
                "2026-09-14");
        order.does(ordered(LegalBasis.CONDUCT_REGULATIONS, Rung.SUSPENDED));
        var milder = ordered(LegalBasis.DIRECTION_AND_CONTROL, Rung.NO_PUBLIC_FACING);

        assertThat(brief(order.may(milder))).isEqualTo("refused, TWO-KEYS");
        order.does(new RestrictionAct.Concurred(true, "The risk is less."));
        assertThat(brief(order.may(milder))).isEqualTo("allowed");
    }

    @ParameterizedTest(name = "{0}: {1} of {2} rests on {3}")
    @CsvSource(delimiter = '|', textBlock = """
        OFFICER | CRIMINAL_AND_GROSS | SUSPENDED  | DIRECTION_AND_CONTROL | refused, LEGAL-BASIS
        OFFICER | CRIMINAL_AND_GROSS | SUSPENDED  | VETTING_REGULATIONS   | refused, LEGAL-BASIS
        OFFICER | CRIMINAL_AND_GROSS | SUSPENDED  | CONDUCT_REGULATIONS   | allowed
        OFFICER | VETTING_RED        | SUSPENDED  | VETTING_REGULATIONS   | allowed
        OFFICER | CLEARANCE_LAPSED   | NO_SYSTEMS | CONDUCT_REGULATIONS   | refused, LEGAL-BASIS
        OFFICER | CLEARANCE_LAPSED   | NO_SYSTEMS | DIRECTION_AND_CONTROL | allowed
        STAFF   | VETTING_RED        | SUSPENDED  | DIRECTION_AND_CONTROL | allowed
        STAFF   | VETTING_RED        | SUPERVISED | DIRECTION_AND_CONTROL | allowed, POLICY
        """)
    void an_order_names_the_power_that_it_rests_on(
            Applicant applicant, Situation situation, Rung rung, LegalBasis basis, String expected) {
        var running = new Running<>(
                Restriction.proposed(
                        ID,
                        SUBJECT,
                        applicant,
                        situation,
                        LocalDate.of(2026, 9, 14),
                        applicant == Applicant.OFFICER ? RuleSet.RS_2026 : null),
                "2026-09-14");

        assertThat(brief(running.may(ordered(basis, rung)))).isEqualTo(expected);
    }

    private static RestrictionAct.Ordered ordered(LegalBasis basis, Rung rung) {
        return new RestrictionAct.Ordered(Set.of(rung), basis, null, LocalDate.of(2026, 10, 5), "As noted.");
    }

    @ParameterizedTest(name = "{0}, {1} of 3, answered {2}")
    @CsvSource(delimiter = '|', textBlock = """
        AMBER | 2 | false | allowed
        AMBER | 1 | true  | refused, APPEAL
        RED   | 2 | true  | refused, APPEAL
        RED   | 3 | false | refused, APPEAL
        RED   | 3 | true  | allowed
        SELF  | 2 | true  | refused, APPEAL
        """)
    void an_appeal_panel_opens_a_door_by_its_majority_and_a_red_one_only_as_one(
            CaseClass caseClass, int votes, boolean answered, String expected) {
        var heard = appeal(caseClass, "2026-09-14", "2026-09-20")
                .does(new AppealAct.Admitted("In time."))
                .does(new AppealAct.PanelSet(panel(false)))
                .does(new AppealAct.Heard(LocalDate.of(2026, 9, 20), true, "Both were heard."));

        assertThat(brief(heard.may(new AppealAct.Decided(AppealAct.Result.UPHELD, votes, answered, "As written."))))
                .isEqualTo(expected);
    }

    @Test
    void nobody_who_took_part_before_hears_an_appeal() {
        var admitted = appeal(CaseClass.AMBER, "2026-09-14", "2026-09-20").does(new AppealAct.Admitted("In time."));

        assertThat(brief(admitted.may(new AppealAct.PanelSet(panel(true))))).isEqualTo("refused, APPEAL");
        assertThat(brief(admitted.may(new AppealAct.PanelSet(panel(false).subList(1, 3)))))
                .isEqualTo("refused, APPEAL");
    }

    @ParameterizedTest(name = "{0}: lodged on {1} is late: {2}")
    @CsvSource({
        "CANDIDATE, 2026-09-28, false",
        "CANDIDATE, 2026-09-29, true",
        "OFFICER, 2026-09-28, false",
        "OFFICER, 2026-09-29, true",
        "TRIBUNAL, 2026-09-28, false",
        "SECURITY, 2026-10-12, false",
        "SECURITY, 2026-10-13, true",
        "JUDICIAL_REVIEW, 2026-12-14, false",
        "JUDICIAL_REVIEW, 2026-12-15, true"
    })
    void each_route_has_its_window(AppealRoute route, LocalDate lodged, boolean late) {
        var appeal = new Running<>(
                Appeal.lodged(ID, SUBJECT, route, CaseClass.AMBER, LocalDate.of(2026, 9, 14), lodged),
                lodged.toString());

        assertThat(appeal.course().isLate(Running.CLOCKS)).isEqualTo(late);
        assertThat(appeal.may(new AppealAct.Admitted("As found.")).isAllowed()).isEqualTo(!late);
        assertThat(appeal.may(new AppealAct.OutOfTime("As found.")).isAllowed()).isEqualTo(late);
    }

    private static Running<Appeal> appeal(CaseClass caseClass, String told, String lodged) {
        return new Running<>(
                Appeal.lodged(
                        ID, SUBJECT, AppealRoute.OFFICER, caseClass, LocalDate.parse(told), LocalDate.parse(lodged)),
                lodged);
    }

    private static List<AppealAct.Member> panel(boolean tookPart) {
        return List.of(
                new AppealAct.Member(Running.who("Chair"), true, true, true, false, null),
                new AppealAct.Member(Running.who("Member"), true, false, false, tookPart, null),
                new AppealAct.Member(Running.who("Deputy"), false, false, false, false, Grade.ASSISTANT_CHIEF));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-09-14, AHEAD", "2026-09-15, ALERT", "2026-10-14, ALERT", "2026-10-15, CLEARANCE_REVIEW"})
    void a_condition_that_nobody_reviews_leads_to_a_review_of_the_clearance(
            LocalDate today, ConditionReviews expected) {
        assertThat(ConditionReviews.standing(LocalDate.of(2026, 9, 14), today, Running.CLOCKS))
                .isEqualTo(expected);
    }

    @Test
    void a_new_statement_needs_new_signatures() {
        var pack = new Running<>(Transfer.askedFor(ID, SUBJECT, "Norland", LocalDate.of(2026, 9, 14)), "2026-09-15")
                .does(new TransferAct.Signed(TransferAct.Lead.VETTING, "A lead", LocalDate.of(2026, 9, 15)));

        assertThat(pack.course().unsigned()).hasSize(2);
        pack.does(new TransferAct.Stated(
                PackCategory.PERFORMANCE, TransferAct.Answer.SOMETHING, "A performance plan in 2025."));
        assertThat(pack.course().unsigned()).hasSize(3);
    }
}
