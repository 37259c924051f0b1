package plumbline.vault;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
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
    private final TransactionOperations transactions;
    private final InstantSource time;
    private final ConcurrentHashMap<UUID, Opened> opened = new ConcurrentHashMap<>();

    Uploads(
            @Qualifier("uploadDisk") Disk disk,
            MasterKey master,
            UploadRepository uploads,
            Vault vault,
            TransactionOperations transactions,
            InstantSource time) {
        this.disk = disk;
        this.master = master;
        this.uploads = uploads;
        this.vault = vault;
        this.transactions = transactions;
        this.time = time;
    }

    /// Begins an upload of `size` bytes and answers its id. The caller has checked the size against its limit.
    ///
    /// @param name of the file as the sender calls it; for people, never for paths
    /// @param sha256 that the whole will have, where the sender knows it
    @Transactional
    public UUID begin(String name, long size, @Nullable Sha256 sha256) {
        var uploadId = UUID.randomUUID();
        try {
            new UploadFile(disk, master, uploadId).begin();
        } catch (IOException e) {
            throw new UncheckedIOException("The upload could not be begun", e);
        }
        uploads.insert(uploadId, name, size, sha256, Acting.current().userId(), time.instant());
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
        return upload.objectId() != null ? upload.size() : locked(uploadId, UploadFile::offset);
    }

    /// What is held, hashed in pieces of `piece` bytes, by which a sender can tell whether it has the same file. No
    /// pieces are left once it is finished.
    public Held held(UUID uploadId, int piece) {
        var upload = demand(uploadId);
        if (upload.objectId() != null) {
            return new Held(upload.size(), List.of());
        }
        return locked(uploadId, file -> {
            var hashes = new ArrayList<Sha256>();
            try (var in = file.read()) {
                for (var bytes = in.readNBytes(piece); bytes.length > 0; bytes = in.readNBytes(piece)) {
                    hashes.add(Sha256.hash(bytes));
                }
            }
            return new Held(file.offset(), hashes);
        });
    }

    /// Adds a part that begins at `offset` of the whole. When this returns, what it answers as held survives a power
    /// cut.
    public Appended append(UUID uploadId, long offset, InputStream part) {
        var upload = demand(uploadId);
        if (upload.objectId() != null) {
            return new Appended.Held(upload.size());
        }
        return locked(uploadId, file -> {
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

    /// Makes a complete upload an object of the vault. Whoever asks again, or meanwhile, waits and gets the first
    /// answer.
    ///
    /// @param record puts on record what the object is, in the transaction that makes it one
    public Finished finish(UUID uploadId, Consumer<Sealed> record) {
        var upload = demand(uploadId);
        return locked(uploadId, file -> {
            var earlier = uploads.result(uploadId);
            if (earlier.isPresent()) {
                return new Finished.Complete(earlier.get());
            }
            if (file.offset() < upload.size()) {
                return new Finished.Incomplete(file.offset(), upload.size());
            }
            var staged = stage(file, upload.size());
            var found = staged.object().sha256();
            if (upload.sha256() != null && !upload.sha256().equals(found)) {
                vault.discard(staged);
                uploads.deleteUnfinished(uploadId);
                forget(uploadId, file);
                return new Finished.Different(found);
            }
            var complete = new Finished.Complete(seal(uploadId, staged, record));
            forget(uploadId, file);
            return complete;
        });
    }

    /// Gives up an upload and the bytes held of it. A finished one stays what it became.
    public void giveUp(UUID uploadId) {
        if (demand(uploadId).objectId() == null) {
            locked(uploadId, file -> {
                uploads.deleteUnfinished(uploadId);
                forget(uploadId, file);
                return true;
            });
        }
    }

    /// Outside any transaction, because a large file takes its time.
    private Staging.Staged stage(UploadFile file, long size) throws IOException {
        try (var in = file.read()) {
            return switch (vault.stage(in, size)) {
                case Staging.Staged staged -> staged;
                case Staging.TooLarge(var limit) ->
                    throw new IllegalStateException("More is held than the " + limit + " bytes announced");
            };
        }
    }

    private Sealed seal(UUID uploadId, Staging.Staged staged, Consumer<Sealed> record) {
        var object = transactions.execute(_ -> {
            var made = vault.seal(staged);
            uploads.finish(uploadId, made.objectId());
            record.accept(made);
            return made;
        });
        if (object == null) {
            throw new IllegalStateException("the transaction answered nothing");
        }
        return object;
    }

    private void forget(UUID uploadId, UploadFile file) throws IOException {
        file.delete();
        opened.remove(uploadId);
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

    private Upload demand(UUID uploadId) {
        return uploads.find(uploadId).orElseThrow(() -> new IllegalArgumentException("There is no upload " + uploadId));
    }

    private <T> T locked(UUID uploadId, Step<T> step) {
        var mine = opened.computeIfAbsent(
                uploadId, id -> new Opened(new UploadFile(disk, master, id), new ReentrantLock()));
        mine.lock.lock();
        try {
            return step.run(mine.file);
        } catch (IOException e) {
            throw new UncheckedIOException("Upload " + uploadId + " broke off", e);
        } finally {
            mine.lock.unlock();
        }
    }

    /// An upload's file, and who may touch it: one at a time.
    private record Opened(UploadFile file, ReentrantLock lock) {}

    private interface Step<T> {
        T run(UploadFile file) throws IOException;
    }
}
