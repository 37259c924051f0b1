package plumbline.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// A SHA-256 hash in the tree: always exactly 32 bytes, never changed after it was made.
///
/// Leaves and nodes are hashed with different first bytes, so that no entry can pass itself off as an inner node
/// (RFC 6962 section 2.1). A hash of any other length cannot be represented at all, which is how every verifier here
/// refuses one.
public final class Hash {

    /// Length of a hash in bytes.
    public static final int BYTES = 32;

    /// Root of the tree without entries: the hash of the empty string.
    public static final Hash EMPTY_ROOT;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Hash::sha256);

    static {
        EMPTY_ROOT = new Hash(sha256().digest());
    }

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /// @param bytes exactly 32; copied
    /// @throws Malformed when there are more or fewer
    public static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new Malformed("a hash has 32 bytes, this one has " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /// @param base64 standard base64 with padding, in its one canonical form
    /// @throws Malformed when it is anything else
    public static Hash parse(String base64) {
        return of(Strict.base64(base64));
    }

    /// The plain SHA-256 over these bytes, one after the other; for what is named by its hash and is no leaf.
    public static Hash over(byte[]... parts) {
        MessageDigest digest = SHA_256.get();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return new Hash(digest.digest());
    }

    /// The hash of an entry as a leaf of the tree.
    public static Hash leaf(byte[] entry) {
        MessageDigest digest = SHA_256.get();
        digest.update(LEAF);
        return new Hash(digest.digest(entry));
    }

    /// The hash of the node above two others.
    public static Hash node(Hash left, Hash right) {
        MessageDigest digest = SHA_256.get();
        digest.update(NODE);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    /// The 32 bytes at `offset` of a tile or a stored frontier.
    static Hash at(byte[] source, int offset) {
        return new Hash(Arrays.copyOfRange(source, offset, offset + BYTES));
    }

    void copyTo(byte[] target, int offset) {
        System.arraycopy(bytes, 0, target, offset, BYTES);
    }

    /// A copy of the 32 bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// The form used in checkpoints and proofs.
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must provide SHA-256", e);
        }
    }
}
