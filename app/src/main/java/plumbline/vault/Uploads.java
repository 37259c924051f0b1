package plumbline.vault;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import plumbline.audit.Acting;

/// Uploads that go on where they broke off, whichever side broke.
///
/// Every step may be repeated: a part that is held already is skipped, a finished upload answers what it became.
@Service
public class Uploads {
    private final Disk disk;
    private final MasterKey master;
    private final UploadRepository uploads;
    private final Vault vault;
    private final InstantSource time;
    private final ConcurrentHashMap<UUID, ReentrantLock> locks = new ConcurrentHashMap<>();

    Uploads(
            @Qualifier("uploadDisk") Disk disk,
            MasterKey master,
            UploadRepository uploads,
            Vault vault,
            InstantSource time) {
        this.disk = disk;
        this.master = master;
        this.uploads = uploads;
        this.vault = vault;
        this.time = time;
    }

    /// Begins an upload of `size` bytes and answers its id. The caller has checked the size against its limit.
    ///
    /// @param name of the file as the sender calls it; for people, never for paths
    @Transactional
    public UUID begin(String name, long size) {
        var uploadId = UUID.randomUUID();
        try {
            file(uploadId).begin();
        } catch (IOException e) {
            throw new UncheckedIOException("The upload could not be begun", e);
        }
        uploads.insert(uploadId, name, size, Acting.current().userId(), time.instant());
        return uploadId;
    }

    /// The upload, if its id is known and the person acting began it.
    public Optional<Upload> find(UUID uploadId) {
        return uploads.find(uploadId)
                .filter(upload -> upload.begunBy().equals(Acting.current().userId()));
    }

    /// How many bytes are held; all of them once finished.
    public long offset(UUID uploadId) {
        var upload = demand(uploadId);
        return upload.objectId() != null ? upload.size() : locked(uploadId, file(uploadId)::offset);
    }

    /// Adds a part that begins at `offset` of the whole. When this returns, what it answers as held survives a power
    /// cut.
    public Appended append(UUID uploadId, long offset, InputStream part) {
        var upload = demand(uploadId);
        if (upload.objectId() != null) {
            return new Appended.Held(upload.size());
        }
        return locked(uploadId, () -> {
            var file = file(uploadId);
            long held = file.offset();
            if (offset > held) {
                return new Appended.Gap(held);
            }
            if (!skipped(part, held - offset)) {
                return new Appended.Held(held);
            }
            var rest = new Range(part, upload.size() - held);
            long now = file.append(rest);
            return now == upload.size() && part.read() >= 0
                    ? new Appended.TooLong(upload.size())
                    : new Appended.Held(now);
        });
    }

    /// Makes a complete upload an object of the vault, in the caller's transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public Finished finish(UUID uploadId) {
        var upload = demand(uploadId);
        var earlier = uploads.result(uploadId);
        if (earlier.isPresent()) {
            return new Finished.Complete(earlier.get());
        }
        return locked(uploadId, () -> {
            long held = file(uploadId).offset();
            if (held < upload.size()) {
                return new Finished.Incomplete(held, upload.size());
            }
            try (var in = file(uploadId).read()) {
                var object = vault.store(in, upload.size());
                uploads.finish(uploadId, object.objectId());
                deleteAfterCommit(uploadId);
                return new Finished.Complete(object);
            }
        });
    }

    /// Passes over what is held already; false when the part has nothing beyond it.
    private static boolean skipped(InputStream part, long count) throws IOException {
        try {
            part.skipNBytes(count);
            return true;
        } catch (EOFException shorter) {
            return false;
        }
    }

    private void deleteAfterCommit(UUID uploadId) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                locked(uploadId, () -> {
                    file(uploadId).delete();
                    return true;
                });
                locks.remove(uploadId);
            }
        });
    }

    private Upload demand(UUID uploadId) {
        return uploads.find(uploadId).orElseThrow(() -> new IllegalArgumentException("There is no upload " + uploadId));
    }

    private UploadFile file(UUID uploadId) {
        return new UploadFile(disk, master, uploadId);
    }

    private <T> T locked(UUID uploadId, Step<T> step) {
        var lock = locks.computeIfAbsent(uploadId, _ -> new ReentrantLock());
        lock.lock();
        try {
            return step.run();
        } catch (IOException e) {
            throw new UncheckedIOException("Upload " + uploadId + " broke off", e);
        } finally {
            lock.unlock();
        }
    }

    private interface Step<T> {
        T run() throws IOException;
    }
}
