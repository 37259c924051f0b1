package plumbline.law.conduct.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.conduct.Verdicts.brief;
import static plumbline.law.conduct.Verdicts.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Publications.Circumstances READY = new Publications.Circumstances(true, true, true, false);
    private static final Restriction OFFICER_X = new Restriction(
            "R1",
            "Officer X",
            Set.of(Restriction.Scope.NAME),
            "the chair",
            new Release.HearingEnds("Officer X"),
            false);

    private static Item item(Item.Kind kind, Restriction.Scope... contains) {
        return new Item(kind, "Officer A", Set.of(contains), Set.of("Officer X"));
    }

    private static String may(Item item, List<Restriction> restrictions, Set<String> heard) {
        return brief(Publications.may(item, READY, restrictions, heard, TODAY));
    }

    @Test
    void at_67_officer_a_is_not_named_while_the_linked_anonymity_of_officer_x_lasts() {
        var named = item(Item.Kind.HEARING_REPORT, Restriction.Scope.NAME);

        assertThat(may(named, List.of(OFFICER_X), Set.of())).isEqualTo("refused, GATE-43");
        assertThat(refused(Publications.may(named, READY, List.of(OFFICER_X), Set.of(), TODAY))
                        .reason())
                .isEqualTo("Restriction R1 protects Officer X, whose case is linked with this one, and still binds.");
        assertThat(may(named, List.of(OFFICER_X), Set.of("Officer X"))).isEqualTo("allowed");
    }

    @Test
    void what_the_restriction_does_not_cover_can_be_published() {
        assertThat(may(item(Item.Kind.HEARING_REPORT, Restriction.Scope.DETAILS), List.of(OFFICER_X), Set.of()))
                .isEqualTo("allowed");
        var elsewhere =
                new Item(Item.Kind.HEARING_REPORT, "Officer B", Set.of(Restriction.Scope.NAME), Set.of("Officer C"));
        assertThat(may(elsewhere, List.of(OFFICER_X), Set.of())).isEqualTo("allowed");
    }

    @Test
    void a_restriction_ends_as_it_says() {
        var scope = Set.of(Restriction.Scope.NAME);
        var day = new Restriction("R", "X", scope, "the chair", new Release.OnDay(TODAY), false);
        var order = new Restriction("R", "X", scope, "a court", new Release.Lifted(), false);
        var lifted = new Restriction("R", "X", scope, "a court", new Release.Lifted(), true);
        var life = new Restriction("R", "X", scope, "the law", new Release.Never(), true);

        assertThat(day.isLive(TODAY, Set.of())).isTrue();
        assertThat(day.isLive(TODAY.plusDays(1), Set.of())).isFalse();
        assertThat(order.isLive(TODAY, Set.of())).isTrue();
        assertThat(lifted.isLive(TODAY, Set.of())).isFalse();
        assertThat(life.isLive(TODAY, Set.of("X"))).isTrue();
    }

    @ParameterizedTest(name = "{0}: decided {1}, required {2}, told {3}")
    @CsvSource(delimiter = '|', textBlock = """
        HEARING_NOTICE             | true  | false | false | allowed
        HEARING_NOTICE             | false | false | false | refused, GATE-43
        ACCELERATED_HEARING_NOTICE | true  | true  | false | allowed
        ACCELERATED_HEARING_NOTICE | true  | false | false | refused, PUBLICATION
        HEARING_REPORT             | true  | false | true  | allowed
        HEARING_REPORT             | true  | false | false | refused, PUBLICATION
        MEETING_OUTCOME            | true  | true  | true  | refused, PUBLICATION
        STAFF_OUTCOME              | true  | true  | true  | refused, PUBLICATION
        MEDIA_LINE                 | false | false | false | allowed
        """)
    void what_it_is_decides_what_comes_first(
            Item.Kind kind, boolean decided, boolean required, boolean told, String expected) {
        var around = new Publications.Circumstances(decided, required, told, false);

        assertThat(brief(Publications.may(item(kind), around, List.of(), Set.of(), TODAY)))
                .isEqualTo(expected);
    }

    @Test
    void details_wait_while_a_criminal_case_is_active() {
        var active = new Publications.Circumstances(true, true, true, true);
        var details = item(Item.Kind.MEDIA_LINE, Restriction.Scope.DETAILS);
        var bare = item(Item.Kind.MEDIA_LINE, Restriction.Scope.NAME);

        assertThat(brief(Publications.may(details, active, List.of(), Set.of(), TODAY)))
                .isEqualTo("refused, GATE-37");
        assertThat(brief(Publications.may(bare, active, List.of(), Set.of(), TODAY)))
                .isEqualTo("allowed");
    }

    @Test
    void what_was_public_in_the_proceedings_stays_in_the_report() {
        assertThat(brief(Publications.redact(Set.of(HarmGround.WELFARE), false)))
                .isEqualTo("allowed");
        assertThat(brief(Publications.redact(Set.of(HarmGround.WELFARE), true))).isEqualTo("refused, REDACTION");
        assertThat(brief(Publications.redact(Set.of(HarmGround.DISPROPORTIONATE_EFFORT), false)))
                .isEqualTo("refused, REDACTION");
    }

    @Test
    void the_harm_test_needs_a_ground_and_reasons_and_reaches_only_the_part() {
        assertThat(brief(HarmTest.withhold(Set.of(), "Because."))).isEqualTo("refused, HARM-TEST");
        assertThat(brief(HarmTest.withhold(Set.of(HarmGround.WELFARE), ""))).isEqualTo("refused, HARM-TEST");
        assertThat(brief(HarmTest.withhold(Set.of(HarmGround.WELFARE), "An informant could be known by it.")))
                .isEqualTo("allowed, HARM-TEST");
    }
}
