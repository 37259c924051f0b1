package plumbline.ledger.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import plumbline.ledger.Hash;
import plumbline.ledger.Malformed;

/// What a browser gives when somebody has made a passkey (WebAuthn section 7.1), read with the Java platform alone.
///
/// Whoever signs the roster vouches for the passkey: they have the person before them. What the authenticator proved of
/// itself is told to them, see [Attestation].
///
/// @param clientData see [ClientData]
/// @param attestationObject the new credential, and the authenticator's statement about itself
public record NewPasskey(byte[] clientData, byte[] attestationObject) {
    private static final int CREDENTIAL_AT = 37;
    private static final int ID_AT = 55;
    private static final int PRESENT_VERIFIED_NEW =
            AuthenticatorData.PRESENT | AuthenticatorData.VERIFIED | AuthenticatorData.NEW_CREDENTIAL;

    /// A passkey that was made.
    ///
    /// @param attestation what was proven of the authenticator that made it
    public record Made(Credential credential, Attestation attestation) {}

    /// The credential, if it was made for this challenge on such a page by somebody whom the authenticator knew.
    ///
    /// @param challenge that the page was given
    /// @param origins of the pages on which it may be made
    /// @param site relying party id
    /// @param makers of authenticators who are believed
    /// @param now in whole seconds
    /// @throws Malformed saying what is wrong
    public Made made(Hash challenge, Set<String> origins, String site, Makers makers, Instant now) {
        ClientData client = ClientData.parse(clientData);
        if (!client.type().equals("webauthn.create")
                || !client.challenge().equals(Assertion.challenge(challenge))
                || !origins.contains(client.origin())
                || client.elsewhere()) {
            throw new Malformed("the passkey was not made on this page just now");
        }
        Map<?, ?> object = Cbor.map(attestationObject);
        if (!(object.get("authData") instanceof byte[] data) || data.length < ID_AT) {
            throw new Malformed("there is no new passkey in it");
        }
        Credential credential = credential(data, site, now);
        byte[] signed = AuthenticatorData.signed(data, clientData);
        AttestationCheck check = new AttestationCheck(signed, credential.key(), credential.aaguid(), makers, now);
        return new Made(credential, check.of(object.get("fmt"), object.get("attStmt")));
    }

    private static Credential credential(byte[] authenticatorData, String site, Instant now) {
        ByteBuffer data = ByteBuffer.wrap(authenticatorData);
        byte[] hash = new byte[Hash.BYTES];
        data.get(hash);
        if (!Hash.of(hash).equals(Hash.over(site.getBytes(UTF_8)))) {
            throw new Malformed("the passkey was made for another site than " + site);
        }
        int flags = data.get();
        if ((flags & PRESENT_VERIFIED_NEW) != PRESENT_VERIFIED_NEW) {
            throw new Malformed("the passkey does not ask for a finger, a face or a PIN: use one that does");
        }
        long counter = Integer.toUnsignedLong(data.getInt());
        data.position(CREDENTIAL_AT);
        UUID model = new UUID(data.getLong(), data.getLong());
        int length = Short.toUnsignedInt(data.getShort());
        if (length == 0 || data.remaining() < length) {
            throw new Malformed("the passkey has no id");
        }
        byte[] id = Arrays.copyOfRange(authenticatorData, ID_AT, ID_AT + length);
        data.position(ID_AT + length);
        CredentialKey key = CoseKey.of(Cbor.nextMap(data));
        if ((flags & AuthenticatorData.EXTENSIONS) != 0) {
            Cbor.nextMap(data);
        }
        if (data.hasRemaining()) {
            throw new Malformed("something follows after the new key");
        }
        return new Credential(Values.base64(id), key, model, counter, now, null, false);
    }
}
