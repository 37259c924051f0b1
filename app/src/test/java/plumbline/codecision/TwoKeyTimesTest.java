package plumbline.codecision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import plumbline.FeatureTest;
import plumbline.access.Force;
import plumbline.cases.Matters;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.twokey.Standing;
import plumbline.publication.MovedClock;
import plumbline.vetting.Applying;
import plumbline.vetting.Vetting;

/// What happens in a case when days pass and nobody does anything.
@FeatureTest
@Import(Applying.class)
class TwoKeyTimesTest {
    private static final Standing LAY = new Standing(false, false, null);

    @TestConfiguration
    static class Clock {
        @Bean
        @Primary
        MovedClock movedClock() {
            return new MovedClock(Instant.parse("2026-10-05T09:00:00Z"));
        }
    }

    @Autowired
    Members members;

    @Autowired
    Sealing sealing;

    @Autowired
    CaseFiles cases;

    @Autowired
    OpeningHours hours;

    @Autowired
    CoDecisions decisions;

    final MovedClock clock;
    final Panel panel;
    final List<Panel.Member> roster;

    TwoKeyTimesTest(
            Matters matters,
            Roster roster,
            Drawing drawing,
            Applying applying,
            Vetting vetting,
            InstantSource source,
            MovedClock clock) {
        this.clock = clock;
        panel = new Panel(matters, roster, drawing, applying, vetting, source);
        this.roster = List.of(panel.enrol("Tobias Quenby", LAY), panel.enrol("Gwen Harrap", LAY));
    }

    private Stage stage(CaseFile file) {
        return Force.as(panel.body, () -> cases.ofBody(file.decisionId())).stage(cases.today());
    }

    @Test
    void example_37_the_envelopes_wait_for_the_end_of_the_third_working_day_and_a_split_for_the_tenth() {
        var file = panel.open(CaseClass.AMBER);
        Force.as(panel.body, () -> members.named(file.decisionId(), panel.today()));
        Force.as(
                panel.officer,
                () -> sealing.force(file.decisionId(), UUID.randomUUID(), Panel.opinion(Opinion.CLEAR), Set.of()));
        roster.forEach(one -> Force.as(one.account(), () -> {
            members.unconflicted(file.decisionId());
            return sealing.fromOutside(file.decisionId(), UUID.randomUUID(), Panel.opinion(Opinion.NOT_CLEAR));
        }));
        clock.later(3);
        hours.round();
        assertThat(stage(file)).isEqualTo(Stage.OBJECTIONS);

        clock.later(1);
        hours.round();
        assertThat(stage(file)).isEqualTo(Stage.RECONCILING);
        clock.later(14);
        hours.round();
        assertThat(stage(file)).isEqualTo(Stage.RECONCILING);

        clock.later(1);
        hours.round();
        assertThat(stage(file)).isEqualTo(Stage.NOT_CLEARED);
        assertThat(decisions.conclusion(file.applicationId()).orElseThrow().cleared())
                .as("nobody is cleared by silence")
                .isFalse();
    }
}
