package plumbline.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The door to the vault.
///
/// Two steps put bytes in, so that a large file is not written while a transaction is open: [#stage] makes them
/// durable, [#seal] makes them an object in the caller's transaction. Only when that commits may the bytes be
/// acknowledged. Staged bytes that are never sealed are swept away later.
@Service
public class Vault {
    private final ObjectFiles files;
    private final ObjectRepository objects;

    Vault(ObjectFiles files, ObjectRepository objects) {
        this.files = files;
        this.objects = objects;
    }

    /// Writes `in` to disk, encrypted and synced. Reads it to its end, or one buffer past `limit` bytes.
    public Staging stage(InputStream in, long limit) {
        try {
            return files.write(in, limit);
        } catch (IOException e) {
            throw new UncheckedIOException("The vault could not write the object", e);
        }
    }

    /// Makes staged bytes an object. The same bytes are one object however often they are sealed: the answer is then
    /// the object that there already was.
    @Transactional(propagation = Propagation.MANDATORY)
    public Sealed seal(Staging.Staged staged) {
        var object = staged.object();
        demandFile(object);
        if (objects.add(object)) {
            return object;
        }
        var first = objects.find(object.sha256()).orElseThrow();
        if (!first.equals(object)) {
            discard(object);
        }
        return first;
    }

    /// Gives staged bytes up that are not to become an object.
    public void discard(Staging.Staged staged) {
        discard(staged.object());
    }

    /// [#stage] and [#seal] at once, for bytes whose size is known to be within `limit`.
    @Transactional
    public Sealed store(InputStream in, long limit) {
        return switch (stage(in, limit)) {
            case Staging.Staged staged -> seal(staged);
            case Staging.TooLarge tooLarge ->
                throw new IllegalArgumentException("More than the " + tooLarge.limit() + " bytes announced");
        };
    }

    /// The object with these bytes, if the vault holds it.
    public Optional<Sealed> find(Sha256 sha256) {
        return objects.find(sha256);
    }

    /// All bytes of an object, from the first. Throws [Damaged], then or while reading, when they are not what was
    /// sealed.
    public InputStream open(Sha256 sha256) {
        return Channels.newInputStream(channel(sha256));
    }

    /// `length` bytes of an object from `offset` on, or as many as there are.
    public InputStream openRange(Sha256 sha256, long offset, long length) {
        var channel = channel(sha256);
        try {
            channel.position(offset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Range(Channels.newInputStream(channel), length);
    }

    /// An object's bytes at any position, for formats that are read from their end (zip).
    public SeekableByteChannel channel(Sha256 sha256) {
        var object = objects.find(sha256)
                .orElseThrow(() -> new IllegalArgumentException("The vault holds no object with SHA-256 " + sha256));
        try {
            return files.open(object);
        } catch (IOException e) {
            throw new UncheckedIOException("Vault object " + object.objectId() + " could not be opened", e);
        }
    }

    /// Reads an object through and throws [Damaged] unless it is what was sealed.
    public void verify(Sealed object) {
        try {
            files.verify(object);
        } catch (IOException e) {
            throw new Damaged(object, "its file could not be read", e);
        }
    }

    /// A staged file may have been swept since, or given up for an equal one.
    private void demandFile(Sealed object) {
        try {
            files.open(object).close();
        } catch (IOException e) {
            throw new UncheckedIOException("Vault object " + object.objectId() + " could not be opened", e);
        }
    }

    private void discard(Sealed object) {
        try {
            files.delete(object.objectId());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
