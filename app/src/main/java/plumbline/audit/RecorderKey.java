package plumbline.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The key under which the application marks the rows it puts in the outbox.
///
/// It lives in a file outside the database. Whoever holds the database's password but not this file can write to the
/// outbox, but not so that the sequencer accepts it: a fact cannot be smuggled in there.
record RecorderKey(byte[] secret) {
    private static final byte[] LABEL = "plumbline/outbox/v1".getBytes(US_ASCII);

    byte[] mac(UUID factId, byte[] leaf) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(LABEL);
            mac.update(ByteBuffer.allocate(16)
                    .putLong(factId.getMostSignificantBits())
                    .putLong(factId.getLeastSignificantBits())
                    .array());
            return mac.doFinal(leaf);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", impossible);
        }
    }

    boolean made(byte[] mac, UUID factId, byte[] leaf) {
        return MessageDigest.isEqual(mac, mac(factId, leaf));
    }

    @Override
    public String toString() {
        return "RecorderKey[secret]";
    }
}
