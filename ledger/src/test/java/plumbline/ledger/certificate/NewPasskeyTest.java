package plumbline.ledger.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.ledger.Hash;
import plumbline.ledger.Malformed;

/// Making a passkey, and listing it.
class NewPasskeyTest {
    private static final Hash CHALLENGE = Draft.hash("challenge");
    private static final String ORIGIN = "https://sign.north.example";
    private static final String SITE = "north.example";

    private final Authenticator passkey = new Authenticator("o1", SITE, ORIGIN);
    private int flags = 0b1000101;
    private String type = "webauthn.create";

    private NewPasskey made() {
        return new NewPasskey(client(ORIGIN), data(SITE, passkey.id), passkey.algorithm.cose(), passkey.spki());
    }

    private byte[] client(String origin) {
        return ("{\"type\":\"" + type + "\",\"challenge\":\"" + Assertion.challenge(CHALLENGE) + "\",\"origin\":\""
                        + origin + "\",\"crossOrigin\":false}")
                .getBytes(UTF_8);
    }

    private byte[] data(String site, byte[] id) {
        return ByteBuffer.allocate(55 + id.length)
                .put(Hash.over(site.getBytes(UTF_8)).bytes())
                .put((byte) flags)
                .putInt(7)
                .putLong(Authenticator.MODEL.getMostSignificantBits())
                .putLong(Authenticator.MODEL.getLeastSignificantBits())
                .putShort((short) id.length)
                .put(id)
                .array();
    }

    private static Credential credential(NewPasskey made) {
        return made.credential(CHALLENGE, ORIGIN, SITE, Scene.NOW);
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
        NewPasskey made = new NewPasskey(client(ORIGIN), data(SITE, other.id), algorithm.cose(), other.spki());

        assertThat(credential(made).key().algorithm()).isEqualTo(algorithm);
    }

    @Test
    void another_page_another_act_or_another_challenge_is_refused() {
        NewPasskey elsewhere =
                new NewPasskey(client("https://force.example"), data(SITE, passkey.id), -7, passkey.spki());
        assertThatThrownBy(() -> credential(elsewhere)).hasMessageContaining("not made on this page");
        assertThatThrownBy(() -> made().credential(Draft.hash("other"), ORIGIN, SITE, Scene.NOW))
                .hasMessageContaining("not made on this page");
        type = "webauthn.get";
        assertThatThrownBy(() -> credential(made())).hasMessageContaining("not made on this page");
    }

    @Test
    void another_site_is_refused() {
        NewPasskey made = new NewPasskey(client(ORIGIN), data("force.example", passkey.id), -7, passkey.spki());

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
            NewPasskey cut = new NewPasskey(client(ORIGIN), java.util.Arrays.copyOf(whole, length), -7, passkey.spki());
            assertThatThrownBy(() -> credential(cut)).as("%d bytes", length).isInstanceOf(Malformed.class);
        }
        NewPasskey nameless = new NewPasskey(client(ORIGIN), data(SITE, new byte[0]), -7, passkey.spki());
        assertThatThrownBy(() -> credential(nameless)).hasMessageContaining("no id");
    }

    @Test
    void an_algorithm_that_no_verifier_knows_is_refused() {
        NewPasskey made = new NewPasskey(client(ORIGIN), data(SITE, passkey.id), -47, passkey.spki());

        assertThatThrownBy(() -> credential(made)).hasMessageContaining("-47");
    }

    @Test
    void an_enrolment_is_read_as_it_was_written_and_becomes_an_entry_of_the_roster() {
        Enrolment one = new Enrolment("i.corrow", "Ines Corrow", credential(made()));
        Enrolment two = new Enrolment("i.corrow", "Ines Corrow", new Authenticator("spare", SITE, ORIGIN).credential());

        assertThat(Enrolment.parse(one.toBytes())).isEqualTo(one);
        assertThat(one.toString()).startsWith("plumbline/enrolment@v1\nperson i.corrow\n");
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
        Enrolment one = new Enrolment("i.corrow", "Ines Corrow", credential);

        assertThatThrownBy(() ->
                        Enrolment.entry(List.of(one, new Enrolment("i.corrow", "Ines Corow", credential)), List.of()))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() ->
                        Enrolment.entry(List.of(one, new Enrolment("g.harrap", "Ines Corrow", credential)), List.of()))
                .isInstanceOf(Malformed.class);
    }
}
