package plumbline.law.vetting.twokey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A secret from which chance is made: its hash is published before, the secret after, so that nobody could
/// choose and
/// everybody can check.
///
/// What is drawn is decided by HMAC-SHA256 of its name under the secret, hence not by whoever runs the draw,
/// nor when.
public final class Beacon {

    private static final double TWO_TO_64 = 0x1p64;

    private final byte[] seed;

    /// A beacon of this secret.
    public Beacon(byte[] seed) {
        if (seed.length == 0) {
            throw new IllegalArgumentException("a beacon needs a seed");
        }
        this.seed = seed.clone();
    }

    /// What is published before anything is drawn.
    public byte[] commitment() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(seed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether this is the secret that was promised.
    public boolean keeps(byte[] commitment) {
        return Arrays.equals(commitment(), commitment);
    }

    /// The lot of this name, from 0 (included) to 1: the first eight bytes of its HMAC as an unsigned fraction.
    public double lot(String name) {
        long first = ByteBuffer.wrap(hmac(name)).getLong();
        double unsigned = (first >>> 11) * 0x1p11 + (first & 0x7ff);
        return unsigned / TWO_TO_64;
    }

    /// Whether this name is among the `percent` in a hundred.
    public boolean draws(String name, int percent) {
        return lot(name) < percent / 100.0;
    }

    /// The full lot, to put names in an order.
    byte[] hmac(String name) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(seed, "HmacSHA256"));
            return mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
