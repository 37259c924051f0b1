package plumbline.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// A private key with the name under which it signs: `PRIVATE+KEY+name+id+base64(type, seed)`.
///
/// The encoding is the one that the Go module `sumdb/note` writes, so that a log can be moved between programs.
/// [#toString()] shows the public half only.
public final class SigningKey {

    /// Length of a seed in bytes.
    public static final int SEED_BYTES = Ed25519.KEY_BYTES;

    private static final String PREFIX = "PRIVATE+KEY+";

    private final VerifierKey verifier;
    private final PrivateKey key;
    private final byte[] seed;

    private SigningKey(VerifierKey verifier, PrivateKey key, byte[] seed) {
        this.verifier = verifier;
        this.key = key;
        this.seed = seed;
    }

    /// @param name of the signer; for a log its origin
    /// @param type what its signatures are made over
    /// @param seed 32 bytes from a cryptographic source of randomness
    public static SigningKey of(String name, SignatureType type, byte[] seed) {
        if (seed.length != SEED_BYTES) {
            throw new IllegalArgumentException("a seed has 32 bytes, this one " + seed.length);
        }
        VerifierKey verifier = new VerifierKey(name, type, Ed25519.publicKeyOf(seed));
        return new SigningKey(verifier, Ed25519.privateKey(seed), seed.clone());
    }

    /// @throws Malformed when the encoding is wrong or the id does not belong to the key
    public static SigningKey parse(String text) {
        String[] parts = text.split("\\+", 5);
        if (parts.length != 5 || !text.startsWith(PREFIX)) {
            throw new Malformed("a signing key is PRIVATE+KEY+name+id+key");
        }
        byte[] typed = Strict.base64(parts[4]);
        if (typed.length != SEED_BYTES + 1) {
            throw new Malformed("a signing key holds a type and 32 bytes");
        }
        SignatureType type = SignatureType.of(typed[0]);
        SigningKey parsed = of(parts[2], type, Arrays.copyOfRange(typed, 1, typed.length));
        if (!MessageDigest.isEqual(bytes(parsed.encode()), bytes(text))) {
            throw new Malformed("the id of signing key " + parts[2] + " does not belong to its key");
        }
        return parsed;
    }

    /// The secret encoding that [#parse] reads.
    public String encode() {
        byte[] typed = new byte[SEED_BYTES + 1];
        typed[0] = verifier.type().code();
        System.arraycopy(seed, 0, typed, 1, SEED_BYTES);
        String id = HexFormat.of().toHexDigits(verifier.id());
        return PREFIX + verifier.name() + "+" + id + "+" + Base64.getEncoder().encodeToString(typed);
    }

    /// The public half.
    public VerifierKey verifier() {
        return verifier;
    }

    /// Signs the text of a note as a log does.
    public NoteSignature sign(String text) {
        if (verifier.type() != SignatureType.ED25519) {
            throw new IllegalStateException(verifier.name() + " is a witness key; a cosignature needs a time");
        }
        return new NoteSignature(verifier.name(), verifier.id(), Ed25519.sign(key, bytes(text)));
    }

    /// Signs a checkpoint as a witness does, saying that no larger one was seen until this time.
    public NoteSignature cosign(Checkpoint checkpoint, Instant time) {
        if (verifier.type() != SignatureType.COSIGNATURE) {
            throw new IllegalStateException(verifier.name() + " is not a witness key");
        }
        byte[] blob = Cosignature.sign(key, checkpoint.text(), time.getEpochSecond());
        return new NoteSignature(verifier.name(), verifier.id(), blob);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "signing key of " + verifier;
    }
}
