package plumbline.law.conduct.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.conduct.Verdicts.brief;
import static plumbline.law.conduct.Verdicts.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.law.clock.London;
import plumbline.law.conduct.Standard;

class VisibilityTest {

    private static final Instant OFFENSIVE_POST = Instant.parse("2026-04-09T21:15:00Z");

    private static Message message(SentAt sent) {
        return new Message("m1", sent, "the poster", Set.of(), Set.of());
    }

    private static ChatGroup group(String joined, @Nullable String left) {
        var membership = new Membership("the member", Instant.parse(joined), left == null ? null : Instant.parse(left));
        return new ChatGroup("Night shift", List.of(membership), List.of());
    }

    private static Visibility seen(ChatGroup group, SentAt sent, Evidence... evidence) {
        return Visibility.of(message(sent), group, "the member", Set.of(evidence));
    }

    @Test
    void at_44_a_silent_member_may_face_an_allegation_under_standard_10_which_must_still_be_assessed() {
        var visibility = seen(group("2026-04-01T00:00:00Z", null), SentAt.known(OFFENSIVE_POST));

        assertThat(visibility).isInstanceOf(Visibility.AsMember.class);
        assertThat(brief(FailureToChallenge.may(visibility))).isEqualTo("allowed, STANDARD-10");
        assertThat(FailureToChallenge.may(visibility).toString())
                .contains("Presence is an inference only, and silence is not gross misconduct by itself");
    }

    @Test
    void at_45_a_post_of_the_day_before_joining_is_not_visible_by_default() {
        var visibility = seen(group("2026-04-10T08:00:00Z", null), SentAt.known(OFFENSIVE_POST));

        assertThat(visibility).isInstanceOf(Visibility.NotShown.class);
        assertThat(brief(FailureToChallenge.may(visibility))).isEqualTo("refused, STANDARD-10");
        assertThat(refused(FailureToChallenge.may(visibility)).reason())
                .isEqualTo("the member was not a member when the message was sent on Thursday 9 April 2026, and nothing"
                        + " shows that earlier history was shared, quoted or scrolled.");
    }

    @ParameterizedTest
    @EnumSource(Evidence.class)
    void at_45_evidence_that_earlier_history_was_seen_lifts_the_block(Evidence evidence) {
        var visibility = seen(group("2026-04-10T08:00:00Z", null), SentAt.known(OFFENSIVE_POST), evidence);

        assertThat(visibility).isInstanceOf(Visibility.ShownOtherwise.class);
        assertThat(brief(FailureToChallenge.may(visibility))).isEqualTo("allowed, STANDARD-10");
    }

    @Test
    void a_member_who_had_left_could_not_see_it_and_who_received_it_could() {
        var left = group("2026-04-01T00:00:00Z", "2026-04-09T21:15:00Z");
        var received = new Message("m1", SentAt.known(OFFENSIVE_POST), "the poster", Set.of("the member"), Set.of());

        assertThat(seen(left, SentAt.known(OFFENSIVE_POST))).isInstanceOf(Visibility.NotShown.class);
        assertThat(Visibility.of(received, left, "the member", Set.of())).isInstanceOf(Visibility.AsMember.class);
    }

    @Test
    void at_46_a_time_in_the_repeated_hour_means_two_moments_and_neither_is_picked() {
        var sent = SentAt.shown(LocalDateTime.of(2026, 10, 25, 1, 30), London.ZONE);

        assertThat(sent.candidates())
                .containsExactly(Instant.parse("2026-10-25T00:30:00Z"), Instant.parse("2026-10-25T01:30:00Z"));
        assertThat(sent.isAmbiguous()).isTrue();
    }

    @Test
    void at_46_a_time_in_the_missing_hour_never_existed() {
        var sent = SentAt.shown(LocalDateTime.of(2026, 3, 29, 1, 30), London.ZONE);

        assertThat(sent.candidates()).isEmpty();
        assertThat(sent.isImpossible()).isTrue();
        assertThat(seen(group("2026-01-01T00:00:00Z", null), sent)).isInstanceOf(Visibility.NotShown.class);
    }

    @Test
    void a_member_who_joined_between_the_two_moments_depends_on_which_was_meant() {
        var sent = SentAt.shown(LocalDateTime.of(2026, 10, 25, 1, 30), London.ZONE);

        assertThat(seen(group("2026-10-25T01:00:00Z", null), sent)).isInstanceOf(Visibility.DependsOnTime.class);
        assertThat(brief(FailureToChallenge.may(seen(group("2026-10-25T01:00:00Z", null), sent))))
                .isEqualTo("refused, STANDARD-10");
        assertThat(seen(group("2026-10-24T01:00:00Z", null), sent)).isInstanceOf(Visibility.AsMember.class);
    }

    @ParameterizedTest(name = "AT 41: {0}")
    @CsvSource({
        "2025-06-10T12:00:00Z, allowed",
        "2025-06-11T12:00:00Z, 'refused, SCOPE'",
        "2026-06-10T12:00:00Z, 'refused, SCOPE'",
        "2009-12-31T12:00:00Z, 'refused, SCOPE'"
    })
    void a_message_from_outside_the_persons_service_is_not_conduct_under_the_regulations(
            Instant sent, String expected) {
        var service = new Service(LocalDate.of(2010, 1, 1), LocalDate.of(2025, 6, 10));

        assertThat(brief(service.reaches(SentAt.known(sent)))).isEqualTo(expected);
    }

    @Test
    void behaviour_points_to_the_standards_usually_engaged() {
        assertThat(Behaviour.POSTING_DISCRIMINATORY_CONTENT.standards())
                .containsExactly(
                        Standard.EQUALITY_AND_DIVERSITY,
                        Standard.AUTHORITY_RESPECT_AND_COURTESY,
                        Standard.DISCREDITABLE_CONDUCT);
        assertThat(Behaviour.SILENT_MEMBERSHIP.standards().getFirst()).isEqualTo(Standard.CHALLENGING_AND_REPORTING);
        assertThat(Behaviour.DELETING_AFTER_NOTICE.isMaybeCrime()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Behaviour.class)
    void every_behaviour_says_what_to_think_of_and_that_the_mapping_is_no_law(Behaviour behaviour) {
        assertThat(behaviour.standards()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(behaviour.note()).endsWith(".");
        assertThat(behaviour.citation().mark().isUnconfirmed()).isTrue();
    }
}
