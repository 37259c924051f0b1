package plumbline.law.conduct.criminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plumbline.law.conduct.Verdicts.brief;
import static plumbline.law.conduct.Verdicts.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.clock.London;
import plumbline.law.clock.WorkingDays;
import plumbline.law.conduct.ClockBook;
import plumbline.law.conduct.Conviction;
import plumbline.law.conduct.Duty;
import plumbline.law.conduct.RuleSet;
import plumbline.law.conduct.chat.SentAt;
import plumbline.law.conduct.severity.AcceleratedHearings;
import plumbline.law.conduct.severity.Certification;
import plumbline.law.conduct.severity.Lineage;
import plumbline.law.conduct.severity.Trigger;

class PrejudiceTest {

    private static final LocalDate REVIEW = LocalDate.of(2026, 12, 1);
    private static final Prejudice WAITING =
            new Prejudice(true, false, true, REVIEW, "Head of standards", "The trial begins in May.");
    private static final WorkingDays DAYS = WorkingDays.englandAndWales();

    @Test
    void at_62_the_prosecutor_sees_no_prejudice_and_discipline_proceeds_although_charged() {
        var decision = Prejudice.none(true, "The prosecutor sees no prejudice.");

        assertThat(brief(Prejudice.proceed(true, decision))).isEqualTo("allowed");
    }

    @Test
    void without_a_decision_on_prejudice_nothing_is_referred_while_a_criminal_case_is_under_way() {
        assertThat(brief(Prejudice.proceed(true, null))).isEqualTo("refused, GATE-31");
        assertThat(brief(Prejudice.proceed(false, null))).isEqualTo("allowed");
    }

    @Test
    void proceedings_pause_only_while_the_authority_finds_prejudice() {
        assertThat(brief(Prejudice.proceed(true, WAITING))).isEqualTo("refused, GATE-30");
    }

    @Test
    void at_63_one_strand_can_go_to_an_accelerated_hearing_while_another_waits() {
        var certification = new Certification(Trigger.FINAL_REPORT, true, true, Set.of(), false);
        var messages = Prejudice.none(true, "Admitted; no part of the criminal case.");

        assertThat(brief(AcceleratedHearings.certify(certification, RuleSet.RS_2025)
                        .and(() -> Prejudice.proceed(true, messages))))
                .isEqualTo("allowed");
        assertThat(brief(Prejudice.proceed(true, WAITING))).isEqualTo("refused, GATE-30");
        assertThat(brief(Lineage.recast(
                        Set.of("allegation 1"),
                        Map.of("messages", Set.of("allegation 1"), "force used", Set.of("allegation 1")))))
                .isEqualTo("allowed");
    }

    @Test
    void no_strand_is_lost_and_none_comes_from_nowhere() {
        assertThat(brief(Lineage.recast(Set.of("a", "b"), Map.of("c", Set.of("a")))))
                .isEqualTo("refused, GATE-20");
        assertThat(brief(Lineage.recast(Set.of("a"), Map.of("a", Set.of("a"), "c", Set.of("x")))))
                .isEqualTo("refused, GATE-20");
        assertThat(brief(Lineage.recast(Set.of("a", "b"), Map.of("c", Set.of("a", "b")))))
                .isEqualTo("allowed");
    }

    @Test
    void a_shared_witness_means_the_prosecutor_first() {
        assertThat(brief(new Prejudice(false, true, false, null, "", "None seen.").decide()))
                .isEqualTo("refused, GATE-31");
        assertThat(brief(new Prejudice(false, true, true, null, "", "None seen.").decide()))
                .isEqualTo("allowed");
        assertThat(brief(Prejudice.none(true, " ").decide())).isEqualTo("refused, GATE-31");
    }

    @Test
    void every_pause_has_a_review_and_an_owner() {
        assertThat(brief(WAITING.decide())).isEqualTo("allowed");
        assertThat(brief(new Prejudice(true, false, true, null, "Head of standards", "Trial.").decide()))
                .isEqualTo("refused, GATE-32");
        assertThat(brief(new Prejudice(true, false, true, REVIEW, " ", "Trial.").decide()))
                .isEqualTo("refused, GATE-32");
    }

    @Test
    void the_end_of_the_criminal_case_asks_again_and_decides_nothing() {
        assertThat(brief(CriminalEnd.resume(false))).isEqualTo("refused, GATE-33");
        assertThat(brief(CriminalEnd.resume(true))).isEqualTo("allowed");
        assertThat(brief(CriminalEnd.close(""))).isEqualTo("refused, GATE-35");
        assertThat(brief(CriminalEnd.close("The standard was not breached."))).isEqualTo("allowed");
        assertThat(brief(CriminalEnd.proof(Conviction.SUMMARY_ONLY))).isEqualTo("allowed, GATE-35");
        assertThat(brief(CriminalEnd.proof(Conviction.NONE))).isEqualTo("allowed");
    }

    @Test
    void a_compelled_account_does_not_reach_the_criminal_investigation() {
        assertThat(brief(CriminalEnd.pass(true))).isEqualTo("refused, GATE-34");
        assertThat(brief(CriminalEnd.pass(false))).isEqualTo("allowed");
    }

    private static Duty clock() {
        return ClockBook.standard().clock(Section127.CLOCK, RuleSet.RS_2025, LocalDate.of(2026, 3, 10));
    }

    @Test
    void at_68_a_message_of_1_march_2023_is_out_of_time_on_10_march_2026() {
        var limits = Section127.limits(clock(), SentAt.known(Instant.parse("2023-03-01T10:00:00Z")), null, DAYS);

        assertThat(limits.fromOffence().lastDay()).contains(LocalDate.of(2026, 2, 28));
        assertThat(refused(limits.prosecute(Instant.parse("2026-03-10T09:00:00Z")))
                        .reason())
                .isEqualTo("Three years from sending ended on Saturday 28 February 2026.");
        assertThat(brief(limits.prosecute(Instant.parse("2026-02-28T23:59:59Z"))))
                .isEqualTo("allowed");
        assertThat(limits.citation().mark().isUnconfirmed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-07-31T12:00:00Z, allowed", "2026-08-05T12:00:00Z, 'refused, GATE-36'"})
    void six_months_from_sufficient_evidence_end_it_sooner(Instant now, String expected) {
        var limits = Section127.limits(
                clock(),
                SentAt.known(Instant.parse("2025-11-01T10:00:00Z")),
                Instant.parse("2026-02-05T10:00:00Z"),
                DAYS);

        assertThat(brief(limits.prosecute(now))).isEqualTo(expected);
    }

    @Test
    void an_ambiguous_time_counts_from_the_earlier_moment_and_an_impossible_one_not_at_all() {
        var ambiguous = SentAt.shown(LocalDateTime.of(2026, 10, 25, 1, 30), London.ZONE);

        assertThat(Section127.limits(clock(), ambiguous, null, DAYS)
                        .fromOffence()
                        .lastDay())
                .contains(LocalDate.of(2029, 10, 24));
        assertThatThrownBy(() -> Section127.limits(clock(), new SentAt(List.of()), null, DAYS))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
