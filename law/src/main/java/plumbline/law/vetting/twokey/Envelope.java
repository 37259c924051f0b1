package plumbline.law.vetting.twokey;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// A promise about an opinion that says nothing of it: SHA-256 of its canonical bytes and a secret of 32 bytes.
///
/// It is made public when the opinion is sealed. Whoever opens the envelope shows the bytes and the secret, and
/// both must lead to the same digest; otherwise somebody changed the opinion, which then is void.
public record Envelope(byte[] commitment) {

    /// The length of the secret that keeps the few possible opinions from being tried one by one.
    public static final int NONCE_BYTES = 32;

    /// Seals these bytes.
    ///
    /// @throws IllegalArgumentException if the secret is too short or too long
    public static Envelope seal(byte[] canonical, byte[] nonce) {
        if (nonce.length != NONCE_BYTES) {
            throw new IllegalArgumentException("a nonce has " + NONCE_BYTES + " bytes, not " + nonce.length);
        }
        return new Envelope(digest(canonical, nonce));
    }

    /// Whether these bytes and this secret are what was sealed.
    public boolean holds(byte[] canonical, byte[] nonce) {
        return nonce.length == NONCE_BYTES && MessageDigest.isEqual(commitment, digest(canonical, nonce));
    }

    private static byte[] digest(byte[] canonical, byte[] nonce) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(canonical);
            return sha256.digest(nonce);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
