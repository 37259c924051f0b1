package plumbline.ledger.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.ledger.Malformed;
import plumbline.ledger.Strict;

/// What a browser and a passkey give: keys, signatures, the data beneath them.
class PasskeyTest {

    @ParameterizedTest
    @EnumSource
    void a_signature_by_each_algorithm_verifies_over_its_own_bytes_only(CredentialKey.Algorithm algorithm) {
        Authenticator passkey = new Authenticator("a", "site.example", "https://site.example", algorithm);
        CredentialKey key = passkey.credential().key();
        Assertion assertion = passkey.sign(Draft.hash("challenge"));
        assertThat(assertion.by(key)).isTrue();
        assertThat(Assertion.parse(assertion.toBytes())).isEqualTo(assertion);
        byte[] signature = Strict.base64(assertion.signature());
        for (int bit = 0; bit < signature.length * 8; bit += 5) {
            byte[] flipped = signature.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Assertion wrong = new Assertion(
                    assertion.credential(),
                    assertion.authenticatorData(),
                    assertion.clientData(),
                    Values.base64(flipped));
            assertThat(wrong.by(key)).as("bit %d", bit).isFalse();
        }
        Assertion moved = new Assertion(
                assertion.credential(), assertion.clientData(), assertion.authenticatorData(), assertion.signature());
        assertThat(moved.by(key)).isFalse();
        Assertion empty =
                new Assertion(assertion.credential(), assertion.authenticatorData(), assertion.clientData(), "");
        assertThat(empty.by(key)).isFalse();
    }

