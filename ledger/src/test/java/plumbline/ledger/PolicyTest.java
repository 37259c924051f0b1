package plumbline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final SigningKey LOG = Keys.log("force.example/log");
    private static final List<String> NAMES = List.of("X1", "X2", "X3", "Y1", "Y2", "Y3");
    private static final Checkpoint CHECKPOINT =
            new Checkpoint("force.example/log", 3, Logs.tree(3).root());

    static IntStream subsets() {
        return IntStream.range(0, 64);
    }

    private static String log() {
        return "log " + LOG.verifier().encode() + "\n";
    }

    private static String witness(String name) {
        return "witness " + name + " "
                + Keys.witness(name + ".example").verifier().encode() + "\n";
    }

    /// The example of the specification: two of X and any of Y.
    private static String twoLevels() {
        StringBuilder policy = new StringBuilder("# who must have seen it\n\n").append(log());
        NAMES.forEach(name -> policy.append(witness(name)));
        return policy.append("group X-witnesses 2 X1 X2 X3\n")
                .append("group Y-witnesses any Y1 Y2 Y3\n")
                .append("\tgroup  X-and-Y all X-witnesses\tY-witnesses \n")
                .append("quorum X-and-Y\n")
                .toString();
    }

    private static Policy parse(String policy) {
        return Policy.parse(policy.getBytes(StandardCharsets.UTF_8));
    }

    private static Note signed(Iterable<String> witnesses) {
        Note note = Note.signed(CHECKPOINT.text(), LOG);
        for (String name : witnesses) {
            note = note.with(Keys.witness(name + ".example").cosign(CHECKPOINT, NOON));
        }
        return note;
    }

    @ParameterizedTest
    @MethodSource("subsets")
    void exactly_the_subsets_that_meet_the_quorum_are_accepted(int subset) {
        List<String> witnesses = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            if ((subset >> i & 1) == 1) {
                witnesses.add(NAMES.get(i));
            }
        }
        boolean enough = Integer.bitCount(subset & 7) >= 2 && Integer.bitCount(subset & 56) >= 1;
        Verdict verdict = parse(twoLevels()).judge(signed(witnesses));
        assertThat(verdict instanceof Verdict.Trusted).as("%s", witnesses).isEqualTo(enough);
        if (verdict instanceof Verdict.Trusted(Checkpoint checkpoint, var times)) {
            assertThat(checkpoint).isEqualTo(CHECKPOINT);
            assertThat(times.keySet()).isEqualTo(Set.copyOf(witnesses));
            assertThat(times.values()).containsOnly(NOON);
        }
    }

    @Test
    void a_refusal_says_what_was_asked_for() {
        assertThat(parse(twoLevels()).judge(signed(List.of("X1"))))
                .isEqualTo(new Verdict.Refused("the quorum is 2 of (2 of (X1, X2, X3), 1 of (Y1, Y2, Y3));"
                        + " cosigned by 1 of its witnesses"));
    }

    @Test
    void witnesses_without_the_log_are_not_enough() {
        Note note = new Note(CHECKPOINT.text(), signed(NAMES).signatures().subList(1, 7));
        assertThat(parse(twoLevels()).judge(note)).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void one_witness_counts_once_however_often_it_signs() {
        Note note = signed(List.of("X1", "Y1"))
                .with(Keys.witness("X1.example").cosign(CHECKPOINT, NOON.plusSeconds(1)))
                .with(Keys.witness("X1.example").cosign(CHECKPOINT, NOON.plusSeconds(2)));
        assertThat(parse(twoLevels()).judge(note)).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void a_cosignature_of_another_checkpoint_spoils_the_note() {
        Checkpoint other = new Checkpoint("force.example/log", 4, Logs.tree(4).root());
        Note note = signed(NAMES).with(Keys.witness("X1.example").cosign(other, NOON));
        assertThat(parse(twoLevels()).judge(note)).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void a_log_key_counts_only_for_the_origin_that_it_is_named_after() {
        SigningKey other = Keys.log("other.example/log");
        String both = log() + "log " + other.verifier().encode() + "\nquorum none\n";
        assertThat(parse(both).judge(Note.signed(CHECKPOINT.text(), other))).isInstanceOf(Verdict.Refused.class);
        assertThat(parse(both).judge(Note.signed(CHECKPOINT.text(), LOG))).isInstanceOf(Verdict.Trusted.class);
        assertThat(parse(both).judge(Note.signed("not a checkpoint\n", LOG))).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void a_single_witness_and_none_can_be_the_quorum() {
        String one = log() + witness("X1") + "quorum X1\n";
        assertThat(parse(one).judge(signed(List.of()))).isInstanceOf(Verdict.Refused.class);
        assertThat(parse(one).judge(signed(List.of("X1")))).isInstanceOf(Verdict.Trusted.class);
        assertThat(parse("quorum none\n").logs()).isEmpty();
        assertThat(Policy.trusting(LOG.verifier()).judge(signed(List.of()))).isInstanceOf(Verdict.Trusted.class);
    }

    @Test
    void addresses_and_names_of_any_bytes_are_allowed() {
        String url = log().strip() + " https://log.example/\n";
        String named = witness("X1").replace(" X1 ", " zeuge-ü ").strip() + " https://witness.example/\n";
        assertThat(parse(url + named + "quorum zeuge-ü\n").judge(signed(List.of("X1"))))
                .isInstanceOf(Verdict.Trusted.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "quorum none",
                "quorum\n",
                "quorum none none\n",
                "quorum none\nquorum none\n",
                "quorum X9\n",
                "Quorum none\n",
                "quorum none\r\n",
                "quorum none\u0000\n",
                "group none any X1\nquorum none\n",
                "group G 0 X1\nquorum none\n",
                "group G 2 X1\nquorum none\n",
                "group G 01 X1\nquorum none\n",
                "group G +1 X1\nquorum none\n",
                "group G 99999999999 X1\nquorum none\n",
                "group G any\nquorum none\n",
                "group G any X9\nquorum none\n",
                "group G any none\nquorum none\n",
                "group G any G\nquorum none\n",
                "group G any X1 X1\nquorum none\n",
                "group G any X1\ngroup H any X1\nquorum none\n",
                "group X1 any X2\nquorum none\n",
                "group G any X1\ngroup G any X2\nquorum none\n",
                "log\nquorum none\n",
                "log a b c\nquorum none\n",
                "witness X9\nquorum none\n",
                "quorum G\ngroup G any X1\n"
            })
    void a_broken_policy_is_refused(String end) {
        String begin = log() + witness("X1") + witness("X2");
        assertThat(parse(begin + "quorum none\n").witnesses()).hasSize(2);
        assertThatThrownBy(() -> parse(begin + end))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("policy");
    }

    @Test
    void the_same_key_on_two_lines_and_keys_of_the_wrong_type_are_refused() {
        for (String end : List.of(
                log(),
                witness("X1").replace(" X1 ", " other "),
                "log " + Keys.witness("X1.example").verifier().encode() + "\n",
                "witness W " + LOG.verifier().encode() + "\n")) {
            String policy = log() + witness("X1") + end + "quorum none\n";
            assertThatThrownBy(() -> parse(policy))
                    .as(end)
                    .isInstanceOf(Malformed.class)
                    .hasMessageContaining("line 3");
        }
    }
}
