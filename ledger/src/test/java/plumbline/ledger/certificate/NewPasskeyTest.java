package plumbline.ledger.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.ledger.Hash;
import plumbline.ledger.Malformed;
import plumbline.ledger.Strict;

/// Making a passkey, and listing it.
class NewPasskeyTest {
    private static final Hash CHALLENGE = Draft.hash("challenge");
    private static final String ORIGIN = "https://sign.north.example";
    private static final String SITE = "north.example";

    private final Authenticator passkey = new Authenticator("o1", SITE, ORIGIN);
    private int flags = 0b1000101;
    private String type = "webauthn.create";

    private NewPasskey made() {
        return made(ORIGIN, data(SITE, passkey.id));
    }

    private NewPasskey made(String origin, byte[] data) {
        return made(origin, data, "none", Map.of());
    }

    private NewPasskey made(String origin, byte[] data, String format, Map<String, Object> statement) {
        return new NewPasskey(
                client(origin), WrittenCbor.of(Map.of("fmt", format, "attStmt", statement, "authData", data)));
    }

    private byte[] client(String origin) {
        return ("{\"type\":\"" + type + "\",\"challenge\":\"" + Assertion.challenge(CHALLENGE) + "\",\"origin\":\""
                        + origin + "\",\"crossOrigin\":false}")
                .getBytes(UTF_8);
    }

    private byte[] data(String site, byte[] id) {
        return data(site, id, passkey.cose());
    }

    private byte[] data(String site, byte[] id, Map<Integer, Object> cose) {
        byte[] key = WrittenCbor.of(cose);
        return ByteBuffer.allocate(55 + id.length + key.length)
                .put(Hash.over(site.getBytes(UTF_8)).bytes())
                .put((byte) flags)
                .putInt(7)
                .putLong(Authenticator.MODEL.getMostSignificantBits())
                .putLong(Authenticator.MODEL.getLeastSignificantBits())
                .putShort((short) id.length)
                .put(id)
                .put(key)
                .array();
    }

    private static NewPasskey.Made read(NewPasskey made) {
        return made.made(CHALLENGE, Set.of(ORIGIN), SITE, Makers.NONE, Scene.NOW);
    }

    private static Credential credential(NewPasskey made) {
        return read(made).credential();
    }

