package plumbline.law.conduct.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.conduct.Verdicts.brief;
import static plumbline.law.conduct.Verdicts.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.law.conduct.chat.ChatGroup;
import plumbline.law.conduct.chat.Membership;
import plumbline.law.conduct.chat.Message;
import plumbline.law.conduct.chat.SentAt;

class ConflictsTest {

    private static final ChatGroup GROUP = new ChatGroup(
            "Night shift",
            List.of(
                    new Membership("the member", Instant.parse("2026-01-01T00:00:00Z"), null),
                    new Membership(
                            "the one who left",
                            Instant.parse("2026-01-01T00:00:00Z"),
                            Instant.parse("2026-01-02T00:00:00Z"))),
            List.of(new Message(
                    "m1",
                    SentAt.known(Instant.parse("2026-01-03T00:00:00Z")),
                    "the member",
                    Set.of("the recipient"),
                    Set.of("the one named"))));

    private static Proposed proposed(String person, Part part, Connection... connections) {
        return new Proposed(
                person,
                part,
                LocalDate.of(2026, 5, 11),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 2, 1),
                List.of(connections));
    }

    private static String check(Part part, Connection... connections) {
        return brief(Conflicts.check(proposed("Officer P", part, connections)));
    }

    @ParameterizedTest(name = "under {0}, {1} to {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        true  | 2026-04-01 | -          | refused, C1
        false | 2026-04-01 | -          | refused, C1
        true  | 2025-06-01 | 2026-01-01 | refused, C1
        true  | 2025-06-01 | 2025-12-31 | allowed
        false | 2026-02-02 | 2026-05-10 | allowed
        true  | 2026-02-01 | 2026-03-01 | refused, C1
        true  | 2026-05-11 | -          | refused, C1
        true  | 2026-04-01 | 2026-05-11 | refused, C1
        true  | 2026-05-12 | -          | allowed
        """)
    void c1_no_investigator_from_the_management_chain_now_or_then(
            boolean under, LocalDate from, @Nullable LocalDate to, String expected) {
        assertThat(check(Part.INVESTIGATOR, new Connection.Management(under, from, to)))
                .isEqualTo(expected);
        assertThat(check(Part.DECISION_MAKER, new Connection.Management(under, from, to)))
                .isEqualTo("allowed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        the member       | refused, C2
        the one who left | refused, C2
        the recipient    | refused, C2
        the one named    | refused, C2
        a stranger       | allowed
        """)
    void c2_nobody_of_the_chat_group_takes_part_in_the_matter(String person, String expected) {
        for (Part part : Part.values()) {
            assertThat(brief(Conflicts.check(proposed(person, part, new Connection.Chat(GROUP)))))
                    .as(part.label())
                    .isEqualTo(expected);
        }
    }

    @Test
    void c2_forces_the_interest_to_be_disclosed() {
        var refused =
                refused(Conflicts.check(proposed("the one named", Part.INVESTIGATOR, new Connection.Chat(GROUP))));

        assertThat(refused.reason())
                .isEqualTo("the one named cannot be investigator: the person is named in messages of the group Night"
                        + " shift.");
        assertThat(refused.remedy()).startsWith("Disclose the interest");
    }

    @Test
    void at_47_c3_whoever_certified_the_accelerated_hearing_does_not_conduct_it() {
        assertThat(check(Part.ACCELERATED_CONDUCTOR, new Connection.Took(Part.ACCELERATED_CERTIFIER)))
                .isEqualTo("refused, C3");
        assertThat(check(Part.ACCELERATED_CONDUCTOR)).isEqualTo("allowed");
    }

    @Test
    void c7_the_appeal_is_decided_by_someone_more_senior_and_not_involved_before() {
        assertThat(check(Part.APPEAL_DECISION_MAKER, new Connection.AppealFrom(false)))
                .isEqualTo("refused, C7");
        assertThat(check(Part.APPEAL_DECISION_MAKER, new Connection.AppealFrom(true)))
                .isEqualTo("allowed");
        assertThat(check(
                        Part.APPEAL_DECISION_MAKER,
                        new Connection.AppealFrom(true),
                        new Connection.Took(Part.DECISION_MAKER)))
                .isEqualTo("refused, C7");
    }

    @Test
    void c8_a_friend_is_not_otherwise_involved() {
        assertThat(check(Part.FRIEND, new Connection.Witness())).isEqualTo("refused, C8");
        assertThat(check(Part.FRIEND, new Connection.Subject())).isEqualTo("refused, C8");
        assertThat(check(Part.FRIEND, new Connection.Took(Part.INVESTIGATOR))).isEqualTo("refused, C8");
        assertThat(check(Part.FRIEND, new Connection.LinkedOperation("Larch"))).isEqualTo("refused, C8");
        assertThat(check(Part.FRIEND, new Connection.Took(Part.FRIEND))).isEqualTo("allowed");
        assertThat(check(Part.FRIEND)).isEqualTo("allowed");
    }

    @Test
    void c9_and_c11_are_allowed_and_recorded() {
        assertThat(check(Part.SUSPENSION_DECISION_MAKER, new Connection.Took(Part.INVESTIGATOR)))
                .isEqualTo("allowed, C9");
        assertThat(check(Part.PRESENTING_OFFICER, new Connection.Took(Part.DECISION_MAKER)))
                .isEqualTo("allowed, C11");
    }

    @Test
    void c10_whoever_declared_an_interest_cannot_open_the_case() {
        assertThat(brief(Conflicts.open("Officer P", "shares a house with the subject")))
                .isEqualTo("refused, C10");
        assertThat(brief(Conflicts.open("Officer P", ""))).isEqualTo("allowed");
        assertThat(check(Part.HUMAN_RESOURCES_ADVISER, new Connection.DeclaredInterest("is engaged to the subject")))
                .isEqualTo("refused, C10");
    }

    @Test
    void nobody_investigates_and_decides_the_same_matter() {
        assertThat(check(Part.DECISION_MAKER, new Connection.Took(Part.INVESTIGATOR)))
                .isEqualTo("refused, IMPARTIALITY");
        assertThat(check(Part.INVESTIGATOR, new Connection.Took(Part.DECISION_MAKER)))
                .isEqualTo("refused, IMPARTIALITY");
    }

    @ParameterizedTest(name = "{1} before, {0} now: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        INVESTIGATOR              | INVESTIGATOR          | allowed
        INVESTIGATOR              | DECISION_MAKER        | refused, IMPARTIALITY
        DECISION_MAKER            | INVESTIGATOR          | refused, IMPARTIALITY
        DECISION_MAKER            | DECISION_MAKER        | allowed
        SUSPENSION_DECISION_MAKER | INVESTIGATOR          | allowed, C9
        SUSPENSION_DECISION_MAKER | DECISION_MAKER        | allowed
        CHAIR                     | INVESTIGATOR          | refused, IMPARTIALITY
        CHAIR                     | PRESENTING_OFFICER    | allowed
        PANEL_MEMBER              | INVESTIGATOR          | refused, IMPARTIALITY
        PANEL_MEMBER              | PANEL_MEMBER          | allowed
        ADVISER                   | INVESTIGATOR          | allowed
        ACCELERATED_CERTIFIER     | INVESTIGATOR          | allowed
        ACCELERATED_CONDUCTOR     | ACCELERATED_CERTIFIER | refused, C3
        ACCELERATED_CONDUCTOR     | INVESTIGATOR          | allowed
        APPEAL_DECISION_MAKER     | INVESTIGATOR          | refused, C7
        FRIEND                    | FRIEND                | allowed
        FRIEND                    | ADVISER               | refused, C8
        PRESENTING_OFFICER        | DECISION_MAKER        | allowed, C11
        PRESENTING_OFFICER        | ADVISER               | allowed, C11
        PRESENTING_OFFICER        | INVESTIGATOR          | allowed
        HUMAN_RESOURCES_ADVISER   | INVESTIGATOR          | allowed
        """)
    void who_took_one_part_may_take_this_other(Part part, Part earlier, String expected) {
        assertThat(check(part, new Connection.Took(earlier))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        true  | 2026-04-01 | -          | the person is under the subject's management
        false | 2026-04-01 | -          | the person is in the subject's management chain
        true  | 2025-06-01 | 2026-01-01 | the person was, at the time of the behaviour, under the subject's management
        false | 2025-06-01 | 2026-01-01 | the person was, at the time of the behaviour, in the subject's management chain
        """)
    void c1_says_how_and_when(boolean under, LocalDate from, @Nullable LocalDate to, String reason) {
        var refused = refused(
                Conflicts.check(proposed("Officer P", Part.INVESTIGATOR, new Connection.Management(under, from, to))));

        assertThat(refused.reason()).isEqualTo("Officer P cannot be investigator: " + reason + ".");
        assertThat(refused.citation().note().startsWith("not under the subject's management"))
                .isEqualTo(under);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        the member       | is or was a member of the group Night shift
        the recipient    | sent or received messages of the group Night shift
        the one named    | is named in messages of the group Night shift
        """)
    void c2_says_what_connects_the_person_with_the_group(String person, String because) {
        assertThat(refused(Conflicts.check(proposed(person, Part.CHAIR, new Connection.Chat(GROUP))))
                        .reason())
                .isEqualTo(person + " cannot be chair: the person " + because + ".");
    }

    @ParameterizedTest
    @CsvSource({"FRIEND, reg 7", "INVESTIGATOR, reg 15", "CHAIR, conflicts of interest"})
    void each_part_has_its_own_source_for_not_being_involved(Part part, String provision) {
        assertThat(refused(Conflicts.check(proposed("Officer P", part, new Connection.Witness())))
                        .citation()
                        .provision())
                .isEqualTo(provision);
    }

    @Test
    void a_linked_operation_stands_against_a_friend_only_and_rank_against_the_appeal_only() {
        assertThat(check(Part.INVESTIGATOR, new Connection.LinkedOperation("Larch")))
                .isEqualTo("allowed");
        assertThat(check(Part.CHAIR, new Connection.AppealFrom(false))).isEqualTo("allowed");
        assertThat(refused(Conflicts.open("Officer P", "shares a house with the subject"))
                        .reason())
                .isEqualTo("Officer P declared an interest: shares a house with the subject.");
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void a_witness_takes_no_part(Part part) {
        assertThat(Conflicts.check(proposed("Officer P", part, new Connection.Witness()))
                        .isAllowed())
                .isFalse();
    }
}
