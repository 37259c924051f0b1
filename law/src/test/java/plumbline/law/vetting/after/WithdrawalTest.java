package plumbline.law.vetting.after;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plumbline.law.conduct.Verdicts.brief;
import static plumbline.law.conduct.Verdicts.refused;
import static plumbline.law.vetting.after.Running.SUBJECT;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.law.vetting.Applicant;

/// Cases on withdrawal at their edges: who does what, how they end, and the days on which somebody may still appeal.
class WithdrawalTest {
    private static final UUID ID = new UUID(1, 1);
    private static final String DAY = "2026-09-14";

    private static Running<WithdrawalCase> received(Applicant applicant, boolean noCase) {
        return new Running<>(WithdrawalCase.received(ID, SUBJECT, applicant, noCase), DAY);
    }

    private static WithdrawalAct.SeverityDecided severity(WithdrawalAct.Severity result) {
        return new WithdrawalAct.SeverityDecided(result, "As read.");
    }

    private static WithdrawalAct.NoticeServed notice(String particulars) {
        return new WithdrawalAct.NoticeServed(LocalDate.parse(DAY), particulars, LocalDate.of(2026, 9, 28), true, true);
    }

    private static WithdrawalAct.Resumed resumed() {
        return new WithdrawalAct.Resumed(new UUID(7, 7));
    }

    private static Running<WithdrawalCase> noticed() {
        return received(Applicant.OFFICER, false)
                .does(severity(WithdrawalAct.Severity.ASSESSMENT_ORDERED))
                .does(new WithdrawalAct.AssessorAppointed(Running.who("Assessor")))
                .does(notice("Particulars."));
    }

    private static Running<WithdrawalCase> assessed() {
        return noticed()
                .does(new WithdrawalAct.Responded("It is denied.", List.of(), false))
                .does(new WithdrawalAct.AssessmentBegun(), Hand.ASSESSOR, "Assessor")
                .does(new WithdrawalAct.Assessed(true, "As written.", false, null), Hand.ASSESSOR, "Assessor");
    }

    private static WithdrawalAct.Decided decided(WithdrawalAct.Decision decision) {
        return new WithdrawalAct.Decided(decision, "As reported.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "NOT_REQUIRED, NOT_REQUIRED",
        "REFERRED_TO_CONDUCT, PAUSED_FOR_CONDUCT",
        "ASSESSMENT_ORDERED, ASSESSMENT_ORDERED"
    })
    void regulation_15_ends_pauses_or_orders(WithdrawalAct.Severity result, WithdrawalStage stage) {
        var decided = received(Applicant.OFFICER, false).does(severity(result));

        assertThat(decided.course().stage()).isEqualTo(stage);
        assertThat(decided.course().isOver()).isEqualTo(stage == WithdrawalStage.NOT_REQUIRED);
        assertThat(decided.course().isUnfinished()).isFalse();
    }

    @Test
    void after_conduct_the_case_goes_on_where_it_stood() {
        var after = received(Applicant.OFFICER, false)
                .does(severity(WithdrawalAct.Severity.REFERRED_TO_CONDUCT))
                .does(resumed());

        assertThat(after.course().stage()).isEqualTo(WithdrawalStage.MATTER_RECEIVED);
        assertThat(after.course().before()).isNull();
        assertThat(assessed()
                        .does(new WithdrawalAct.PausedForConduct("Searches without a purpose."))
                        .does(resumed())
                        .course()
                        .stage())
                .isEqualTo(WithdrawalStage.ASSESSED);
    }

