package plumbline.relevance;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// What an index holds, as one number: the sum, modulo 2 to the 256, of the SHA-256 of each message.
///
/// A sum because neither the order of adding nor Lucene's merging may change it, and because a message held twice must
/// (with exclusive or, two equal ones would vanish). It shows that a rebuild gave the same content; it is no seal
/// against a forger: that is the ledger's work.
///
/// @param messages how many messages
/// @param hex the sum, as 64 hexadecimal digits
public record ContentDigest(long messages, String hex) {
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    /// Adds messages up: of what an index is fed, to compare with what it then holds.
    public static final class Sum {
        private final MessageDigest sha256;
        private BigInteger sum = BigInteger.ZERO;
        private long messages;

        /// The sum of no message.
        public Sum() {
            try {
                sha256 = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-256", e);
            }
        }

        /// Adds a message, in any order.
        public void add(IndexedMessage message) {
            add(message.key().exhibit().toString());
            add(Long.toString(message.key().ordinal()));
            add(message.conversation());
            add(message.sender());
            add(message.at() == null ? "" : message.at().toString());
            add(message.day() == null ? "" : message.day().toString());
            add(message.kind());
            message.flags().stream().sorted().forEach(this::add);
            add(message.text());
            sum = sum.add(new BigInteger(1, sha256.digest())).mod(MODULUS);
            messages++;
        }

        private void add(String field) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            // The length first: two fields can never be taken for two others that read the same end to end.
            sha256.update(String.format(Locale.ROOT, "%d:", bytes.length).getBytes(StandardCharsets.UTF_8));
            sha256.update(bytes);
        }

        /// How many messages were added.
        public long messages() {
            return messages;
        }

        /// The digest of all that was added.
        public ContentDigest total() {
            byte[] bytes = sum.toByteArray();
            byte[] padded = new byte[32];
            int length = Math.min(bytes.length, padded.length);
            System.arraycopy(bytes, bytes.length - length, padded, padded.length - length, length);
            return new ContentDigest(messages, HexFormat.of().formatHex(padded));
        }
    }
}
