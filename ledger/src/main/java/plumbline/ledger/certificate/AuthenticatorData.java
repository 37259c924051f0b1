package plumbline.ledger.certificate;

import java.nio.ByteBuffer;
import plumbline.ledger.Hash;
import plumbline.ledger.Malformed;

/// What the authenticator says of itself and of the person before it (WebAuthn section 6.1).
///
/// @param site the SHA-256 over the relying party id
/// @param flags one bit each
/// @param counter how often it signed, as far as it counts; 0 where it does not
record AuthenticatorData(Hash site, int flags, long counter) {
    private static final int LEAST_BYTES = 37;
    static final int PRESENT = 1;
    static final int VERIFIED = 1 << 2;
    static final int NEW_CREDENTIAL = 1 << 6;
    static final int EXTENSIONS = 1 << 7;

    static AuthenticatorData parse(byte[] bytes) {
        if (bytes.length < LEAST_BYTES) {
            throw new Malformed("authenticator data has at least 37 bytes");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        byte[] site = new byte[Hash.BYTES];
        in.get(site);
        int flags = Byte.toUnsignedInt(in.get());
        long counter = Integer.toUnsignedLong(in.getInt());
        if ((flags & NEW_CREDENTIAL) != 0 || (flags & EXTENSIONS) == 0 == in.hasRemaining()) {
            throw new Malformed("authenticator data of an assertion ends with its counter or its extensions");
        }
        return new AuthenticatorData(Hash.of(site), flags, counter);
    }

    /// What an authenticator signs: its data, and the hash of what the browser says it asked for.
    static byte[] signed(byte[] authenticatorData, byte[] clientData) {
        return ByteBuffer.allocate(authenticatorData.length + Hash.BYTES)
                .put(authenticatorData)
                .put(Hash.over(clientData).bytes())
                .array();
    }

    /// Somebody touched it.
    boolean present() {
        return (flags & PRESENT) != 0;
    }

    /// It knew who: by finger, face or PIN.
    boolean verified() {
        return (flags & VERIFIED) != 0;
    }
}
