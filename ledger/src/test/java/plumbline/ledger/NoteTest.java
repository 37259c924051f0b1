package plumbline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {

    private static final SigningKey LOG = Keys.log("force.example/log");
    private static final String TEXT = "force.example/log\n3\n" + Logs.tree(3).root() + "\n";

    @Test
    void the_example_of_the_specification_opens() {
        VerifierKey key = VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
        String note = """
                This is an example message.

                — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
                """;
        Note parsed = Note.parse(bytes(note));
        assertThat(parsed.text()).isEqualTo("This is an example message.\n");
        assertThat(parsed.open(Set.of(key))).isEqualTo(new Note.Signed(Set.of(key)));
        assertThat(parsed).hasToString(note);
    }

    @Test
    void keys_agree_with_the_first_test_of_rfc_8032() {
        byte[] seed = HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        byte[] expected = HexFormat.of().parseHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        assertThat(Ed25519.raw(Ed25519.publicKeyOf(seed))).isEqualTo(expected);
        assertThat(HexFormat.of().formatHex(Ed25519.sign(Ed25519.privateKey(seed), new byte[0])))
                .isEqualTo(
                        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                                + "d25bf5f0595bbe24655141438e7a100b");
    }

    @Test
    void keys_are_read_back_from_their_encoding() {
        for (SigningKey key : List.of(LOG, Keys.witness("iopc.example/witness"))) {
            assertThat(VerifierKey.parse(key.verifier().encode())).isEqualTo(key.verifier());
            assertThat(SigningKey.parse(key.encode()).encode()).isEqualTo(key.encode());
            assertThat(key.toString())
                    .doesNotContain(key.encode().substring(key.encode().lastIndexOf('+') + 1));
        }
    }

    @Test
    void a_key_with_any_bit_flipped_is_refused() {
        byte[] encoded = bytes(LOG.verifier().encode());
        for (int bit = 0; bit < encoded.length * 8; bit++) {
            byte[] flipped = flip(encoded, bit);
            assertThatThrownBy(() -> VerifierKey.parse(Strict.utf8(flipped)))
                    .as("bit %d", bit)
                    .isInstanceOf(Malformed.class);
        }
    }

    @Test
    void a_signed_note_with_any_bit_flipped_is_refused() {
        byte[] note = Note.signed(TEXT, LOG).toBytes();
        assertThat(opens(note)).isTrue();
        for (int bit = 0; bit < note.length * 8; bit++) {
            assertThat(opens(flip(note, bit))).as("bit %d", bit).isFalse();
        }
    }

    @Test
    void a_note_cut_short_or_grown_is_refused() {
        byte[] note = Note.signed(TEXT, LOG).toBytes();
        for (int length = 0; length < note.length; length++) {
            assertThat(opens(java.util.Arrays.copyOf(note, length)))
                    .as("length %d", length)
                    .isFalse();
        }
        for (String more : List.of("\n", " ", "x", "\n\n", "— a b\n")) {
            assertThat(opens(bytes(new String(note, StandardCharsets.UTF_8) + more)))
                    .isFalse();
        }
    }

    @Test
    void the_text_ends_at_the_last_blank_line() {
        String text = "first\n\nsecond\n\n\nthird\n\n";
        Note note = Note.signed(text, LOG);
        Note parsed = Note.parse(note.toBytes());
        assertThat(parsed.text()).isEqualTo(text);
        assertThat(parsed.open(Set.of(LOG.verifier()))).isInstanceOf(Note.Signed.class);
    }

    @Test
    void signatures_by_unknown_keys_are_passed_over() {
        Note note = Note.signed(TEXT, Keys.log("somebody.example"), LOG)
                .with(new NoteSignature(LOG.verifier().name(), LOG.verifier().id() + 1, new byte[64]))
                .with(new NoteSignature("other.example", LOG.verifier().id(), new byte[64]));
        assertThat(note.open(Set.of(LOG.verifier()))).isEqualTo(new Note.Signed(Set.of(LOG.verifier())));
        assertThat(note.open(Set.of(Keys.log("nobody.example").verifier()))).isInstanceOf(Note.Refused.class);
    }

    @Test
    void one_wrong_signature_in_the_name_of_a_known_key_spoils_the_note() {
        SigningKey second = Keys.log("second.example");
        Note note = Note.signed(TEXT, LOG)
                .with(new NoteSignature("second.example", second.verifier().id(), new byte[64]));
        assertThat(note.open(Set.of(LOG.verifier()))).isInstanceOf(Note.Signed.class);
        assertThat(note.open(Set.of(LOG.verifier(), second.verifier())))
                .isEqualTo(new Note.Refused("the signature in the name of second.example is not by its key"));
    }

    @Test
    void many_signatures_are_accepted_and_too_many_are_not() {
        Note note = Note.signed(TEXT, LOG);
        for (int i = 1; i < 128; i++) {
            note = note.with(Keys.log("witness" + i + ".example").sign(TEXT));
        }
        assertThat(Note.parse(note.toBytes()).open(Set.of(LOG.verifier()))).isInstanceOf(Note.Signed.class);
        String longer = note + LOG.sign(TEXT).line() + "\n";
        assertThatThrownBy(() -> Note.parse(bytes(longer))).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "— force.example AAAAAAA",
                "— force.example AAAAAAB=",
                "— force.example AAAAAA==",
                "— force.example AAAAAAAA\u2028",
                "- force.example AAAAAAA=",
                "—  AAAAAAA=",
                "— force.example  AAAAAAA=",
                "— force example AAAAAAA=",
                "— force+example AAAAAAA=",
                "— force\u00a0example AAAAAAA=",
                "—force.example AAAAAAA=",
                "— force.example",
                "— force.example AAAAAAA= ",
                "— force.example AAAAAAA=\r",
                "— force.example\tAAAAAAA="
            })
    void a_broken_signature_line_is_refused(String line) {
        assertThatThrownBy(() -> Note.parse(bytes("text\n\n" + line + "\n"))).isInstanceOf(Malformed.class);
    }

    @Test
    void bytes_that_are_not_utf_8_or_control_characters_are_refused() {
        byte[] note = Note.signed(TEXT, LOG).toBytes();
        for (int b : new int[] {0x00, 0x09, 0x0D, 0x1F, 0x80, 0xC0, 0xFF}) {
            byte[] broken = note.clone();
            broken[0] = (byte) b;
            assertThatThrownBy(() -> Note.parse(broken)).isInstanceOf(Malformed.class);
        }
    }

    @Test
    void a_cosignature_is_over_the_time_and_the_whole_checkpoint() {
        SigningKey witness = Keys.witness("iopc.example/witness");
        Checkpoint checkpoint = Checkpoint.parse(TEXT);
        NoteSignature cosignature = witness.cosign(checkpoint, Instant.parse("2026-11-22T12:00:00Z"));
        byte[] blob = cosignature.signature();
        assertThat(blob).hasSize(72);
        assertThat(witness.verifier().verifies(TEXT, blob)).isTrue();
        for (int bit = 0; bit < blob.length * 8; bit++) {
            assertThat(witness.verifier().verifies(TEXT, flip(blob, bit)))
                    .as("bit %d", bit)
                    .isFalse();
        }
        assertThat(witness.verifier().verifies(TEXT + "more\n", blob)).isFalse();
        assertThatThrownBy(() -> witness.sign(TEXT)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> LOG.cosign(checkpoint, Instant.EPOCH)).isInstanceOf(IllegalStateException.class);
    }

    private static boolean opens(byte[] note) {
        try {
            return Note.parse(note).open(Set.of(LOG.verifier())) instanceof Note.Signed;
        } catch (Malformed _) {
            return false;
        }
    }

    static byte[] flip(byte[] bytes, int bit) {
        byte[] flipped = bytes.clone();
        flipped[bit / 8] ^= (byte) (1 << bit % 8);
        return flipped;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
