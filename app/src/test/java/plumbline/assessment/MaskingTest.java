package plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.law.vetting.decision.Disposal;
import plumbline.law.vetting.decision.Finding;
import plumbline.law.vetting.decision.FindingType;
import plumbline.law.vetting.decision.PriorDecision;
import plumbline.law.vetting.decision.PriorResult;
import plumbline.law.vetting.decision.Status;

class MaskingTest {

    @Test
    void a_reviewer_sees_everything_that_was_found_and_neither_name_nor_force() {
        var finding = Findings.finding(
                "NM",
                FindingType.DOMESTIC_RISK,
                Status.ALLEGED,
                Disposal.NO_FURTHER_ACTION,
                "second partner",
                "MALLOW's partner called Northmoor Police; Joan Mallow left for Testshire Constabulary. Swallow it");
        var prior = new PriorDecision(
                Findings.id("p"),
                LocalDate.of(2020, 1, 1),
                "Northmoor Police",
                PriorResult.CLEARED,
                "Mallow was cleared",
                Set.of(finding.id()));
        var facts = Findings.facts(List.of(prior), finding);

        var masked = new Masking(
                        List.of("Joan Mallow"),
                        List.of("Testshire Constabulary", finding.force()),
                        List.of(finding.reference()))
                .facts(facts);

        assertThat(masked.findings()).singleElement().satisfies(one -> {
            assertThat(one.summary())
                    .isEqualTo("[the person]'s partner called [force B]; [the person] [the person] left for [force A]."
                            + " Swallow it");
            assertThat(one.force()).isEqualTo("[force B]");
            assertThat(one.reference()).isEqualTo("[hidden]");
            assertThat(one.concerned()).isEqualTo("second partner");
            assertThat(one)
                    .extracting(Finding::id, Finding::type, Finding::status)
                    .containsExactly(finding.id(), finding.type(), finding.status());
        });
        assertThat(masked.priors()).singleElement().satisfies(one -> {
            assertThat(one.by()).isEqualTo("[force B]");
            assertThat(one.words()).isEqualTo("[the person] was cleared");
        });
        assertThat(masked.toWeigh()).isEqualTo(facts.toWeigh());
    }

    @Test
    void what_the_person_declared_is_masked_wherever_their_names_stand() {
        var masking = new Masking(List.of("Bo Ashdown", "Bo"), List.of(), List.of("APP-2026-000123"));

        assertThat(masking.text("bo")).isEqualTo("[the person]");
        assertThat(masking.text("bo.ashdown@mill.example, @ashdown-42"))
                .isEqualTo("bo.[the person]@mill.example, @[the person]-42");
        assertThat(masking.text("Ann Ashdown lives in Bo'ness")).isEqualTo("Ann [the person] lives in Bo'ness");
        assertThat(masking.text("APP-2026-000123: needed")).isEqualTo("[hidden]: needed");
        assertThat(masking.text("")).isEmpty();
    }

    @Test
    void what_the_reader_may_know_stays() {
        var masking = new Masking(List.of(), List.of("Testshire Constabulary"), List.of());

        assertThat(masking.text("Ashdown, Testshire Constabulary, CR/1/26")).isEqualTo("Ashdown, [force A], CR/1/26");
    }
}
