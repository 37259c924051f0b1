package plumbline.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The commitment to one fact: what the log holds instead of the fact.
///
/// A leaf is `version ‖ class ‖ C`, 34 bytes. `C = SHA-256("plumbline/event/v1" ‖ salt ‖ root)`; `root` hashes the
/// table's name and one digest a column, in the order of the columns' names; each digest has a salt of its own.
/// Whoever holds the salts can show any column and withhold the others; once the salts are destroyed the leaf says
/// nothing, not even to someone who can guess the value. Every variable-length part carries its length, so no two
/// facts share an encoding.
public final class FactCommitment {

    /// Bytes in a salt. As many as in the digest, so that a guessable value (a collar number) stays unguessable.
    public static final int SALT_BYTES = 32;

    /// Bytes in a leaf.
    public static final int LEAF_BYTES = 34;

    private static final byte VERSION = 1;
    private static final byte CLASS_FACT = 1;
    private static final byte[] FIELD = "plumbline/field/v1".getBytes(UTF_8);
    private static final byte[] FIELDS = "plumbline/fields/v1".getBytes(UTF_8);
    private static final byte[] EVENT = "plumbline/event/v1".getBytes(UTF_8);

    private FactCommitment() {}

    /// The digest of one column. `value` is its canonical text; null (SQL null) differs from the empty text.
    public static byte[] field(byte[] salt, String name, @Nullable String value) {
        MessageDigest hash = sha256();
        hash.update(FIELD);
        hash.update(checkedSalt(salt));
        update(hash, name.getBytes(UTF_8));
        if (value == null) {
            hash.update((byte) 0);
        } else {
            hash.update((byte) 1);
            update(hash, value.getBytes(UTF_8));
        }
        return hash.digest();
    }

    /// The digest over all columns of a row of `table`: digests by column name, in any order.
    public static byte[] root(String table, Map<String, byte[]> digests) {
        MessageDigest hash = sha256();
        hash.update(FIELDS);
        update(hash, table.getBytes(UTF_8));
        hash.update(length(digests.size()));
        digests.entrySet().stream()
                .map(field -> new Named(field.getKey().getBytes(UTF_8), field.getValue()))
                .sorted(Comparator.comparing(Named::name, Arrays::compareUnsigned))
                .forEach(field -> {
                    update(hash, field.name());
                    update(hash, field.digest());
                });
        return hash.digest();
    }

    /// The leaf for the fact with this salt and [#root]: what goes into the log.
    public static byte[] leaf(byte[] salt, byte[] root) {
        MessageDigest hash = sha256();
        hash.update(EVENT);
        hash.update(checkedSalt(salt));
        hash.update(root);
        return ByteBuffer.allocate(LEAF_BYTES)
                .put(VERSION)
                .put(CLASS_FACT)
                .put(hash.digest())
                .array();
    }

    private static byte[] checkedSalt(byte[] salt) {
        if (salt.length != SALT_BYTES) {
            throw new IllegalArgumentException("a salt has " + SALT_BYTES + " bytes, this one " + salt.length);
        }
        return salt;
    }

    private static void update(MessageDigest hash, byte[] bytes) {
        hash.update(length(bytes.length));
        hash.update(bytes);
    }

    private static byte[] length(int length) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(length).array();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private record Named(byte[] name, byte[] digest) {}
}
