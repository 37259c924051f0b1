package plumbline.ledger;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// One signature line of a note: `— name base64(key id, signature)`.
///
/// Nothing is known about its truth until a [VerifierKey] has been asked.
public final class NoteSignature {

    static final String DASH = "\u2014 ";

    private final String name;
    private final int keyId;
    private final byte[] signature;

    /// @param name who signed, by their own account
    /// @param keyId with which of their keys
    /// @param signature at least one byte; what it means depends on the key
    public NoteSignature(String name, int keyId, byte[] signature) {
        KeyName.check(name);
        if (signature.length == 0) {
            throw new Malformed("a signature is not empty");
        }
        this.name = name;
        this.keyId = keyId;
        this.signature = signature.clone();
    }

    /// @param line without its newline
    static NoteSignature parse(String line) {
        int space = line.lastIndexOf(' ');
        if (!line.startsWith(DASH) || space < DASH.length()) {
            throw new Malformed("a signature line is an em dash, a name and base64, with single spaces between them");
        }
        byte[] blob = Strict.base64(line.substring(space + 1));
        if (blob.length < Integer.BYTES) {
            throw new Malformed("a signature line holds a key id of four bytes and a signature");
        }
        byte[] signature = Arrays.copyOfRange(blob, Integer.BYTES, blob.length);
        return new NoteSignature(
                line.substring(DASH.length(), space), ByteBuffer.wrap(blob).getInt(), signature);
    }

    public String name() {
        return name;
    }

    public int keyId() {
        return keyId;
    }

    /// A copy of the bytes after the key id.
    public byte[] signature() {
        return signature.clone();
    }

    /// The line as it stands in a note, without its newline.
    public String line() {
        byte[] blob = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(keyId)
                .put(signature)
                .array();
        return DASH + name + " " + Base64.getEncoder().encodeToString(blob);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NoteSignature that
                && name.equals(that.name)
                && keyId == that.keyId
                && Arrays.equals(signature, that.signature);
    }

    @Override
    public int hashCode() {
        return name.hashCode() ^ keyId ^ Arrays.hashCode(signature);
    }

    @Override
    public String toString() {
        return name + "+" + HexFormat.of().toHexDigits(keyId);
    }
}