    @Test
    void what_the_browser_gives_becomes_a_credential() {
        Credential credential = credential(made());

        assertThat(credential.id()).isEqualTo(Values.base64(passkey.id));
        assertThat(credential.aaguid()).isEqualTo(Authenticator.MODEL);
        assertThat(credential.counter()).isEqualTo(7);
        assertThat(credential.from()).isEqualTo(Scene.NOW);
        assertThat(credential.revoked()).isFalse();
        passkey.counter = 8;
        assertThat(passkey.sign(Draft.hash("decision")).by(credential.key())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void each_algorithm_is_known_by_its_number(CredentialKey.Algorithm algorithm) {
        Authenticator other = new Authenticator("o1", SITE, ORIGIN, algorithm);
        NewPasskey made = made(ORIGIN, data(SITE, other.id, other.cose()));

        assertThat(credential(made).key()).isEqualTo(CredentialKey.of(algorithm, other.spki()));
    }

    @Test
    void another_page_another_act_or_another_challenge_is_refused() {
        NewPasskey elsewhere = made("https://force.example", data(SITE, passkey.id));
        assertThatThrownBy(() -> credential(elsewhere)).hasMessageContaining("not made on this page");
        assertThatThrownBy(() -> made().made(Draft.hash("other"), Set.of(ORIGIN), SITE, Makers.NONE, Scene.NOW))
                .hasMessageContaining("not made on this page");
        type = "webauthn.get";
        assertThatThrownBy(() -> credential(made())).hasMessageContaining("not made on this page");
    }

    @Test
    void another_site_is_refused() {
        NewPasskey made = made(ORIGIN, data("force.example", passkey.id));

        assertThatThrownBy(() -> credential(made)).hasMessageContaining("another site");
    }

    @Test
    void a_passkey_that_does_not_ask_who_is_there_is_refused() {
        for (int without : List.of(0b1000001, 0b1000100, 0b0000101)) {
            flags = without;
            assertThatThrownBy(() -> credential(made())).hasMessageContaining("a finger, a face or a PIN");
        }
    }

    @Test
    void data_that_ends_too_soon_is_refused() {
        byte[] whole = data(SITE, passkey.id);
        for (int length = 0; length < whole.length; length++) {
            NewPasskey cut = made(ORIGIN, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> credential(cut)).as("%d bytes", length).isInstanceOf(Malformed.class);
        }
        NewPasskey nameless = made(ORIGIN, data(SITE, new byte[0]));
        assertThatThrownBy(() -> credential(nameless)).hasMessageContaining("no id");
        NewPasskey more = made(ORIGIN, Arrays.copyOf(whole, whole.length + 1));
        assertThatThrownBy(() -> credential(more)).hasMessageContaining("after the new key");
    }

    @Test
    void an_algorithm_that_no_verifier_knows_is_refused() {
        NewPasskey made = made(ORIGIN, data(SITE, passkey.id, changed(3, -47)));

        assertThatThrownBy(() -> credential(made)).hasMessageContaining("-47");
    }

    @Test
    void a_key_that_is_not_of_its_algorithm_or_lacks_a_part_is_refused() {
        for (var one : List.of(changed(1, 3), changed(-1, 2), changed(-2, new byte[31]), changed(-3, "no bytes"))) {
            NewPasskey made = made(ORIGIN, data(SITE, passkey.id, one));
            assertThatThrownBy(() -> credential(made)).as("%s", one).isInstanceOf(Malformed.class);
        }
    }

    private Map<Integer, Object> changed(int label, Object value) {
        Map<Integer, Object> cose = new HashMap<>(passkey.cose());
        cose.put(label, value);
        return cose;
    }

    @Test
    void extensions_may_follow_the_key_where_a_flag_says_so() {
        flags |= 1 << 7;
        byte[] data = data(SITE, passkey.id);
        byte[] extension = WrittenCbor.of(Map.of("credProtect", 2));
        byte[] both = ByteBuffer.allocate(data.length + extension.length)
                .put(data)
                .put(extension)
                .array();

        assertThat(credential(made(ORIGIN, both)).counter()).isEqualTo(7);
        assertThatThrownBy(() -> credential(made(ORIGIN, data))).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_statement_signed_with_the_new_key_proves_that_the_authenticator_has_it(CredentialKey.Algorithm algorithm) {
        Authenticator other = new Authenticator("o1", SITE, ORIGIN, algorithm);
        byte[] data = data(SITE, other.id, other.cose());
        byte[] signature = Strict.base64(other.sign(data, client(ORIGIN)).signature());

        assertThat(read(made(ORIGIN, data, "packed", Map.of("alg", algorithm.cose(), "sig", signature)))
                        .attestation())
                .isEqualTo(Attestation.SELF);
    }

    @Test
    void a_false_statement_spoils_the_passkey() {
        byte[] data = data(SITE, passkey.id);
        byte[] signature = Strict.base64(passkey.sign(data, client(ORIGIN)).signature());
        byte[] other = Strict.base64(
                passkey.sign(data, client("https://force.example")).signature());
        List<Map<String, Object>> wrong = List.of(
                Map.of("alg", -7, "sig", other),
                Map.of("alg", -257, "sig", signature),
                Map.of("alg", -7),
                Map.of("alg", -7, "sig", signature, "x5c", List.of()),
                Map.of("alg", -7, "sig", signature, "x5c", List.of(new byte[] {1, 2})));
        for (var statement : wrong) {
            NewPasskey made = made(ORIGIN, data, "packed", statement);
            assertThatThrownBy(() -> read(made)).as("%s", statement).hasMessageContaining("the statement about");
        }
        NewPasskey silent = made(ORIGIN, data, "none", Map.of("alg", -7));
        assertThatThrownBy(() -> read(silent)).hasMessageContaining("says nothing, and says more");
    }

    @Test
    void what_is_not_said_or_not_read_here_proves_nothing() {
        assertThat(read(made()).attestation()).isEqualTo(Attestation.NONE);
        assertThat(read(made(ORIGIN, data(SITE, passkey.id), "tpm", Map.of("ver", "2.0")))
                        .attestation())
                .isEqualTo(Attestation.UNCHECKED);
    }

    @Test
    void an_enrolment_is_read_as_it_was_written_and_becomes_an_entry_of_the_roster() {
        Enrolment one = new Enrolment("i.corrow", "Ines Corrow", credential(made()), Attestation.NONE);
        Enrolment two = new Enrolment(
                "i.corrow", "Ines Corrow", new Authenticator("spare", SITE, ORIGIN).credential(), Attestation.SELF);

        assertThat(Enrolment.parse(one.toBytes())).isEqualTo(one);
        assertThat(Enrolment.parse(two.toBytes())).isEqualTo(two);
        assertThat(one.toString())
                .startsWith("plumbline/enrolment@v1\nperson i.corrow\n")
                .doesNotContain("attested");
        assertThat(two.toString()).endsWith("\nattested SELF\n");
        assertThat(Enrolment.entry(List.of(one, two), List.of("safeguarding")))
                .isEqualTo(new Person(
                        "i.corrow",
                        "Ines Corrow",
                        List.of("safeguarding"),
                        List.of(one.credential(), two.credential())));
    }

    @Test
    void enrolments_of_two_people_are_no_entry() {
        Credential credential = credential(made());
        Enrolment one = new Enrolment("i.corrow", "Ines Corrow", credential, Attestation.NONE);

        assertThatThrownBy(() -> Enrolment.entry(
                        List.of(one, new Enrolment("i.corrow", "Ines Corow", credential, Attestation.NONE)), List.of()))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Enrolment.entry(
                        List.of(one, new Enrolment("g.harrap", "Ines Corrow", credential, Attestation.NONE)),
                        List.of()))
                .isInstanceOf(Malformed.class);
    }
}
