package plumbline.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The key that wraps every object's own key (AES-256-GCM, NIST SP 800-38D), so that the files are worth nothing
/// without it and one object's key says nothing about another's.
final class MasterKey {
    /// Nonce, key and tag.
    static final int WRAPPED_BYTES = 12 + 32 + 16;

    private final SecretKey key;
    private final SecureRandom random;

    MasterKey(byte[] secret, SecureRandom random) {
        if (secret.length != 32) {
            throw new IllegalArgumentException("The vault's key has " + secret.length + " bytes, not 32");
        }
        this.key = new SecretKeySpec(secret, "AES");
        this.random = random;
    }

    /// Fresh random bytes for a new object's key.
    byte[] drawKey() {
        return draw(32);
    }

    byte[] draw(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /// @param owner what the key is for; unwrapping it for anything else fails
    byte[] wrap(byte[] dataKey, byte[] owner) {
        var nonce = draw(12);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, owner);
            var wrapped = new byte[WRAPPED_BYTES];
            System.arraycopy(nonce, 0, wrapped, 0, 12);
            cipher.doFinal(dataKey, 0, 32, wrapped, 12);
            return wrapped;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    SecretKey unwrap(byte[] wrapped, byte[] owner) throws GeneralSecurityException {
        var nonce = new byte[12];
        System.arraycopy(wrapped, 0, nonce, 0, 12);
        var cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, owner);
        return new SecretKeySpec(cipher.doFinal(wrapped, 12, WRAPPED_BYTES - 12), "AES");
    }

    static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] associated) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(128, nonce));
        cipher.updateAAD(associated);
        return cipher;
    }
}
