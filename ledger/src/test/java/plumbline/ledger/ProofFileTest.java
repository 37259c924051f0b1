package plumbline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofFileTest {

    private static final SigningKey LOG = Keys.log("force.example/log");
    private static final List<SigningKey> WITNESSES =
            List.of(Keys.witness("a.example"), Keys.witness("b.example"), Keys.witness("c.example"));
    private static final Policy POLICY = new Policy(
            List.of(LOG.verifier()),
            Map.of("a", WITNESSES.get(0).verifier(), "b", WITNESSES.get(1).verifier()),
            new Quorum.Group("both", 2, List.of(new Quorum.Witness("a"), new Quorum.Witness("b"))));

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static ProofFile proof(int index, int size, int witnesses) {
        Tree tree = Logs.tree(size);
        Checkpoint checkpoint = new Checkpoint("force.example/log", size, tree.root());
        Note note = Note.signed(checkpoint.text(), LOG);
        for (SigningKey witness : WITNESSES.subList(0, witnesses)) {
            note = note.with(witness.cosign(checkpoint, Instant.parse("2026-11-22T12:00:00Z")));
        }
        return ProofFile.of(tree.inclusion(index), note);
    }

    private static Hash leaf(int index) {
        return Hash.leaf(Logs.entry(index));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_proof_from_a_tree_of_any_size_verifies_for_its_entry_only(long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(2000);
        int index = random.nextInt(size);
        ProofFile proof = ProofFile.parse(proof(index, size, 2).toBytes());
        assertThat(proof.verify(leaf(index), POLICY)).isInstanceOf(Verdict.Trusted.class);
        assertThat(proof.verify(leaf(index + 1), POLICY)).isInstanceOf(Verdict.Refused.class);
        int other = (index + 1) % size;
        if (other != index) {
            ProofFile moved = new ProofFile(new byte[0], other, proof.path(), proof.checkpoint());
            assertThat(moved.verify(leaf(index), POLICY)).isInstanceOf(Verdict.Refused.class);
        }
        ProofFile grown = new ProofFile(
                new byte[0], index, proof.path(), proof(0, size + 1, 2).checkpoint());
        assertThat(grown.verify(leaf(index), POLICY)).isInstanceOf(Verdict.Refused.class);
    }

    /// Every bit counts: there is no second spelling of a proof that verifies.
    @Test
    void a_proof_with_any_bit_flipped_is_refused() {
        byte[] file = proof(4, 7, 2).toBytes();
        assertThat(trusted(file, leaf(4))).isTrue();
        for (int bit = 0; bit < file.length * 8; bit++) {
            assertThat(trusted(NoteTest.flip(file, bit), leaf(4)))
                    .as("bit %d", bit)
                    .isFalse();
        }
    }

    @Test
    void a_proof_cut_anywhere_is_refused() {
        byte[] file = proof(4, 7, 2).toBytes();
        for (int length = 0; length < file.length; length++) {
            assertThat(trusted(Arrays.copyOf(file, length), leaf(4)))
                    .as("length %d", length)
                    .isFalse();
        }
    }

    private static boolean trusted(byte[] file, Hash leaf) {
        try {
            return ProofFile.parse(file).verify(leaf, POLICY) instanceof Verdict.Trusted;
        } catch (Malformed _) {
            return false;
        }
    }

    @Test
    void a_proof_without_its_witnesses_is_refused() {
        assertThat(proof(4, 7, 1).verify(leaf(4), POLICY)).isInstanceOf(Verdict.Refused.class);
        assertThat(proof(4, 7, 3).verify(leaf(4), POLICY)).isInstanceOf(Verdict.Trusted.class);
    }

    @Test
    void a_proof_is_read_back_as_it_was_written() {
        ProofFile plain = proof(4, 7, 3);
        ProofFile extra = new ProofFile(new byte[] {1, 2, 3}, 4, plain.path(), plain.checkpoint());
        for (ProofFile proof : List.of(plain, extra, proof(0, 1, 0))) {
            assertThat(ProofFile.parse(proof.toBytes())).isEqualTo(proof);
        }
        assertThat(extra.toString()).startsWith("c2sp.org/tlog-proof@v1\nextra AQID\nindex 4\n");
        assertThat(extra.verify(leaf(4), POLICY)).isEqualTo(plain.verify(leaf(4), POLICY));
    }

    @Test
    void a_proof_at_ten_million_entries_with_three_witnesses_stays_under_4_kib() {
        ProofFile small = proof(4, 7, 3);
        ProofFile large =
                new ProofFile(new byte[0], 9_999_999, Collections.nCopies(24, Hash.EMPTY_ROOT), small.checkpoint());
        assertThat(large.toBytes()).hasSizeLessThan(4096);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c2sp.org/tlog-proof@v2\nindex 0\n",
                "C2SP.org/tlog-proof@v1\nindex 0\n",
                "index 0\n",
                "c2sp.org/tlog-proof@v1\n",
                "c2sp.org/tlog-proof@v1\nindex\n",
                "c2sp.org/tlog-proof@v1\nindex \n",
                "c2sp.org/tlog-proof@v1\nindex 00\n",
                "c2sp.org/tlog-proof@v1\nindex +0\n",
                "c2sp.org/tlog-proof@v1\nindex 0\nindex 0\n",
                "c2sp.org/tlog-proof@v1\nindex 0\nextra AQID\n",
                "c2sp.org/tlog-proof@v1\nextra \nindex 0\n",
                "c2sp.org/tlog-proof@v1\nextra AQI\nindex 0\n",
                "c2sp.org/tlog-proof@v1\nextra AQID\nextra AQID\nindex 0\n",
                "c2sp.org/tlog-proof@v1\nindex 0\nAQID\n",
                "c2sp.org/tlog-proof@v1\r\nindex 0\n",
                "c2sp.org/tlog-proof@v1\n\nindex 0\n"
            })
    void a_broken_file_is_refused(String head) {
        Note checkpoint = proof(0, 1, 0).checkpoint();
        String right = "c2sp.org/tlog-proof@v1\nindex 0\n";
        assertThat(ProofFile.parse(bytes(right + "\n" + checkpoint)).index()).isZero();
        assertThatThrownBy(() -> ProofFile.parse(bytes(head + "\n" + checkpoint)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void more_than_63_hashes_are_refused_before_they_are_read() {
        String lines = ("not a hash\n").repeat(64);
        String file = "c2sp.org/tlog-proof@v1\nindex 0\n" + lines + "\n"
                + proof(0, 1, 0).checkpoint();
        assertThatThrownBy(() -> ProofFile.parse(bytes(file)))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("63");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
