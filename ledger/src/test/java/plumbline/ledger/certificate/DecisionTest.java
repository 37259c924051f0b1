package plumbline.ledger.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.ledger.Hash;
import plumbline.ledger.Malformed;

class DecisionTest {

    private static Draft full() {
        Draft draft = new Draft();
        draft.outcome = Outcome.CLEARED_WITH_CONDITIONS;
        draft.conditions = List.of("not alone with the vulnerable", "line\nbreak, a \\ and \u202e right to left");
        draft.stamps = List.of(Decision.DEVIATION, "AAA");
        draft.needs = List.of("safeguarding");
        draft.recused = List.of("o9", "o7", "o7");
        draft.rosters = List.of(
                new RosterReference("south.example", 2, Draft.hash("s")),
                new RosterReference("force.example", 11, Draft.hash("f")));
        draft.previous = Draft.hash("previous");
        return draft;
    }

    @Test
    void a_decision_is_read_back_as_it_was_written() {
        for (Draft draft : List.of(new Draft(), full())) {
            Decision decision = draft.make();
            assertThat(Decision.parse(decision.toBytes())).isEqualTo(decision);
        }
    }

    @Test
    void a_decision_is_one_text_in_plain_words() {
        Decision decision = full().make();
        assertThat(new String(decision.toBytes(), UTF_8)).isEqualTo("""
                        plumbline/decision@v1
                        kind clearance
                        case APP-2026-000123
                        decision decision-1
                        subject subject-7
                        name Rowan Ashdown
                        level RV
                        class AMBER
                        outcome CLEARED_WITH_CONDITIONS
                        condition not alone with the vulnerable
                        condition line\\nbreak, a \\\\ and \\x202e right to left
                        basis COMBINED
                        stamp AAA
                        stamp DEVIATION
                        mode UNDERTAKING
                        needs safeguarding
                        seat f1
                        seat f2
                        seat o1
                        seat o2
                        seat o3
                        seat o4
                        recused o7
                        recused o9
                        reasons %s
                        evidence %s
                        rules vetting-2026.1
                        roster force.example 11 %s
                        roster south.example 2 %s
                        previous %s
                        decided 2026-11-20T10:00:00Z
                        from 2026-11-21T00:00:00Z
                        expires 2036-11-21T00:00:00Z
                        nonce %s
                        """.formatted(
                        decision.reasons(),
                        decision.evidence(),
                        Draft.hash("f"),
                        Draft.hash("s"),
                        Draft.hash("previous"),
                        decision.nonce()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind clearance\n|kind  clearance\n",
                "kind clearance\n|kind clearance \n",
                "kind clearance\n|",
                "kind clearance\n|kind clearance\nkind clearance\n",
                "kind clearance\n|kind none\n",
                "kind clearance\n|kind clearance\r\n",
                "name Rowan|name \\x0052owan",
                "name Rowan Ashdown|name ",
                "stamp AAA\nstamp DEVIATION\n|stamp DEVIATION\nstamp AAA\n",
                "seat f1\n|seat f1\nseat f1\n",
                "outcome CLEARED_WITH_CONDITIONS|outcome CLEARED",
                "outcome CLEARED_WITH_CONDITIONS|outcome cleared",
                "roster force.example 11 |roster force.example 011 ",
                "roster force.example 11 |roster force.example 11  ",
                "roster south.example|roster force.example",
                "decided 2026-11-20T10:00:00Z|decided 2026-11-20T10:00Z",
                "decided 2026-11-20T10:00:00Z|decided 2026-11-20T10:00:00.000Z",
                "decided 2026-11-20T10:00:00Z|decided 2026-11-20T11:00:00+01:00",
                "decided 2026-11-20T10:00:00Z|decided 2026-11-20T10:00:00.5Z",
                "decided 2026-11-20T10:00:00Z|decided none",
                "from 2026-11-21|from 2036-11-21",
                "decided 2026-11-20T10|decided 2037-11-20T10",
                "nonce |nonce A",
                "plumbline/decision@v1|plumbline/decision@v2"
            })
    void another_spelling_is_refused(String change) {
        String right = new String(full().make().toBytes(), UTF_8);
        String[] parts = change.split("\\|", -1);
        String wrong = right.replaceFirst(Pattern.quote(parts[0]), parts[1].replace("\\", "\\\\"));
        assertThat(wrong).isNotEqualTo(right);
        assertThatThrownBy(() -> Decision.parse(wrong.getBytes(UTF_8))).isInstanceOf(Malformed.class);
    }

    @Test
    void something_after_the_end_or_a_cut_is_refused() {
        byte[] right = full().make().toBytes();
        String text = new String(right, UTF_8);
        assertThatThrownBy(() -> Decision.parse((text + "\n").getBytes(UTF_8))).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Decision.parse((text + "more x\n").getBytes(UTF_8)))
                .isInstanceOf(Malformed.class);
        for (int length = 0; length < right.length; length++) {
            byte[] cut = Arrays.copyOf(right, length);
            assertThatThrownBy(() -> Decision.parse(cut)).isInstanceOf(Malformed.class);
        }
    }

