package plumbline.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Instant;

/// A witness's statement about a checkpoint: eight bytes of time, then Ed25519 over a header line, a time line and the
/// checkpoint (C2SP tlog-cosignature, v1).
final class Cosignature {

    private static final int BYTES = Long.BYTES + Ed25519.SIGNATURE_BYTES;

    private Cosignature() {}

    static byte[] sign(PrivateKey key, String checkpoint, long time) {
        byte[] signature = Ed25519.sign(key, message(checkpoint, time));
        return ByteBuffer.allocate(BYTES).putLong(time).put(signature).array();
    }

    static boolean verifies(PublicKey key, String checkpoint, byte[] blob) {
        if (blob.length != BYTES) {
            return false;
        }
        ByteBuffer in = ByteBuffer.wrap(blob);
        long time = in.getLong();
        byte[] signature = new byte[Ed25519.SIGNATURE_BYTES];
        in.get(signature);
        return time >= 0 && Ed25519.verifies(key, message(checkpoint, time), signature);
    }

    /// The time in a cosignature that has been verified.
    static Instant time(byte[] blob) {
        return Instant.ofEpochSecond(ByteBuffer.wrap(blob).getLong());
    }

    private static byte[] message(String checkpoint, long time) {
        return ("cosignature/v1\ntime " + time + "\n" + checkpoint).getBytes(StandardCharsets.UTF_8);
    }
}