    @ParameterizedTest(name = "significant {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        true  | allowed
        false | refused, DM-1
        """)
    void a_final_no_case_to_answer_gives_way_to_significant_evidence_only(boolean significant, String expected) {
        var looked = received(Applicant.OFFICER, true)
                .does(new WithdrawalAct.NewEvidenceLooked(
                        significant, "A message", LocalDate.of(2026, 9, 1), "As read."));

        assertThat(brief(looked.may(severity(WithdrawalAct.Severity.ASSESSMENT_ORDERED))))
                .isEqualTo(expected);
        assertThat(brief(looked.may(severity(WithdrawalAct.Severity.NOT_REQUIRED))))
                .as("what protects the person needs no evidence")
                .isEqualTo("allowed");
    }

    @Test
    void every_step_says_why() {
        var open = received(Applicant.OFFICER, true);

        assertThat(brief(open.may(new WithdrawalAct.NewEvidenceLooked(true, "w", LocalDate.of(2026, 9, 1), ""))))
                .isEqualTo("refused, REASONS");
        assertThat(brief(open.may(new WithdrawalAct.SeverityDecided(WithdrawalAct.Severity.NOT_REQUIRED, " "))))
                .isEqualTo("refused, REASONS");
        assertThat(brief(open.may(new WithdrawalAct.PausedForConduct(" ")))).isEqualTo("refused, REASONS");
        assertThat(brief(open.may(new WithdrawalAct.Resigned(LocalDate.parse(DAY), ""))))
                .isEqualTo("refused, REASONS");
        assertThat(brief(noticed().may(new WithdrawalAct.Responded(" ", List.of(), true))))
                .isEqualTo("refused, REASONS");
        assertThat(brief(assessed().may(new WithdrawalAct.Observed(true, "")))).isEqualTo("refused, REASONS");
        assertThat(brief(assessed().may(new WithdrawalAct.Decided(WithdrawalAct.Decision.WITHDRAW, ""))))
                .isEqualTo("refused, REASONS");
    }

    @Test
    void a_notice_gives_particulars() {
        var appointed = received(Applicant.OFFICER, false)
                .does(severity(WithdrawalAct.Severity.ASSESSMENT_ORDERED))
                .does(new WithdrawalAct.AssessorAppointed(Running.who("Assessor")));

        assertThat(brief(appointed.may(notice(" ")))).isEqualTo("refused, NOTICE");
    }

    @Test
    void the_assessment_waits_for_the_response_or_for_the_day_after_it_was_due() {
        var begin = new WithdrawalAct.AssessmentBegun();

        assertThat(brief(noticed().on("2026-09-28").may(begin, Hand.ASSESSOR, "Assessor")))
                .isEqualTo("refused, NOTICE");
        assertThat(brief(noticed().on("2026-09-29").may(begin, Hand.ASSESSOR, "Assessor")))
                .isEqualTo("allowed");
        assertThat(brief(noticed().on("2026-09-29").may(begin, Hand.ASSESSOR, "Another")))
                .isEqualTo("refused, REG-16");
        assertThat(brief(noticed()
                        .does(new WithdrawalAct.Responded("It is denied.", List.of(), false))
                        .may(begin, Hand.ASSESSOR, "Assessor")))
                .isEqualTo("allowed");
    }

    @Test
    void who_is_appointed_later_assesses_and_who_was_before_no_longer() {
        var replaced = noticed()
                .does(new WithdrawalAct.AssessorAppointed(Running.who("Second")))
                .on("2026-09-29");

        assertThat(brief(replaced.may(new WithdrawalAct.AssessmentBegun(), Hand.ASSESSOR, "Assessor")))
                .isEqualTo("refused, REG-16");
        assertThat(brief(replaced.may(new WithdrawalAct.AssessmentBegun(), Hand.ASSESSOR, "Second")))
                .isEqualTo("allowed");
    }

    @Test
    void the_key_that_keeps_a_clearance_is_another_persons_and_agrees() {
        var retain = decided(WithdrawalAct.Decision.RETAIN);
        var open = assessed().does(new WithdrawalAct.Observed(false, "Too great a risk."));

        assertThat(refused(open.may(retain)).reason())
                .isEqualTo("The observer from outside does not agree that the clearance is kept.");
        assertThat(refused(assessed().may(retain)).reason())
                .isEqualTo("No observer from outside has said that the clearance may be kept.");
        open.does(new WithdrawalAct.Observed(true, "It is answered."), Hand.OUTSIDE_REVIEWER, "Observer");
        assertThat(brief(open.may(retain, Hand.VETTING_AUTHORITY, "Observer"))).isEqualTo("refused, TWO-KEYS");
        assertThat(open.does(retain, Hand.VETTING_AUTHORITY, "Manager").course())
                .satisfies(kept -> {
                    assertThat(kept.stage()).isEqualTo(WithdrawalStage.FINAL);
                    assertThat(kept.isOver()).isTrue();
                    assertThat(kept.decision()).isEqualTo(WithdrawalAct.Decision.RETAIN);
                });
    }

    @Test
    void a_key_that_was_turned_before_conduct_is_turned_again_after_it() {
        var resumed = assessed()
                .does(new WithdrawalAct.Observed(true, "It is answered."))
                .does(new WithdrawalAct.PausedForConduct("Searches without a purpose."))
                .does(resumed());

        assertThat(brief(resumed.may(decided(WithdrawalAct.Decision.RETAIN)))).isEqualTo("refused, TWO-KEYS");
        resumed.does(new WithdrawalAct.Observed(true, "It still is."));
        assertThat(brief(resumed.may(decided(WithdrawalAct.Decision.RETAIN)))).isEqualTo("allowed");
    }

    @Test
    void closed_material_alone_needs_a_gist_that_says_something() {
        var begun = noticed()
                .does(new WithdrawalAct.Responded("It is denied.", List.of(), false))
                .does(new WithdrawalAct.AssessmentBegun(), Hand.ASSESSOR, "Assessor");

        assertThat(brief(begun.may(new WithdrawalAct.Assessed(true, "Sealed.", true, " "), Hand.ASSESSOR, "Assessor")))
                .isEqualTo("refused, DM-4");
        assertThat(brief(begun.may(new WithdrawalAct.Assessed(true, " ", false, null), Hand.ASSESSOR, "Assessor")))
                .isEqualTo("refused, REASONS");
    }

    @ParameterizedTest(name = "on {0}: panel {1}, final {2}")
    @CsvSource(delimiter = '|', textBlock = """
        2026-09-14 | allowed          | refused, APPEAL-OPEN
        2026-09-28 | allowed          | refused, APPEAL-OPEN
        2026-09-29 | refused, CLK-109 | allowed
        """)
    void the_window_of_the_panel_closes_with_its_tenth_working_day(String day, String appeal, String end) {
        var withdrawn =
                assessed().does(decided(WithdrawalAct.Decision.WITHDRAW)).on(day);

        assertThat(brief(withdrawn.may(new WithdrawalAct.PanelAppealed("Unreasonable."))))
                .isEqualTo(appeal);
        assertThat(brief(withdrawn.may(new WithdrawalAct.Finalised("Nobody appealed."))))
                .isEqualTo(end);
        assertThat(brief(withdrawn.may(new WithdrawalAct.PanelAppealed(" ")))).isEqualTo("refused, REASONS");
    }

    @ParameterizedTest(name = "on {0}: tribunal {1}, final {2}")
    @CsvSource(delimiter = '|', textBlock = """
        2026-10-12 | allowed          | refused, APPEAL-OPEN
        2026-10-13 | refused, CLK-110 | allowed
        """)
    void the_window_of_the_tribunal_is_counted_from_the_panels_decision(String day, String appeal, String end) {
        var dismissed = assessed()
                .does(decided(WithdrawalAct.Decision.WITHDRAW))
                .does(new WithdrawalAct.PanelAppealed("Unreasonable."))
                .on("2026-09-28")
                .does(new WithdrawalAct.AppealEnded(false, "It was not."))
                .on(day);

        assertThat(dismissed.course().stage()).isEqualTo(WithdrawalStage.TRIBUNAL_WINDOW);
        assertThat(brief(dismissed.may(new WithdrawalAct.TribunalAppealed("Unfair."))))
                .isEqualTo(appeal);
        assertThat(brief(dismissed.may(new WithdrawalAct.Finalised("Nobody appealed."))))
                .isEqualTo(end);
    }

    @Test
    void what_the_panel_gives_back_is_kept_and_what_the_tribunal_dismisses_is_final() {
        var appealed = assessed()
                .does(decided(WithdrawalAct.Decision.WITHDRAW))
                .does(new WithdrawalAct.PanelAppealed("Unreasonable."));

        assertThat(brief(appealed.may(new WithdrawalAct.AppealEnded(true, "")))).isEqualTo("refused, REASONS");
        appealed.does(new WithdrawalAct.AppealEnded(false, "It was not."))
                .does(new WithdrawalAct.TribunalAppealed("Unfair."))
                .does(new WithdrawalAct.AppealEnded(false, "It was fair."));
        assertThat(appealed.course().stage()).isEqualTo(WithdrawalStage.FINAL);
        assertThat(appealed.course().decision()).isEqualTo(WithdrawalAct.Decision.WITHDRAW);
        assertThat(assessed()
                        .does(decided(WithdrawalAct.Decision.WITHDRAW))
                        .does(new WithdrawalAct.PanelAppealed("Unreasonable."))
                        .does(new WithdrawalAct.AppealEnded(true, "It was."))
                        .course())
                .satisfies(upheld -> {
                    assertThat(upheld.stage()).isEqualTo(WithdrawalStage.FINAL);
                    assertThat(upheld.effects()).isEmpty();
                });
    }

    @Test
    void whoever_left_is_assessed_on_paper_by_the_one_who_was_appointed() {
        var left = noticed().does(new WithdrawalAct.Resigned(LocalDate.parse(DAY), "Resigned"));
        var paper = new WithdrawalAct.CompletedOnPaper(WithdrawalAct.Decision.WITHDRAW, "As written.");

        assertThat(left.course().isUnfinished()).isTrue();
        assertThat(brief(left.may(paper, Hand.ASSESSOR, "Another"))).isEqualTo("refused, REG-16");
        assertThat(brief(left.may(
                        new WithdrawalAct.CompletedOnPaper(WithdrawalAct.Decision.WITHDRAW, ""),
                        Hand.ASSESSOR,
                        "Assessor")))
                .isEqualTo("refused, REASONS");
        assertThat(left.does(paper, Hand.ASSESSOR, "Assessor").course().isUnfinished())
                .as("it stays on the register")
                .isTrue();
    }

    @Test
    void for_staff_the_employment_procedure_runs_to_its_end() {
        var told = received(Applicant.STAFF, false);

        assertThat(brief(told.may(new WithdrawalAct.EmployerTold("Head", " ")))).isEqualTo("refused, REASONS");
        told.does(new WithdrawalAct.EmployerTold("Head of human resources", "Clearance lost."));
        assertThat(told.course().isOver()).isFalse();
        assertThat(brief(told.may(new WithdrawalAct.EmploymentEnded("")))).isEqualTo("refused, REASONS");
        assertThat(told.does(new WithdrawalAct.EmploymentEnded("Moved to another post."))
                        .course()
                        .isOver())
                .isTrue();
        assertThat(refused(told.may(notice("Particulars."))).rule()).isEqualTo("DM-3");
    }

    @Test
    void an_officers_case_knows_no_employment_procedure() {
        assertThat(brief(received(Applicant.OFFICER, false)
                        .may(new WithdrawalAct.EmployerTold("Head of human resources", "Clearance lost."))))
                .isEqualTo("refused, STAGE");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"OFFICER, true", "SPECIAL, true", "STAFF, false"})
    void dismissal_follows_for_those_alone_whom_the_regulations_reach(Applicant applicant, boolean dismissed) {
        var withdrawn = new WithdrawalCase(
                ID, SUBJECT, applicant, false, WithdrawalStage.FINAL, null, WithdrawalAct.Decision.WITHDRAW, List.of());
        var expected = EnumSet.allOf(Effect.class);
        if (!dismissed) {
            expected.remove(Effect.DISMISSAL);
        }

        assertThat(withdrawn.effects()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(WithdrawalStage.class)
    void four_stages_are_an_end(WithdrawalStage stage) {
        assertThat(stage.isEnd())
                .isEqualTo(Set.of(
                                WithdrawalStage.NOT_REQUIRED,
                                WithdrawalStage.FINAL,
                                WithdrawalStage.CEASED_RESIGNED,
                                WithdrawalStage.EMPLOYMENT_ENDED)
                        .contains(stage));
    }

    @Test
    void an_act_out_of_its_place_is_refused_with_its_place_and_never_done() {
        var open = received(Applicant.OFFICER, false);
        var observed = new WithdrawalAct.Observed(true, "As read.");

        assertThat(refused(open.may(observed))).satisfies(refused -> {
            assertThat(refused.reason())
                    .isEqualTo("\"Say from outside whether the clearance may be kept\" is not open: the case is"
                            + " received.");
            assertThat(refused.remedy()).isEqualTo("It is open while the case is assessed.");
        });
        assertThat(refused(open.may(new ReviewAct.Closed("Done."))).remedy())
                .isEqualTo("Nothing would: it has no place here.");
        assertThatThrownBy(() -> WithdrawalStage.OFFICERS.after(ActKind.OBSERVED, WithdrawalStage.MATTER_RECEIVED))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> WithdrawalStage.OFFICERS.after(ActKind.TRIAGED, WithdrawalStage.MATTER_RECEIVED))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_refusal_of_a_hand_says_whose_it_is() {
        var refused = refused(received(Applicant.OFFICER, false)
                .may(severity(WithdrawalAct.Severity.NOT_REQUIRED), Hand.HUMAN_RESOURCES, "Clerk"));

        assertThat(refused.reason())
                .isEqualTo("\"Decide whether the matter could lead to withdrawal\" is not for human resources.");
        assertThat(refused.remedy()).isEqualTo("It is for: Vetting authority.");
    }
}
