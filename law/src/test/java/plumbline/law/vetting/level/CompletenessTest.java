package plumbline.law.vetting.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.ApplicationReason;
import plumbline.law.vetting.Level;

/// Worked example 44, and every way in which a check can fail to count.
class CompletenessTest {
    private static final LocalDate DAY = Results.OPENED;
    private static final Sought RENEWAL = Results.sought(Level.MV, ApplicationReason.RENEW);

    @ParameterizedTest
    @EnumSource(Level.class)
    void with_every_mandatory_check_there_is_nothing_in_the_way(Level level) {
        var sought = Results.sought(level, ApplicationReason.NEW);

        assertThat(gate(sought, Results.all(sought)).completeness(0).reasons()).isEmpty();
        assertThat(gate(sought, Results.all(sought)).completeness(0).complete()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Check.class)
    void without_one_mandatory_check_nothing_can_be_issued(Check check) {
        var without = Results.all(RENEWAL).stream()
                .filter(result -> result.check() != check)
                .toList();
        var completeness = gate(RENEWAL, without).completeness(0);

        assertThat(completeness.complete())
                .isEqualTo(Results.RULES.requirement(check, RENEWAL).need() != Need.MANDATORY);
    }

    @Test
    void a_renewal_without_the_special_branch_check_fails_listing_it() {
        var completeness = gate(RENEWAL, without(Check.SB)).completeness(0);

        assertThat(completeness.blocking()).map(CheckLine::check).containsExactly(Check.SB);
        assertThat(completeness.reasons())
                .containsExactly("SB: It is mandatory and was not asked for. So for everybody at this level.");
        assertThat(completeness.line(Check.SB).citation().mark().isUnconfirmed())
                .isTrue();
    }

    @Test
    void with_a_deviation_it_is_stamped_and_becomes_work_on_the_last_day() {
        var deviation = deviation(Check.SB, DAY, DAY.plusDays(60));
        var completeness = gate(RENEWAL, without(Check.SB), List.of(deviation)).completeness(0);

        assertThat(completeness.complete()).isTrue();
        assertThat(completeness.stamps()).containsExactly(deviation);
        assertThat(completeness.line(Check.SB).standing()).isEqualTo(CheckStanding.SET_ASIDE);

        var subject = new UUID(0, 7);
        var stamped = List.of(new WorkList.Stamped(subject, deviation, DAY, Optional.empty()));
        assertThat(WorkList.on(DAY.plusDays(59), stamped)).isEmpty();
        assertThat(WorkList.on(DAY.plusDays(60), stamped))
                .containsExactly(new WorkList.Item(subject, Check.SB, deviation.deviationId(), DAY.plusDays(60)));
    }

    @Test
    void a_deviation_that_is_over_or_for_others_helps_nobody() {
        var over = deviation(Check.SB, DAY.minusDays(10), DAY.minusDays(1));
        var early = deviation(Check.SB, DAY.plusDays(1), DAY.plusDays(9));
        var another = deviation(Check.MOD, DAY, DAY);
        var staff = new Deviation(
                UUID.randomUUID(), Check.SB, Set.of(Level.MV), Set.of(Applicant.STAFF), "r", "a", DAY, DAY);
        var lower = new Deviation(
                UUID.randomUUID(), Check.SB, Set.of(Level.RV), Set.of(Applicant.OFFICER), "r", "a", DAY, DAY);

        assertThat(gate(RENEWAL, without(Check.SB), List.of(over, early, another, staff, lower))
                        .completeness(0)
                        .complete())
                .isFalse();
    }

    @Test
    void of_two_deviations_the_one_that_ends_first_is_stamped() {
        var later = deviation(Check.SB, DAY, DAY.plusDays(20));
        var sooner = deviation(Check.SB, DAY, DAY.plusDays(5));

        assertThat(gate(RENEWAL, without(Check.SB), List.of(later, sooner))
                        .completeness(0)
                        .stamps())
                .containsExactly(sooner);
    }

    @Test
    void what_was_asked_for_is_awaited() {
        var gate = gate(RENEWAL, without(Check.SB), Set.of(Check.SB, Check.CIV));

        assertThat(gate.completeness(0).line(Check.SB).standing()).isEqualTo(CheckStanding.REQUESTED);
        assertThat(gate.completeness(0).line(Check.CIV).standing()).isEqualTo(CheckStanding.REQUESTED);
        assertThat(gate.completeness(0).line(Check.BIO).standing()).isEqualTo(CheckStanding.NOT_REQUIRED);
        assertThat(gate.completeness(0).line(Check.IMM).standing()).isEqualTo(CheckStanding.BY_RISK);
        assertThat(gate.completeness(0).line(Check.SB).why()).isEqualTo("It was asked for, and there is no answer.");
        assertThat(gate.completeness(0).line(Check.IMM).why())
                .isEqualTo("It is asked for where there is a risk. So for everybody at this level.");
        assertThat(gate.completeness(0).line(Check.BIO).why()).isEqualTo("It is held from the level before.");
        assertThat(gate(RENEWAL, List.of(), Set.of(Check.BIO))
                        .completeness(0)
                        .line(Check.BIO)
                        .standing())
                .as("once asked for, even what is not needed is awaited")
                .isEqualTo(CheckStanding.REQUESTED);
    }

    @Test
    void a_change_of_name_makes_stale_what_was_run_on_names_and_nothing_else() {
        var changed = new HashMap<>(Results.INPUTS.texts());
        changed.put(Input.NAMES, "Sam Married");
        var gate = gate(RENEWAL, Results.all(RENEWAL), new Inputs(changed), DAY);
        var stale = gate.completeness(0).lines().stream()
                .filter(line -> line.standing() == CheckStanding.STALE)
                .map(CheckLine::check)
                .toList();

        assertThat(stale)
                .contains(Check.PNC, Check.PND, Check.LOC, Check.SB)
                .doesNotContain(Check.RES, Check.FAM, Check.ASC, Check.SUP, Check.BI);
        assertThat(gate.completeness(0).line(Check.PNC).why())
                .isEqualTo(
                        "What it was run on has changed since (names, date and place of birth): it must be run again.");
    }

    @Test
    void a_result_counts_to_the_last_day_of_its_age_and_no_longer() {
        var results = List.of(Results.of(Check.PNC, ResultCode.NO_TRACE, DAY));

        assertThat(pnc(results, DAY.plusDays(30)).standing()).isEqualTo(CheckStanding.RETURNED);
        assertThat(pnc(results, DAY.plusDays(30)).why()).isEqualTo("It counts until Wednesday 14 October 2026.");
        assertThat(pnc(results, DAY.plusDays(31)).standing()).isEqualTo(CheckStanding.STALE);
        assertThat(pnc(results, DAY.plusDays(31)).why())
                .isEqualTo("It was run on Monday 14 September 2026 and may be 30 days old: it must be run again.");
        assertThat(gate(RENEWAL, List.of(Results.of(Check.RES, ResultCode.NO_TRACE, DAY)), DAY.plusYears(1))
                        .completeness(0)
                        .line(Check.RES)
                        .why())
                .isEqualTo("It does not age.");
    }

    private static CheckLine pnc(List<CheckResult> results, LocalDate on) {
        return gate(RENEWAL, results, on).completeness(0).line(Check.PNC);
    }

    @ParameterizedTest
    @EnumSource(names = {"PNC", "PND"})
    void x35_an_answer_that_is_outdated_by_a_change_must_be_got_again(Check check) {
        var result = Results.of(check, ResultCode.NO_TRACE, DAY);
        assertThat(line(result, Set.of(), Set.of()).standing()).isEqualTo(CheckStanding.RETURNED);

        var line = line(result.outdated(), Set.of(), Set.of());

        assertThat(line.standing()).isEqualTo(CheckStanding.STALE);
        assertThat(line.result().orElseThrow().resultId()).isEqualTo(result.resultId());
    }

    @Test
    void an_answer_that_nobody_could_get_blocks() {
        var line = line(Results.of(Check.PND, ResultCode.UNABLE, DAY), Set.of(), Set.of());

        assertThat(line.standing()).isEqualTo(CheckStanding.UNABLE);
        assertThat(line.why()).isEqualTo("It could not be run: as found");
        assertThat(line.standing().blocks()).isTrue();
    }

    @Test
    void not_required_needs_a_rule_that_says_so() {
        var mandatory = line(Results.of(Check.PND, ResultCode.NOT_REQUIRED, DAY), Set.of(), Set.of());
        var byRisk = line(Results.of(Check.CIV, ResultCode.NOT_REQUIRED, DAY), Set.of(), Set.of());

        assertThat(mandatory.standing()).isEqualTo(CheckStanding.REQUIRED);
        assertThat(mandatory.why()).contains("rule MX-PND-MV requires it");
        assertThat(byRisk.standing()).isEqualTo(CheckStanding.NOT_REQUIRED);
        assertThat(byRisk.why()).isEqualTo("as found");
    }

    @Test
    void a_check_run_by_the_wrong_person_does_not_count_and_no_deviation_covers_it() {
        var good = Results.of(Check.PNC, ResultCode.NO_TRACE, DAY);
        var untrained = new CheckResult(
                good.resultId(),
                good.check(),
                good.ranOn(),
                good.ranBy(),
                Runner.RESEARCHER,
                good.organisation(),
                good.authority(),
                good.inputs(),
                good.code(),
                good.references(),
                good.words());

        assertThat(line(untrained, Set.of(), Set.of()).why())
                .isEqualTo("It was run by a vetting researcher; it may be run by: trained user of the Police National"
                        + " Computer.");
        assertThat(line(good, Set.of(Results.RESEARCHER), Set.of()).why())
                .isEqualTo("Whoever ran it decides on the application: somebody else must run it, or decide.");
        assertThat(line(good, Set.of(), Set.of(Results.RESEARCHER)).why())
                .isEqualTo("The person ran it on themselves.");
        assertThat(gate(RENEWAL, List.of(untrained), List.of(deviation(Check.PNC, DAY, DAY)))
                        .completeness(0)
                        .line(Check.PNC)
                        .standing())
                .isEqualTo(CheckStanding.WRONG_RUNNER);
    }

    @Test
    void the_latest_result_counts() {
        var results = List.of(
                Results.of(Check.PNC, ResultCode.UNABLE, DAY), Results.of(Check.PNC, ResultCode.TRACE_NEW, DAY));

        assertThat(pnc(results, DAY).standing()).isEqualTo(CheckStanding.RETURNED);
        assertThat(pnc(results.reversed(), DAY).standing()).isEqualTo(CheckStanding.UNABLE);
    }

    @ParameterizedTest(name = "{0}: blocks is {1}")
    @CsvSource({
        "REQUIRED, true",
        "REQUESTED, true",
        "STALE, true",
        "UNABLE, true",
        "WRONG_RUNNER, true",
        "RETURNED, false",
        "SET_ASIDE, false",
        "BY_RISK, false",
        "NOT_REQUIRED, false"
    })
    void only_an_answer_that_counts_or_a_rule_lets_a_check_pass(CheckStanding standing, boolean blocks) {
        assertThat(standing.blocks()).isEqualTo(blocks);
    }

    @Test
    void a_stamp_says_until_when_and_why_the_check_was_set_aside() {
        var deviation = deviation(Check.SB, DAY, DAY.plusDays(60));

        assertThat(gate(RENEWAL, without(Check.SB), List.of(deviation))
                        .completeness(0)
                        .line(Check.SB)
                        .why())
                .isEqualTo("Set aside until Friday 13 November 2026: the unit is moving");
    }

    @Test
    void an_open_question_to_the_applicant_blocks() {
        var gate = gate(RENEWAL, Results.all(RENEWAL));

        assertThat(gate.completeness(1).complete()).isFalse();
        assertThat(gate.completeness(1).reasons()).containsExactly("One question to the applicant is open.");
        assertThat(gate.completeness(2).reasons()).containsExactly("2 questions to the applicant are open.");
    }

    private static CheckLine line(CheckResult result, Set<UUID> deciders, Set<UUID> own) {
        return new CompletenessGate(
                        Results.RULES,
                        RENEWAL,
                        Results.INPUTS,
                        List.of(result),
                        Set.of(),
                        List.of(),
                        deciders,
                        own,
                        DAY)
                .completeness(0)
                .line(result.check());
    }

    private static List<CheckResult> without(Check check) {
        var results = new ArrayList<>(Results.all(RENEWAL));
        results.removeIf(result -> result.check() == check);
        return results;
    }

    private static Deviation deviation(Check check, LocalDate from, LocalDate to) {
        return new Deviation(
                UUID.randomUUID(),
                check,
                Set.of(Level.MV),
                Set.of(Applicant.OFFICER),
                "the unit is moving",
                "open sources are read twice",
                from,
                to);
    }

    private static CompletenessGate gate(Sought sought, List<CheckResult> results) {
        return gate(sought, results, List.of());
    }

    private static CompletenessGate gate(Sought sought, List<CheckResult> results, LocalDate on) {
        return gate(sought, results, Results.INPUTS, on);
    }

    private static CompletenessGate gate(Sought sought, List<CheckResult> results, List<Deviation> deviations) {
        return new CompletenessGate(
                Results.RULES, sought, Results.INPUTS, results, Set.of(), deviations, Set.of(), Set.of(), DAY);
    }

    private static CompletenessGate gate(Sought sought, List<CheckResult> results, Set<Check> requested) {
        return new CompletenessGate(
                Results.RULES, sought, Results.INPUTS, results, requested, List.of(), Set.of(), Set.of(), DAY);
    }

    private static CompletenessGate gate(Sought sought, List<CheckResult> results, Inputs inputs, LocalDate on) {
        return new CompletenessGate(
                Results.RULES, sought, inputs, results, Set.of(), List.of(), Set.of(), Set.of(), on);
    }
}
