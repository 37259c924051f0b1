package plumbline.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/// The arithmetic and the cipher of an object's file: a header, then segments of 64 KiB, each sealed by itself so that
/// any part can be read alone.
///
/// A segment's nonce is its number and whether it is the last, and the object's name is authenticated with it: a
/// segment changed, moved, left out or taken from another object does not open. The key is the object's own, so a
/// number never serves twice under one key.
///
/// @param objectId the object that the segments belong to
record Segments(SecretKey key, UUID objectId) {
    static final byte[] MAGIC = {'P', 'L', 'V', 'A', 'U', 'L', 'T', '1'};
    static final int HEADER = MAGIC.length + MasterKey.WRAPPED_BYTES;
    static final int PLAIN = 64 * 1024;
    static final int TAG = 16;

    /// How many segments hold `length` bytes; an empty object has one, empty and last.
    static long count(long length) {
        return length == 0 ? 1 : (length + PLAIN - 1) / PLAIN;
    }

    /// The size of the whole file.
    static long fileLength(long length) {
        return HEADER + length + count(length) * TAG;
    }

    static long position(long segment) {
        return HEADER + segment * (PLAIN + TAG);
    }

    int seal(long segment, boolean last, byte[] plain, int length, byte[] sealed) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, segment, last).doFinal(plain, 0, length, sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] open(long segment, boolean last, byte[] sealed, int length) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, segment, last).doFinal(sealed, 0, length);
    }

    static byte[] name(UUID objectId) {
        return ByteBuffer.allocate(16)
                .putLong(objectId.getMostSignificantBits())
                .putLong(objectId.getLeastSignificantBits())
                .array();
    }

    private Cipher cipher(int mode, long segment, boolean last) throws GeneralSecurityException {
        var nonce =
                ByteBuffer.allocate(12).putInt(last ? 1 : 0).putLong(segment).array();
        return MasterKey.cipher(mode, key, nonce, name(objectId));
    }
}
