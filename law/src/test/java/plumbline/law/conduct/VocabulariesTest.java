package plumbline.law.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.law.Citation;
import plumbline.law.Labelled;
import plumbline.law.conduct.chat.Behaviour;
import plumbline.law.conduct.chat.Evidence;
import plumbline.law.conduct.investigation.Classification;
import plumbline.law.conduct.panel.Delegated;
import plumbline.law.conduct.panel.Part;
import plumbline.law.conduct.publication.HarmGround;
import plumbline.law.conduct.restriction.Ground;
import plumbline.law.conduct.restriction.ListedOffence;
import plumbline.law.conduct.restriction.Measure;
import plumbline.law.conduct.severity.Aggravator;
import plumbline.law.conduct.severity.Bar;

/// The vocabularies of the law: each constant says in words what it is, and no two say the same.
class VocabulariesTest {

    static Stream<Class<? extends Labelled>> vocabularies() {
        return Stream.of(
                Aggravator.class,
                Bar.class,
                Behaviour.class,
                CaseToAnswer.class,
                Classification.class,
                Conviction.class,
                Decider.class,
                Delegated.class,
                Evidence.class,
                Finding.class,
                Forum.class,
                Ground.class,
                HarmGround.class,
                InvestigationForm.class,
                ListedOffence.class,
                MatterKind.class,
                Measure.class,
                Outcome.class,
                Part.class,
                PersonKind.class,
                Rank.class,
                ReferralCriterion.class,
                Route.class,
                Severity.class,
                Standard.class);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void each_word_reads_and_is_no_other(Class<? extends Labelled> vocabulary) {
        assertThat(Arrays.stream(vocabulary.getEnumConstants()).map(Labelled::label))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @CsvSource({
        "NO_BREACH, false",
        "PRACTICE_REQUIRING_IMPROVEMENT, false",
        "MISCONDUCT, true",
        "GROSS_MISCONDUCT, true"
    })
    void from_misconduct_upwards_it_is_for_discipline(Severity severity, boolean disciplinary) {
        assertThat(severity.isDisciplinary()).isEqualTo(disciplinary);
    }

    @ParameterizedTest
    @CsvSource({"COMPLAINT, CLK-02", "CONDUCT_MATTER, CLK-03"})
    void a_referral_has_the_clock_of_its_kind(MatterKind kind, String clock) {
        assertThat(kind.referralClock()).isEqualTo(clock);
    }

    @Test
    void a_rule_set_and_a_procedure_say_what_is_particular_to_them() {
        assertThat(RuleSet.values())
                .extracting(RuleSet::title)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(RuleSet.values())
                .extracting(RuleSet::meaning)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(Pack.values())
                .extracting(Pack::meaning)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(Standard.values())
                .extracting(Standard::core)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(Standard.values())
                .extracting(Standard::title)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(RuleSet.RS_2026.to()).as("the law of today").isEmpty();
        assertThat(RuleSet.RS_2012.to()).contains(RuleSet.RS_2020.from().minusDays(1));
    }

    @Test
    void a_criterion_of_referral_is_named_by_its_letter() {
        assertThat(ReferralCriterion.D.code()).isEqualTo("d");
        assertThat(ReferralCriterion.D.label()).startsWith("(d) ").endsWith(ReferralCriterion.D.title());
    }

    @Test
    void a_selection_is_headed_by_what_was_selected_and_says_what_of_it_was_not_confirmed() {
        List<Citation> citations = List.of(
                Citation.confirmed("A regulation", "reg 1", "read"),
                Citation.unconfirmed("Another", "reg 2", "from memory"),
                Citation.unconfirmed("Another", "reg 2", "from memory"));
        Selection applies = new Selection.Applies(RuleSet.RS_2025, List.of("It fits."), citations);

        assertThat(applies.title()).isEqualTo("RS-2025, " + RuleSet.RS_2025.title());
        assertThat(applies.unconfirmed()).containsExactly("reg 2, Another: from memory.");
        assertThat(new Selection.UnderPolicy(Pack.PACK_STAFF, List.of(), citations).title())
                .isEqualTo(Pack.PACK_STAFF.title());
        assertThat(new Selection.NotCovered(List.of("The person left."), citations).title())
                .isNotBlank();
        assertThat(new Selection.Transitional(RuleSet.RS_2026, RuleSet.RS_2025, List.of(), citations).title())
                .startsWith("RS-2026 for now; RS-2025 is arguable");
    }

    @ParameterizedTest(name = "assessed {0}, reduced in rank {1}: calls for a hearing is {2}")
    @CsvSource({
        "2026-08-03, 2025-02-04, true",
        "2026-08-03, 2025-02-03, false",
        "2026-08-03, 2026-08-03, true",
        "2026-08-03, 2026-08-04, false"
    })
    void a_reduction_in_rank_counts_for_eighteen_months(LocalDate assessed, LocalDate reduced, boolean hearing) {
        assertThat(Standing.on(assessed, List.of(), List.of(reduced)).callsForHearing())
                .isEqualTo(hearing);
    }
}
