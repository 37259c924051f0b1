package plumbline.chat;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/// The SHA-256 of one piece of an exhibit after the other, from the text that was read from its bytes.
final class PieceHash {

    private final MessageDigest sha256;
    private final byte[] digest = new byte[32];
    private final @Nullable Utf16 utf16;

    PieceHash(Encoding encoding) {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        utf16 = encoding == Encoding.UTF_8 ? null : new Utf16(encoding, sha256);
    }

    void update(byte[] text, int from, int to) {
        if (utf16 == null) {
            sha256.update(text, from, to - from);
        } else {
            utf16.update(text, from, to);
        }
    }

    /// Ends the piece.
    RawHash end() {
        try {
            sha256.digest(digest, 0, digest.length);
        } catch (DigestException e) {
            throw new IllegalStateException(e);
        }
        return RawHash.of(digest);
    }
}