    @Test
    void a_key_of_another_kind_or_a_weak_one_is_refused() throws GeneralSecurityException {
        byte[] p384 = Authenticator.elliptic("secp384r1").getPublic().getEncoded();
        assertThatThrownBy(() -> CredentialKey.of(CredentialKey.Algorithm.ES256, p384))
                .hasMessage("not a strong public key for ES256 in its one form");
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(1024);
        byte[] weak = rsa.generateKeyPair().getPublic().getEncoded();
        assertThatThrownBy(() -> CredentialKey.of(CredentialKey.Algorithm.RS256, weak))
                .hasMessage("not a strong public key for RS256 in its one form");
        byte[] p256 = Authenticator.elliptic("secp256r1").getPublic().getEncoded();
        assertThatThrownBy(() -> CredentialKey.of(CredentialKey.Algorithm.EdDSA, p256))
                .isInstanceOf(Malformed.class)
                .hasMessage("not a public key for EdDSA");
        assertThat(CredentialKey.of(CredentialKey.Algorithm.ES256, p256).toString())
                .isEqualTo("ES256 " + Values.base64(p256));
        assertThat(Arrays.stream(CredentialKey.Algorithm.values()).map(CredentialKey.Algorithm::cose))
                .containsExactly(-7, -8, -257);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // nothing
                "3006020101020101|ok",
                "30060201010201", // cut
                "300602010102010100", // something after it
                "3106020101020101", // no sequence
                "3007020101020101", // another length
                "308106020101020101", // a length in two bytes
                "3006030101020101", // no number
                "3006020101030101",
                "3006020100020101", // zero
                "3006020101020100",
                "30060201ff020101", // negative
                "3006020101020181",
                "300702020001020101", // a number with a zero too many
                "300702010102020001",
                "30080202008102020081|ok",
                "3006020001020101", // empty number
                "300602010102ff01", // a length beyond the end
                "300602ff01020101"
            })
    void a_signature_has_one_form(String given) {
        String[] parts = given.split("\\|");
        byte[] der = HexFormat.of().parseHex(parts[0]);
        assertThat(EcdsaForm.canonical(der)).isEqualTo(parts.length == 2);
    }

    @Test
    void authenticator_data_is_read_and_what_cannot_be_in_an_assertion_is_refused() {
        byte[] data = new byte[37];
        data[32] = 0b101;
        data[36] = 3;
        AuthenticatorData read = AuthenticatorData.parse(data);
        assertThat(read.present()).isTrue();
        assertThat(read.verified()).isTrue();
        assertThat(read.counter()).isEqualTo(3);
        assertThat(read.site().bytes()).isEqualTo(new byte[32]);
        data[32] = 0b1001;
        data[33] = -1;
        read = AuthenticatorData.parse(data);
        assertThat(read.verified()).isFalse();
        assertThat(read.counter()).isEqualTo(0xff000003L);
        data[32] = 0b100;
        assertThat(AuthenticatorData.parse(data).present()).isFalse();
        data[32] = 0b1000101;
        assertThatThrownBy(() -> AuthenticatorData.parse(data)).isInstanceOf(Malformed.class);
        data[32] = (byte) 0b10000101;
        assertThatThrownBy(() -> AuthenticatorData.parse(data)).isInstanceOf(Malformed.class);
        assertThat(AuthenticatorData.parse(Arrays.copyOf(data, 38)).verified())
                .as("with extensions")
                .isTrue();
        data[32] = 0b101;
        assertThatThrownBy(() -> AuthenticatorData.parse(Arrays.copyOf(data, 38)))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> AuthenticatorData.parse(Arrays.copyOf(data, 36)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void json_is_read_in_every_spelling_that_browsers_use() {
        assertThat(Json.object(" { } ".stripTrailing())).isEmpty();
        assertThat(Json.object(
                        "{\"a\" : \"\\u0041\\n\\t\\r\\b\\f\\/\\\\\\\"\" ,\"b\":[ ],\"c\":{\"d\":[1,-2.5e3,true]},"
                                + "\"e\":false}"))
                .isEqualTo(Map.of(
                        "a",
                        "A\n\t\r\b\f/\\\"",
                        "b",
                        List.of(),
                        "c",
                        Map.of("d", List.of(1.0, -2500.0, true)),
                        "e",
                        false));
        assertThat(Json.object("{\"a\":null}")).containsEntry("a", Json.NULL);
        assertThat(Json.object("{\"a\":" + "[".repeat(8) + "]".repeat(8) + "}")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}x",
                "{} ",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{\"a\":1 \"b\":2}",
                "{a:1}",
                "{\"a\":01}",
                "{\"a\":+1}",
                "{\"a\":.5}",
                "{\"a\":tru}",
                "{\"a\":\"\u0001\"}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u00g0\"}",
                "{\"a\":\"\\u00",
                "{\"a\":\"open",
                "{\"a\":[1,]}",
                "{\"a\":[1 2]}",
                "{\"a\":1,\"a\":1}",
                "{\"a\":1,\"\\u0061\":2}",
                "{\"a\":[[[[[[[[[]]]]]]]]]}"
            })
    void json_that_two_readers_could_read_differently_is_refused(String text) {
        assertThatThrownBy(() -> Json.object(text)).isInstanceOf(Malformed.class);
    }

    @Test
    void client_data_has_its_three_texts() {
        byte[] right = "{\"type\":\"t\",\"challenge\":\"c\",\"origin\":\"o\"}".getBytes(UTF_8);
        assertThat(ClientData.parse(right)).isEqualTo(new ClientData("t", "c", "o", false));
        for (String name : List.of("type", "challenge", "origin")) {
            byte[] without = new String(right, UTF_8).replace(name, "x").getBytes(UTF_8);
            assertThatThrownBy(() -> ClientData.parse(without))
                    .hasMessage("client data has a type, a challenge and an origin");
        }
        byte[] number = "{\"type\":1,\"challenge\":\"c\",\"origin\":\"o\"}".getBytes(UTF_8);
        assertThatThrownBy(() -> ClientData.parse(number)).isInstanceOf(Malformed.class);
    }

    @Test
    void an_assertion_holds_base64() {
        for (int broken = 0; broken < 4; broken++) {
            String[] parts = {"AAAA", "AAAA", "AAAA", "AAAA"};
            parts[broken] = "AAA";
            assertThatThrownBy(() -> new Assertion(parts[0], parts[1], parts[2], parts[3]))
                    .isInstanceOf(Malformed.class);
        }
    }
}
