package plumbline.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.NoSuchFileException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// The files of the vault, apart from the database: a file is written under a temporary name, synced, renamed, and the
/// directory synced, so a name that is not temporary always means all the bytes.
///
/// Method of the write order: SQLite's account of atomic commit; tested against a disk that forgets whatever was not
/// synced.
final class ObjectFiles {
    static final String TEMPORARY = ".part";

    private final Disk disk;
    private final MasterKey master;

    ObjectFiles(Disk disk, MasterKey master) {
        this.disk = disk;
        this.master = master;
    }

    /// Writes at most `limit` bytes durably under a fresh random name.
    Staging write(InputStream in, long limit) throws IOException {
        var objectId = randomId();
        var name = objectId.toString();
        var digest = sha256();
        var counted = new Limited(new DigestInputStream(in, digest), limit);
        boolean kept = false;
        try {
            try (var out = disk.create(name + TEMPORARY)) {
                SegmentWriter.write(counted, out, objectId, master);
                if (counted.exceeded()) {
                    return new Staging.TooLarge(limit);
                }
                out.sync();
            }
            disk.rename(name + TEMPORARY, name);
            kept = true;
            disk.syncNames();
        } finally {
            if (!kept) {
                disk.delete(name + TEMPORARY);
            }
        }
        return new Staging.Staged(new Sealed(objectId, Sha256.of(digest.digest()), counted.length()));
    }

    ObjectChannel open(Sealed object) throws IOException {
        try {
            var file = disk.read(object.objectId().toString());
            try {
                return ObjectChannel.open(object, file, master);
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (NoSuchFileException e) {
            throw new Damaged(object, "its file is missing", e);
        }
    }

    /// Reads everything again. Throws [Damaged] unless it is, to the last bit, what was sealed.
    void verify(Sealed object) throws IOException {
        var digest = sha256();
        try (var in = new DigestInputStream(Channels.newInputStream(open(object)), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        var found = Sha256.of(digest.digest());
        if (!found.equals(object.sha256())) {
            throw new Damaged(object, "its bytes have the SHA-256 " + found);
        }
    }

    void delete(UUID objectId) throws IOException {
        disk.delete(objectId.toString());
    }

    private UUID randomId() {
        var bytes = ByteBuffer.wrap(master.draw(16));
        return new UUID(
                bytes.getLong() & ~0xf000L | 0x4000L, bytes.getLong() & 0x3fff_ffff_ffff_ffffL | Long.MIN_VALUE);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