    @Test
    void a_missing_line_is_named() {
        String wrong = new String(new Draft().make().toBytes(), UTF_8).replace("case APP-2026-000123\n", "");
        assertThatThrownBy(() -> Decision.parse(wrong.getBytes(UTF_8)))
                .hasMessage("line 3: a line beginning with case was expected");
    }

    private static void refused(Consumer<Draft> change, String reason) {
        Draft draft = new Draft();
        change.accept(draft);
        assertThatThrownBy(draft::make).isInstanceOf(Malformed.class).hasMessageContaining(reason);
    }

    @Test
    void what_could_be_misread_cannot_be_in_a_decision() {
        String word = "an identity or a code";
        refused(draft -> draft.caseId = "two words", word);
        refused(draft -> draft.id = "none", word);
        refused(draft -> draft.level = "", word);
        refused(draft -> draft.caseClass = "-x", word);
        refused(draft -> draft.kind = "a".repeat(201), word);
        refused(draft -> draft.stamps = List.of("a b"), word);
        refused(draft -> draft.needs = List.of("a b"), word);
        refused(draft -> draft.seats = List.of("a b"), word);
        refused(draft -> draft.recused = List.of("a b"), word);
        refused(draft -> draft.name = " ", "a text is not empty");
        refused(draft -> draft.name = "x".repeat(4001), "at most 4000");
        refused(draft -> draft.name = "half \ud800", "half characters");
        refused(draft -> draft.conditions = List.of("x"), "conditions go with");
        refused(draft -> draft.outcome = Outcome.CLEARED_WITH_CONDITIONS, "conditions go with");
        refused(
                draft -> {
                    draft.outcome = Outcome.CLEARED_WITH_CONDITIONS;
                    draft.conditions = List.of(" ");
                },
                "a text is not empty");
        refused(draft -> draft.decided = draft.decided.plusNanos(1), "whole seconds");
        refused(draft -> draft.from = draft.from.plusMillis(1), "whole seconds");
        refused(draft -> draft.expires = draft.expires.plusMillis(1), "whole seconds");
        refused(draft -> draft.expires = draft.from, "expires after");
        refused(draft -> draft.decided = draft.expires, "expires after");
        Draft longest = new Draft();
        longest.name = "x".repeat(4000);
        longest.caseId = "a".repeat(200);
        longest.decided = longest.expires.minusSeconds(1);
        assertThat(Decision.parse(longest.make().toBytes())).isEqualTo(longest.make());
    }

    @Test
    void the_challenge_hangs_on_the_nonce_and_on_every_word() {
        Decision decision = new Draft().make();
        assertThat(decision.challenge())
                .isEqualTo(Hash.over(
                        "psl/decision/v1\0".getBytes(UTF_8),
                        decision.nonce().bytes(),
                        decision.digest().bytes()));
        Draft other = new Draft();
        other.nonce = Draft.hash("other");
        assertThat(other.make().challenge()).isNotEqualTo(decision.challenge());
    }

    @Test
    void the_phrase_says_the_first_64_bits() {
        byte[] bytes = new byte[32];
        // Published examples of such words: 127.0.0.1 and 63.84.220.193 as addresses.
        System.arraycopy(HexFormat.of().parseHex("7f0000013f54dcc1"), 0, bytes, 0, 8);
        assertThat(Phrase.of(Hash.of(bytes))).isEqualTo("lusab-babad-gutih-tugad");
        Decision decision = new Draft().make();
        assertThat(decision.phrase()).isEqualTo(Phrase.of(decision.digest()));
    }

    @Test
    void the_root_of_the_evidence_is_that_of_a_log_of_its_digests_in_order() {
        Hash a = Draft.hash("a");
        Hash b = Draft.hash("b");
        Hash c = Draft.hash("c");
        assertThat(Decision.evidence(List.of(a, b, c)))
                .isEqualTo(Hash.node(Hash.node(Hash.leaf(a.bytes()), Hash.leaf(b.bytes())), Hash.leaf(c.bytes())));
        assertThat(Decision.evidence(List.of(b, a, c))).isNotEqualTo(Decision.evidence(List.of(a, b, c)));
        assertThat(Decision.evidence(List.of())).isEqualTo(Hash.EMPTY_ROOT);
    }

    @Test
    void a_time_before_the_epoch_is_a_time() {
        Draft draft = new Draft();
        draft.decided = Instant.parse("1969-12-31T23:59:59Z");
        assertThat(Decision.parse(draft.make().toBytes())).isEqualTo(draft.make());
    }
}
