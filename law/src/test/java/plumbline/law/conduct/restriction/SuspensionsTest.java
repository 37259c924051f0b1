package plumbline.law.conduct.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.conduct.Verdicts.brief;
import static plumbline.law.conduct.Verdicts.refused;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.Verdict;
import plumbline.law.conduct.AllegationFacts;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.Pack;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.RuleSet;
import plumbline.law.conduct.RuleSets;
import plumbline.law.conduct.Rulings;
import plumbline.law.conduct.Selection;

class SuspensionsTest {

    private static final LocalDate REVIEW = LocalDate.of(2026, 10, 1);

    private static SuspensionDecision decide(Measure measure) {
        return new SuspensionDecision(measure, "As noted.", "", "No public contact.", REVIEW, true, true);
    }

    private static SuspensionFacts facts(boolean redeploymentRejected, @Nullable Ground ground) {
        return SuspensionFacts.of(
                InvestigationForm.LOCAL, redeploymentRejected, ground == null ? Set.of() : Set.of(ground));
    }

    @ParameterizedTest(name = "{0} under {3}: redeployment rejected {1}, ground {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        SUSPENDED  | true  | EFFECTIVE_INVESTIGATION | RS_2025 | allowed
        SUSPENDED  | true  | PUBLIC_INTEREST         | RS_2020 | allowed
        SUSPENDED  | false | PUBLIC_INTEREST         | RS_2025 | refused, SUSPENSION
        SUSPENDED  | true  | -                       | RS_2025 | refused, SUSPENSION
        NONE       | true  | PUBLIC_INTEREST         | RS_2025 | allowed
        RESTRICTED | true  | PUBLIC_INTEREST         | RS_2025 | allowed
        SUSPENDED  | false | EFFECTIVE_INVESTIGATION | RS_2026 | allowed
        SUSPENDED  | true  | -                       | RS_2026 | refused, SUSPENSION
        NONE       | false | EFFECTIVE_INVESTIGATION | RS_2026 | refused, SUSPENSION
        RESTRICTED | false | PUBLIC_INTEREST         | RS_2026 | refused, SUSPENSION
        REDEPLOYED | false | -                       | RS_2026 | allowed
        """)
    void a_power_until_2026_and_a_duty_since(
            Measure measure, boolean rejected, @Nullable Ground ground, RuleSet rules, String expected) {
        assertThat(brief(Suspensions.may(decide(measure), facts(rejected, ground), rules)))
                .isEqualTo(expected);
    }

    @Test
    void j4_an_allegation_known_before_13_july_2026_leaves_a_power() {
        var selection = RuleSets.select(
                PersonKind.REGULAR_OFFICER,
                AllegationFacts.known(LocalDate.of(2026, 7, 10))
                        .behaviour(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30)));

        var results =
                Rulings.results(selection, rules -> Suspensions.nature(facts(true, Ground.PUBLIC_INTEREST), rules));

        assertThat(results).containsOnlyKeys(RuleSet.RS_2025);
        assertThat(results.get(RuleSet.RS_2025)).isInstanceOf(Nature.Power.class);
    }

    private static Selection straddling() {
        return RuleSets.select(
                PersonKind.REGULAR_OFFICER,
                AllegationFacts.known(LocalDate.of(2026, 8, 1))
                        .behaviour(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 5)));
    }

    @Test
    void j5_behaviour_before_and_allegation_after_shows_both_and_takes_the_stricter() {
        var arrested = facts(false, null).arrested(Suspicion.of(ListedOffence.SEXUAL_ASSAULT));

        var results = Rulings.results(straddling(), rules -> Suspensions.nature(arrested, rules));
        Verdict verdict = Rulings.verdict(
                straddling(), rules -> Suspensions.may(decide(Measure.NONE), arrested, rules), Verdict::allowed);

        assertThat(results.keySet()).containsExactly(RuleSet.RS_2026, RuleSet.RS_2025);
        assertThat(results.get(RuleSet.RS_2026)).isInstanceOf(Nature.Duty.class);
        assertThat(results.get(RuleSet.RS_2025)).isInstanceOf(Nature.NotOpen.class);
        assertThat(refused(verdict).reason()).endsWith("Transitional, take advice: under RS-2025 it would be allowed.");
    }

    @Test
    void j5_the_stricter_answer_is_the_refusal_whichever_rules_it_comes_from() {
        var prejudiced = facts(false, Ground.EFFECTIVE_INVESTIGATION);

        Verdict suspend = Rulings.verdict(
                straddling(), rules -> Suspensions.may(decide(Measure.SUSPENDED), prejudiced, rules), Verdict::allowed);

        assertThat(refused(suspend).reason()).endsWith("Transitional, take advice: under RS-2026 it would be allowed.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        J6: not suspended, nothing exceptional       | NONE       | ''                                | refused, SUSPENSION
        restricted, nothing exceptional              | RESTRICTED | ''                                | refused, SUSPENSION
        not suspended, exceptional, with reasons     | NONE       | In hospital for the coming months. | allowed, SUSPENSION
        suspended                                    | SUSPENDED  | ''                                | allowed
        """)
    void j6_an_arrest_for_a_listed_offence_requires_suspension_unless_exceptional(
            String example, Measure measure, String exceptional, String expected) {
        var decision = new SuspensionDecision(measure, "As noted.", exceptional, "No contact.", REVIEW, true, true);
        var arrested = facts(false, null).arrested(Suspicion.of(ListedOffence.RAPE));

        assertThat(brief(Suspensions.may(decision, arrested, RuleSet.RS_2026)))
                .as(example)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"RESTRICTED, 'refused, SUSPENSION'", "NONE, 'refused, SUSPENSION'", "SUSPENDED, allowed"})
    void j7_a_charge_with_a_listed_offence_leaves_only_suspension(Measure measure, String expected) {
        var decision = new SuspensionDecision(
                measure, "As noted.", "Said to be exceptional.", "No contact.", REVIEW, true, true);
        var charged = facts(false, null).charged(Suspicion.of(ListedOffence.SEXUAL_ASSAULT));
        var domestic = facts(false, null).charged(new Suspicion(Set.of(), true));

        assertThat(brief(Suspensions.may(decision, charged, RuleSet.RS_2026))).isEqualTo(expected);
        if (measure != Measure.SUSPENDED) {
            assertThat(refused(Suspensions.may(decision, charged, RuleSet.RS_2026))
                            .remedy())
                    .isEqualTo("Suspension.");
        }
        assertThat(brief(Suspensions.may(decision, domestic, RuleSet.RS_2026))).isEqualTo(expected);
    }

    @Test
    void what_rests_on_the_unread_schedule_says_so() {
        var arrested = facts(false, null).arrested(Suspicion.of(ListedOffence.RAPE));

        assertThat(Suspensions.nature(arrested, RuleSet.RS_2026)
                        .citation()
                        .mark()
                        .isUnconfirmed())
                .isTrue();
    }

    @Test
    void j8_for_staff_only_policy_speaks() {
        assertThat(Suspensions.nature(Pack.PACK_STAFF)).isInstanceOf(Nature.Policy.class);
        assertThat(brief(Suspensions.underPolicy(decide(Measure.NONE), Pack.PACK_STAFF)))
                .isEqualTo("allowed, POLICY");
    }

    @Test
    void at_66_the_reason_why_less_than_suspension_is_enough_is_required() {
        var silent = new SuspensionDecision(Measure.RESTRICTED, " ", "", "No contact.", REVIEW, true, true);
        var scopeless = new SuspensionDecision(Measure.RESTRICTED, "Enough.", "", "", REVIEW, true, true);
        var endless = new SuspensionDecision(Measure.REDEPLOYED, "Enough.", "", "Control room.", null, true, true);
        var facts = facts(false, null);

        assertThat(brief(Suspensions.may(silent, facts, RuleSet.RS_2025))).isEqualTo("refused, SUSPENSION");
        assertThat(brief(Suspensions.may(scopeless, facts, RuleSet.RS_2025))).isEqualTo("refused, RESTRICTION");
        assertThat(brief(Suspensions.may(endless, facts, RuleSet.RS_2025))).isEqualTo("refused, RESTRICTION");
        assertThat(brief(Suspensions.may(decide(Measure.RESTRICTED), facts, RuleSet.RS_2025)))
                .isEqualTo("allowed");
    }

    @Test
    void a_senior_officer_authorises_and_the_director_general_is_consulted() {
        var unauthorised = new SuspensionDecision(Measure.SUSPENDED, "As noted.", "", "", null, true, false);
        var unconsulted = new SuspensionDecision(Measure.SUSPENDED, "As noted.", "", "", null, false, true);
        var independent = SuspensionFacts.of(InvestigationForm.INDEPENDENT, true, Set.of(Ground.PUBLIC_INTEREST));

        assertThat(brief(Suspensions.may(unauthorised, independent, RuleSet.RS_2025)))
                .isEqualTo("refused, DELEGATION");
        assertThat(brief(Suspensions.may(unconsulted, independent, RuleSet.RS_2025)))
                .isEqualTo("refused, CLK-19");
        assertThat(brief(Suspensions.may(unconsulted, facts(true, Ground.PUBLIC_INTEREST), RuleSet.RS_2025)))
                .isEqualTo("allowed");
    }

    @Test
    void a_suspension_ends_when_its_conditions_are_no_longer_met() {
        assertThat(brief(Suspensions.review(facts(true, Ground.PUBLIC_INTEREST), RuleSet.RS_2025)))
                .isEqualTo("allowed");
        assertThat(brief(Suspensions.review(facts(true, null), RuleSet.RS_2025)))
                .isEqualTo("refused, SUSPENSION");
        assertThat(brief(Suspensions.end(decide(Measure.NONE), facts(false, Ground.PUBLIC_INTEREST), RuleSet.RS_2026)))
                .isEqualTo("refused, SUSPENSION");
    }

    @Test
    void nobody_is_suspended_once_the_allegation_is_closed_and_a_recruit_only_since_2026() {
        var closed = new SuspensionFacts(
                InvestigationForm.LOCAL,
                false,
                true,
                Set.of(Ground.PUBLIC_INTEREST),
                Suspicion.NONE,
                Suspicion.NONE,
                false);
        var recruit = new SuspensionFacts(
                InvestigationForm.LOCAL,
                true,
                true,
                Set.of(Ground.PUBLIC_INTEREST),
                Suspicion.NONE,
                Suspicion.NONE,
                true);

        assertThat(brief(Suspensions.may(decide(Measure.SUSPENDED), closed, RuleSet.RS_2026)))
                .isEqualTo("refused, SUSPENSION");
        assertThat(brief(Suspensions.may(decide(Measure.SUSPENDED), recruit, RuleSet.RS_2025)))
                .isEqualTo("refused, SUSPENSION");
        assertThat(brief(Suspensions.may(decide(Measure.SUSPENDED), recruit, RuleSet.RS_2026)))
                .isEqualTo("allowed");
    }

    @Test
    void a_decision_for_staff_still_gives_its_reasons() {
        var silent = new SuspensionDecision(Measure.SUSPENDED, " ", "", "", null, true, true);

        assertThat(brief(Suspensions.underPolicy(silent, Pack.PACK_STAFF))).isEqualTo("refused, SUSPENSION");
        assertThat(Suspensions.nature(Pack.PACK_STAFF).citation()).isEqualTo(Pack.PACK_STAFF.citation());
        assertThat(Suspensions.nature(Pack.PACK_STAFF).reason()).contains("contract and force policy decide");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        SUSPENDED  | A summary of the reasons.                                                         | reg 11
        RESTRICTED | Write down why it is enough; that is kept as carefully as a reason to suspend.    | the decision record on duties
        """)
    void whichever_way_it_goes_it_is_asked_why(Measure measure, String remedy, String provision) {
        var silent = new SuspensionDecision(measure, "", "", "No contact.", REVIEW, true, true);
        var refused = refused(Suspensions.may(silent, facts(true, Ground.PUBLIC_INTEREST), RuleSet.RS_2025));

        assertThat(refused.remedy()).isEqualTo(remedy);
        assertThat(refused.citation().provision()).isEqualTo(provision);
    }

    @Test
    void what_is_missing_for_a_power_is_said_and_a_closed_allegation_lacks_nothing_that_would_help() {
        var open = Suspensions.may(decide(Measure.SUSPENDED), facts(false, null), RuleSet.RS_2025);
        var since2026 = Suspensions.may(decide(Measure.SUSPENDED), facts(true, null), RuleSet.RS_2026);
        var closed = new SuspensionFacts(
                InvestigationForm.LOCAL, false, true, Set.of(), Suspicion.NONE, Suspicion.NONE, false);

        assertThat(refused(open).remedy())
                .isEqualTo("Redeployment must have been considered and found not appropriate. The investigation must be"
                        + " at risk of prejudice, or the public interest must require it.");
        assertThat(refused(since2026).remedy())
                .isEqualTo("The investigation must be at risk of prejudice, or the public interest must require it.");
        assertThat(refused(Suspensions.may(decide(Measure.SUSPENDED), closed, RuleSet.RS_2025))
                        .remedy())
                .isEqualTo("Nothing would.");
    }

    @Test
    void a_review_that_ends_a_suspension_says_what_no_longer_holds() {
        assertThat(refused(Suspensions.review(facts(true, null), RuleSet.RS_2025))
                        .reason())
                .isEqualTo(
                        "The conditions of suspension are not met. The investigation must be at risk of prejudice, or"
                                + " the public interest must require it.");
        assertThat(brief(Suspensions.review(facts(false, Ground.PUBLIC_INTEREST), RuleSet.RS_2026)))
                .isEqualTo("allowed");
    }

    @Test
    void a_suspension_is_ended_with_the_director_general_asked_where_theirs_is_the_investigation() {
        var unasked = new SuspensionDecision(Measure.NONE, "As noted.", "", "", null, false, true);
        var directed = SuspensionFacts.of(InvestigationForm.DIRECTED, true, Set.of());

        assertThat(brief(Suspensions.end(unasked, directed, RuleSet.RS_2025))).isEqualTo("refused, CLK-19");
        assertThat(brief(Suspensions.end(unasked, facts(true, null), RuleSet.RS_2025)))
                .isEqualTo("allowed");
    }

    @Test
    void the_reason_of_a_duty_names_what_it_rests_on() {
        var both = SuspensionFacts.of(
                InvestigationForm.LOCAL, true, Set.of(Ground.PUBLIC_INTEREST, Ground.EFFECTIVE_INVESTIGATION));
        var charged = facts(false, null).charged(new Suspicion(Set.of(ListedOffence.RAPE), true));
        var arrested = facts(false, null).arrested(new Suspicion(Set.of(), true));

        assertThat(Suspensions.nature(both, RuleSet.RS_2026).reason())
                .isEqualTo(
                        "The authority finds that the effective investigation may be prejudiced unless the officer is"
                                + " suspended, and the public interest requires suspension.");
        assertThat(Suspensions.nature(both, RuleSet.RS_2025).reason())
                .startsWith("Redeployment is not appropriate, and");
        assertThat(Suspensions.nature(charged, RuleSet.RS_2026)).satisfies(duty -> {
            assertThat(duty.reason())
                    .isEqualTo("The person is charged (rape, domestic abuse): suspension is mandatory.");
            assertThat(duty.citation().provision()).isEqualTo("Sch 3");
        });
        assertThat(Suspensions.nature(arrested, RuleSet.RS_2026)).satisfies(duty -> {
            assertThat(duty.reason())
                    .startsWith("The person was arrested (domestic abuse): the public interest requires suspension");
            assertThat(duty.citation().provision()).isEqualTo("reg 11C");
        });
        assertThat(Suspensions.nature(facts(false, null).charged(new Suspicion(Set.of(), true)), RuleSet.RS_2026)
                        .citation()
                        .provision())
                .isEqualTo("reg 11");
    }

    @Test
    void a_charge_weighs_more_than_the_authoritys_finding_and_that_more_than_an_arrest() {
        var grounds = facts(false, Ground.PUBLIC_INTEREST);
        var arrested = grounds.arrested(Suspicion.of(ListedOffence.RAPE));

        assertThat(Suspensions.nature(arrested, RuleSet.RS_2026).reason()).startsWith("The authority finds");
        assertThat(Suspensions.nature(arrested.charged(Suspicion.of(ListedOffence.RAPE)), RuleSet.RS_2026)
                        .reason())
                .startsWith("The person is charged");
        assertThat(refused(Suspensions.may(decide(Measure.RESTRICTED), grounds, RuleSet.RS_2026))
                        .reason())
                .endsWith("Restricted duties is not enough.");
    }

    @Test
    void the_strictest_layer_holds_and_clashes_with_the_roster_are_named() {
        var layers = new NoContact(Set.of("Officer X", "Witness W"), Set.of("Officer Y"));

        assertThat(layers.strictest()).containsExactly("Officer X", "Officer Y", "Witness W");
        assertThat(layers.clashes(Set.of("Officer Y", "Officer Z"))).containsExactly("Officer Y");
    }
}
