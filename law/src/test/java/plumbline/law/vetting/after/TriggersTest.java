package plumbline.law.vetting.after;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.law.clock.Deadline;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.RuleSet;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.restriction.ListedOffence;
import plumbline.law.conduct.restriction.Suspicion;
import plumbline.law.conduct.severity.Aggravator;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.Level;

class TriggersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
    private static final Suspicion LISTED = Suspicion.of(ListedOffence.SEXUAL_ASSAULT);
    private static final Suspicion OTHER = Suspicion.NONE;

    private static final Map<String, Event> EVENTS = Map.ofEntries(
            Map.entry("gross", gross(false)),
            Map.entry("gross and criminal", gross(true)),
            Map.entry("gross, sexual", gross(false, Aggravator.SEXUAL_PURPOSE)),
            Map.entry("misconduct", assessed(Severity.MISCONDUCT, false)),
            Map.entry("refers to vetting", assessed(Severity.NO_BREACH, true)),
            Map.entry("gross, then criminal", new Event.InvestigatedAfterGross()),
            Map.entry("arrest", new Event.Arrested(OTHER)),
            Map.entry("arrest, listed", new Event.Arrested(LISTED)),
            Map.entry("charge", new Event.Charged(OTHER)),
            Map.entry("charge, listed", new Event.Charged(LISTED)),
            Map.entry("conviction", new Event.Convicted(false)),
            Map.entry("conviction, listed", new Event.Convicted(true)),
            Map.entry("written warning", new Event.OutcomeDecided(Outcome.WRITTEN_WARNING)),
            Map.entry("final warning", new Event.OutcomeDecided(Outcome.FINAL_WRITTEN_WARNING)),
            Map.entry("reduction", new Event.OutcomeDecided(Outcome.REDUCTION_IN_RANK)),
            Map.entry("no action", new Event.OutcomeDecided(Outcome.NO_ACTION)),
            Map.entry("dismissal", new Event.OutcomeDecided(Outcome.DISMISSAL)),
            Map.entry("order", new Event.OrderMade(CivilOrder.NON_MOLESTATION)),
            Map.entry("new name", new Event.ChangeReported(Change.NAME)),
            Map.entry("omission", new Event.OmissionDiscovered(false)),
            Map.entry("deliberate omission", new Event.OmissionDiscovered(true)),
            Map.entry("intelligence", new Event.IntelligenceReceived()),
            Map.entry("match", new Event.WashMatched(false)),
            Map.entry("moves in", new Event.MovesIn("Norland", DAY.plusMonths(2))),
            Map.entry("rejoins", new Event.Rejoins(DAY.plusMonths(2))),
            Map.entry("new post", new Event.RoleChanges(Level.MV)),
            Map.entry("renewal", new Event.RenewalOpened()),
            Map.entry("drawn", new Event.Drawn("2026-09")),
            Map.entry("rules", new Event.RulesChanged("RS-2026-11-01")));

    private static Event gross(boolean criminal, Aggravator... aggravators) {
        return new Event.SeverityAssessed(Severity.GROSS_MISCONDUCT, criminal, Set.of(aggravators), false);
    }

    private static Event assessed(Severity severity, boolean refers) {
        return new Event.SeverityAssessed(severity, false, Set.of(), refers);
    }

    private static String brief(String event, LocalDate day, Applicant applicant) {
        return Triggers.follow(
                        Objects.requireNonNull(EVENTS.get(event)), day, applicant, RuleSet.RS_2026, Clocks.standard())
                .map(found -> String.join(
                        ", ",
                        found.trigger().code(),
                        found.opens().name(),
                        found.red() ? "red" : "not red",
                        found.due()
                                .flatMap(Deadline::lastDay)
                                .map(LocalDate::toString)
                                .orElse("no day"),
                        found.situation().map(Enum::name).orElse("nothing meanwhile")))
                .orElse("nothing");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        gross               | T-SEV-GM, REVIEW, not red, 2026-09-17, nothing meanwhile
        gross and criminal  | T-SEV-GM, REVIEW, not red, 2026-09-17, CRIMINAL_AND_GROSS
        gross, sexual       | T-SEV-GM, REVIEW, red, 2026-09-17, GROSS_AGAINST_WOMEN
        gross, then criminal | T-SEV-GM, RESTRICTION, not red, 2026-09-17, CRIMINAL_AND_GROSS
        misconduct          | nothing
        refers to vetting   | T-SEV-REF, WITHDRAWAL_CASE, not red, 2026-09-14, nothing meanwhile
        arrest              | T-ARREST, REVIEW, not red, 2026-09-14, nothing meanwhile
        arrest, listed      | T-ARREST, REVIEW, red, 2026-09-14, ARRESTED_LISTED
        charge              | T-CHARGE, REVIEW, not red, 2026-09-14, nothing meanwhile
        charge, listed      | T-CHARGE, REVIEW, red, 2026-09-14, CHARGED_LISTED
        conviction          | T-CONV, REVIEW, not red, 2026-09-15, nothing meanwhile
        conviction, listed  | T-CONV, REVIEW, red, 2026-09-15, VETTING_RED
        written warning     | T-MISC, REVIEW, not red, 2026-10-26, nothing meanwhile
        final warning       | T-MISC, REVIEW, not red, 2026-10-26, nothing meanwhile
        reduction           | T-MISC, REVIEW, not red, 2026-10-26, nothing meanwhile
        no action           | nothing
        dismissal           | nothing
        order               | T-CIV, REVIEW, red, 2026-09-15, VETTING_RED
        new name            | T-CHG, REVIEW, not red, 2026-09-21, nothing meanwhile
        omission            | T-OMIT, REVIEW, not red, 2026-09-21, nothing meanwhile
        deliberate omission | T-OMIT, REVIEW, red, 2026-09-21, VETTING_RED
        intelligence        | T-INT, REVIEW, red, no day, nothing meanwhile
        match               | T-WASH, REVIEW, not red, no day, nothing meanwhile
        moves in            | T-XFER, GATE, not red, no day, nothing meanwhile
        rejoins             | T-REJOIN, GATE, not red, no day, nothing meanwhile
        new post            | T-ROLE, GATE, not red, no day, nothing meanwhile
        renewal             | T-EXP, FULL_VETTING, not red, 2027-09-13, nothing meanwhile
        drawn               | T-RAND, FULL_VETTING, not red, 2026-12-07, nothing meanwhile
        rules               | T-POL, REVIEW, not red, 2026-09-28, nothing meanwhile
        """)
    void each_event_opens_what_the_table_says_and_by_when(String event, String expected) {
        assertThat(brief(event, DAY, Applicant.OFFICER)).isEqualTo(expected);
    }

    @Test
    void a_matter_sent_to_the_vetting_regulations_opens_a_review_for_staff_whom_they_do_not_reach() {
        assertThat(brief("refers to vetting", DAY, Applicant.STAFF)).startsWith("T-SEV-REF, REVIEW");
    }

    @Test
    void nothing_is_opened_before_the_rule_existed() {
        assertThat(brief("refers to vetting", LocalDate.of(2025, 5, 27), Applicant.OFFICER))
                .isEqualTo("nothing");
    }

    @ParameterizedTest(name = "under {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"RS_2025, -", "RS_2026, CRIMINAL_AND_GROSS"})
    void what_the_amendments_of_2026_call_for_follows_the_rules_of_the_allegation(
            RuleSet rules, @Nullable Situation expected) {
        assertThat(Triggers.follow(gross(true), DAY, Applicant.OFFICER, rules, Clocks.standard())
                        .orElseThrow()
                        .situation()
                        .orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void a_criminal_investigation_after_gross_misconduct_opens_nothing_before_the_amendments_of_2026() {
        assertThat(Triggers.follow(
                        new Event.InvestigatedAfterGross(), DAY, Applicant.OFFICER, RuleSet.RS_2025, Clocks.standard()))
                .isEmpty();
    }

    @Test
    void the_outside_body_hears_of_an_arrest_and_nobody_tips_off_whom_intelligence_is_about() {
        List<Consequence> found = List.of("arrest", "intelligence").stream()
                .map(EVENTS::get)
                .map(event -> Triggers.follow(event, DAY, Applicant.OFFICER, null, Clocks.standard())
                        .orElseThrow())
                .toList();

        assertThat(found.getFirst().told()).contains(Told.OUTSIDE_BODY);
        assertThat(found.getLast().told()).containsExactly(Told.COUNTER_CORRUPTION);
        assertThat(found.getLast().trigger().isCovert()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Trigger.class)
    void every_trigger_says_what_is_done_since_when_and_where_it_is_written(Trigger trigger) {
        assertThat(trigger.code()).startsWith("T-");
        assertThat(Trigger.of(trigger.code())).isEqualTo(trigger);
        assertThat(trigger.action()).isNotBlank();
        assertThat(trigger.citation().note()).isNotBlank();
        trigger.clock()
                .ifPresent(clock ->
                        assertThat(Clocks.standard().duty(clock, DAY).title()).isNotBlank());
    }

    @Test
    void there_are_seventeen_and_one_of_our_own_for_a_decision_that_is_void() {
        assertThat(Trigger.values()).hasSize(18).endsWith(Trigger.T_VOID);
    }

    @Test
    void a_void_decision_is_looked_at_from_outside_and_restricts_nobody() {
        var opened = Triggers.follow(new Event.DecisionVoided(), DAY, Applicant.OFFICER, null, Clocks.standard())
                .orElseThrow();

        assertThat(opened.opens()).isEqualTo(Opens.REVIEW);
        assertThat(opened.red()).isTrue();
        assertThat(opened.situation()).isEmpty();
    }
}
