package plumbline.ledger.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import plumbline.ledger.Hash;
import plumbline.ledger.Malformed;

/// What a browser gives when somebody has made a passkey (WebAuthn section 7.1).
///
/// The authenticator's own statement about its model is not verified, and so the model is what the browser says it is.
/// It
/// is whoever signs the roster who vouches for the passkey: they have the person before them.
///
/// @param clientData see [ClientData]
/// @param authenticatorData with the new credential in it
/// @param algorithm its COSE number
/// @param spki the public half
public record NewPasskey(byte[] clientData, byte[] authenticatorData, int algorithm, byte[] spki) {
    private static final int CREDENTIAL_AT = 37;
    private static final int ID_AT = 55;
    private static final int PRESENT_VERIFIED_NEW = 1 | 1 << 2 | 1 << 6;

    /// The credential, if it was made for this challenge on this page by somebody whom the authenticator knew.
    ///
    /// @param challenge that the page was given
    /// @param origin of the page
    /// @param site relying party id
    /// @throws Malformed saying what is wrong
    public Credential credential(Hash challenge, String origin, String site, Instant now) {
        ClientData client = ClientData.parse(clientData);
        if (!client.type().equals("webauthn.create")
                || !client.challenge().equals(Assertion.challenge(challenge))
                || !client.origin().equals(origin)
                || client.elsewhere()) {
            throw new Malformed("the passkey was not made on this page just now");
        }
        if (authenticatorData.length < ID_AT) {
            throw new Malformed("there is no new passkey in it");
        }
        ByteBuffer data = ByteBuffer.wrap(authenticatorData);
        byte[] hash = new byte[Hash.BYTES];
        data.get(hash);
        if (!Hash.of(hash).equals(Hash.over(site.getBytes(UTF_8)))) {
            throw new Malformed("the passkey was made for another site than " + site);
        }
        if ((data.get() & PRESENT_VERIFIED_NEW) != PRESENT_VERIFIED_NEW) {
            throw new Malformed("the passkey does not ask for a finger, a face or a PIN: use one that does");
        }
        long counter = Integer.toUnsignedLong(data.getInt());
        data.position(CREDENTIAL_AT);
        UUID model = new UUID(data.getLong(), data.getLong());
        int length = Short.toUnsignedInt(data.getShort());
        if (length == 0 || authenticatorData.length < ID_AT + length) {
            throw new Malformed("the passkey has no id");
        }
        byte[] id = Arrays.copyOfRange(authenticatorData, ID_AT, ID_AT + length);
        return new Credential(
                Values.base64(id), CredentialKey.of(named(algorithm), spki), model, counter, now, null, false);
    }

    private static CredentialKey.Algorithm named(int cose) {
        return Arrays.stream(CredentialKey.Algorithm.values())
                .filter(one -> one.cose() == cose)
                .findFirst()
                .orElseThrow(() -> new Malformed("passkeys of algorithm " + cose + " cannot be used here"));
    }
}
