package plumbline.ledger.certificate;

import java.util.Base64;
import plumbline.ledger.Hash;
import plumbline.ledger.Malformed;
import plumbline.ledger.Strict;

/// One passkey's signature over the challenge of a decision, as the browser gave it: a WebAuthn assertion.
///
/// The parts are held as base64, which is also how they are written, because nothing in them is ever changed.
///
/// @param credential the credential id
/// @param authenticatorData see [AuthenticatorData]
/// @param clientData see [ClientData]
/// @param signature over the authenticator data and the hash of the client data
public record Assertion(String credential, String authenticatorData, String clientData, String signature) {
    static final String HEADER = "plumbline/assertion@v1";

    /// @throws Malformed when a part is not base64
    public Assertion {
        Strict.base64(credential);
        Strict.base64(authenticatorData);
        Strict.base64(clientData);
        Strict.base64(signature);
    }

    public Assertion(byte[] credential, byte[] authenticatorData, byte[] clientData, byte[] signature) {
        this(
                Values.base64(credential),
                Values.base64(authenticatorData),
                Values.base64(clientData),
                Values.base64(signature));
    }

    /// @throws Malformed when the bytes are not exactly what [#toBytes] gives
    public static Assertion parse(byte[] bytes) {
        return Lines.exactly(
                bytes,
                HEADER,
                lines -> new Assertion(
                        lines.value("credential"),
                        lines.value("authenticator-data"),
                        lines.value("client-data"),
                        lines.value("signature")),
                Assertion::toBytes);
    }

    /// The file that [#parse] reads.
    public byte[] toBytes() {
        return new Lines.Writer(HEADER)
                .line("credential", credential)
                .line("authenticator-data", authenticatorData)
                .line("client-data", clientData)
                .line("signature", signature)
                .bytes();
    }

    /// How often the passkey has signed, by its own account; 0 where it does not count.
    ///
    /// @throws Malformed when the authenticator data cannot be read
    public long counter() {
        return authenticator().counter();
    }

    AuthenticatorData authenticator() {
        return AuthenticatorData.parse(Strict.base64(authenticatorData));
    }

    ClientData client() {
        return ClientData.parse(Strict.base64(clientData));
    }

    /// Whether this key made the signature.
    boolean by(CredentialKey key) {
        byte[] signed = AuthenticatorData.signed(Strict.base64(authenticatorData), Strict.base64(clientData));
        return key.verifies(signed, Strict.base64(signature));
    }

    /// A challenge as client data writes it.
    static String challenge(Hash challenge) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(challenge.bytes());
    }
}
