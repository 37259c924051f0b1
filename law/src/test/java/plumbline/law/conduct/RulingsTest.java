package plumbline.law.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.conduct.Verdicts.brief;
import static plumbline.law.conduct.Verdicts.refused;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import plumbline.law.Citation;
import plumbline.law.Verdict;

class RulingsTest {

    private static final Citation RULE = Citation.confirmed("A rule", "reg 1", "read");
    private static final Selection ARGUABLE = RuleSets.select(
            PersonKind.REGULAR_OFFICER,
            AllegationFacts.known(LocalDate.of(2026, 8, 1))
                    .behaviour(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 5)));

    private static String ask(Selection selection, Function<RuleSet, Verdict> regulations) {
        return brief(Rulings.verdict(selection, regulations, () -> Verdict.caution("POLICY", "Policy.", RULE)));
    }

    private static Verdict no(String rule) {
        return Verdict.refused(rule, "No.", "Nothing would.", RULE);
    }

    @Test
    void one_version_answers_alone() {
        var selection = RuleSets.select(PersonKind.REGULAR_OFFICER, AllegationFacts.known(LocalDate.of(2025, 6, 3)));

        assertThat(ask(selection, rules -> no(rules.id()))).isEqualTo("refused, RS-2025");
        assertThat(Rulings.results(selection, RuleSet::id)).containsExactly(Map.entry(RuleSet.RS_2025, "RS-2025"));
    }

    @Test
    void staff_are_answered_by_policy_and_never_by_the_regulations() {
        var selection = RuleSets.select(PersonKind.POLICE_STAFF, AllegationFacts.known(LocalDate.of(2026, 8, 1)));

        assertThat(ask(selection, rules -> no(rules.id()))).isEqualTo("allowed, POLICY");
        assertThat(Rulings.results(selection, RuleSet::id)).isEmpty();
    }

    @Test
    void whoever_is_not_reached_is_refused_with_the_reasons() {
        var selection = RuleSets.select(
                PersonKind.FORMER_OFFICER,
                AllegationFacts.known(LocalDate.of(2026, 8, 1)).left(LocalDate.of(2025, 1, 1)));

        assertThat(ask(selection, _ -> Verdict.allowed())).isEqualTo("refused, SCOPE");
    }

    @Test
    void where_both_agree_nothing_is_added() {
        assertThat(ask(ARGUABLE, _ -> Verdict.allowed())).isEqualTo("allowed");
        assertThat(ask(ARGUABLE, _ -> no("GATE-1"))).isEqualTo("refused, GATE-1");
    }

    @Test
    void where_both_allow_with_different_cautions_the_doubt_comes_first() {
        assertThat(ask(ARGUABLE, rules -> Verdict.caution(rules.id(), "Take care.", RULE)))
                .isEqualTo("allowed, TRANSITIONAL");
    }

    @Test
    void where_one_refuses_the_refusal_stands_and_tells_of_the_other() {
        Function<RuleSet, Verdict> onlyOlder = rules -> rules == RuleSet.RS_2025 ? no("OLD") : Verdict.allowed();

        assertThat(ask(ARGUABLE, onlyOlder)).isEqualTo("refused, OLD");
        assertThat(refused(Rulings.verdict(ARGUABLE, rules -> no(rules.id()), Verdict::allowed))
                        .reason())
                .isEqualTo("No. Transitional, take advice: under RS-2025 it would be refused on another ground.");
    }
}
