package plumbline.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// A public key with the name under which it signs: `name+id+base64(type, key)` (C2SP signed-note, "Verifier keys").
///
/// @param name of the signer; not empty, without spaces and plus signs
/// @param type what its signatures are made over
/// @param key the Ed25519 public key
public record VerifierKey(String name, SignatureType type, PublicKey key) {

    public VerifierKey {
        KeyName.check(name);
    }

    /// @param text the one line of the encoding, without newline
    /// @throws Malformed when the encoding is wrong or the id does not belong to the key
    public static VerifierKey parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new Malformed("a verifier key is name+id+key");
        }
        byte[] typed = Strict.base64(parts[2]);
        if (typed.length == 0) {
            throw new Malformed("a verifier key is name+id+key");
        }
        SignatureType type = SignatureType.of(typed[0]);
        PublicKey key = Ed25519.publicKey(Arrays.copyOfRange(typed, 1, typed.length));
        VerifierKey parsed = new VerifierKey(parts[0], type, key);
        if (!parsed.encode().equals(text)) {
            throw new Malformed("the id of verifier key " + parts[0] + " does not belong to its key");
        }
        return parsed;
    }

    /// The encoding that [#parse] reads.
    public String encode() {
        byte[] typed = typed();
        return name + "+" + HexFormat.of().toHexDigits(id()) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    /// The first four bytes of the hash over name, type and key: a label to find the key by, not a proof of anything.
    public int id() {
        return id(name, typed());
    }

    /// Whether the signature is by this key over this text.
    public boolean verifies(String text, byte[] signature) {
        return switch (type) {
            case ED25519 -> Ed25519.verifies(key, text.getBytes(StandardCharsets.UTF_8), signature);
            case COSIGNATURE -> Cosignature.verifies(key, text, signature);
        };
    }

    /// Whether the signature line claims to be by this key.
    boolean made(NoteSignature signature) {
        return signature.name().equals(name) && signature.keyId() == id();
    }

    private byte[] typed() {
        byte[] raw = Ed25519.raw(key);
        byte[] typed = new byte[raw.length + 1];
        typed[0] = type.code();
        System.arraycopy(raw, 0, typed, 1, raw.length);
        return typed;
    }

    private static int id(String name, byte[] typed) {
        MessageDigest digest = Hash.sha256();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        byte[] hash = digest.digest(typed);
        return ByteBuffer.wrap(hash).getInt();
    }

    @Override
    public String toString() {
        return encode();
    }
}
