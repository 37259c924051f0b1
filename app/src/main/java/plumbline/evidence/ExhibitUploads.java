package plumbline.evidence;

import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.access.Access;
import plumbline.cases.Operations;
import plumbline.vault.Appended;
import plumbline.vault.Finished;
import plumbline.vault.Held;
import plumbline.vault.Sealed;
import plumbline.vault.Sha256;
import plumbline.vault.Uploads;
import plumbline.web.NotFound;

/// Exhibits brought in pieces, so that a large file goes on where it stood. Only who began an upload sees it, and every
/// piece asks anew whether the operation may be seen.
@Service
class ExhibitUploads {
    private final Operations operations;
    private final ExhibitRepository exhibits;
    private final ExhibitUploadRepository begun;
    private final Uploads uploads;
    private final TransactionTemplate transaction;
    private final InstantSource time;

    ExhibitUploads(
            Operations operations,
            ExhibitRepository exhibits,
            ExhibitUploadRepository begun,
            Uploads uploads,
            TransactionTemplate transaction,
            InstantSource time) {
        this.operations = operations;
        this.exhibits = exhibits;
        this.begun = begun;
        this.uploads = uploads;
        this.transaction = transaction;
        this.time = time;
    }

    /// Begins an upload, or finds the one that this form began before.
    ///
    /// @param exhibitId made with the form
    /// @param sha256 that the whole will have, where it is known
    public Begun begin(UUID operationId, UUID exhibitId, String fileName, long size, @Nullable Sha256 sha256) {
        operations.get(operationId);
        var name = Evidence.cleaned(fileName);
        if (size <= 0) {
            return new Begun.Refused(Evidence.EMPTY);
        }
        if (size > Evidence.LARGEST) {
            return new Begun.Refused(Evidence.TOO_LARGE);
        }
        var earlier = begun.ofExhibit(exhibitId);
        if (earlier.isPresent()) {
            var upload = get(operationId, earlier.get().uploadId());
            return upload.fileName().equals(name) && upload.size() == size
                    ? new Begun.UnderWay(upload, uploads.offset(upload.uploadId()))
                    : new Begun.Refused("Open this page again to bring another file");
        }
        return transaction.execute(_ -> {
            var upload = new ExhibitUpload(
                    uploads.begin(name, size, sha256), operationId, exhibitId, name, size, time.instant());
            begun.add(upload, Access.current().userId());
            return new Begun.UnderWay(upload, 0);
        });
    }

    /// What the person acting has begun to bring to an operation and not ended.
    @Transactional(readOnly = true)
    public List<ExhibitUpload> underWay(UUID operationId) {
        operations.get(operationId);
        return begun.underWay(operationId, Access.current().userId());
    }

    /// How many bytes are held.
    public long offset(UUID operationId, UUID uploadId) {
        return uploads.offset(get(operationId, uploadId).uploadId());
    }

    /// What is held, hashed in pieces of `piece` bytes.
    public Held held(UUID operationId, UUID uploadId, int piece) {
        return uploads.held(get(operationId, uploadId).uploadId(), piece);
    }

    /// Adds bytes that begin at `offset` of the whole.
    public Appended append(UUID operationId, UUID uploadId, long offset, InputStream bytes) {
        return uploads.append(get(operationId, uploadId).uploadId(), offset, bytes);
    }

    /// Makes a complete upload an exhibit; empty where bytes are still missing. Asked again, it answers the same.
    public Optional<Received> finish(UUID operationId, UUID uploadId) {
        var upload = get(operationId, uploadId);
        return switch (uploads.finish(uploadId, object -> record(upload, object))) {
            case Finished.Complete(var object) -> Optional.of(received(upload, object));
            case Finished.Incomplete _ -> Optional.empty();
            case Finished.Different(var found) ->
                Optional.of(new Received.Refused("Bring the file again: what arrived has the SHA-256 " + found
                        + " and not the one that was announced. Nothing was kept"));
        };
    }

    /// Forgets an upload that nobody will go on with, and the bytes held of it.
    public void giveUp(UUID operationId, UUID uploadId) {
        uploads.giveUp(get(operationId, uploadId).uploadId());
    }

    private void record(ExhibitUpload upload, Sealed object) {
        if (exhibits.withBytes(upload.operationId(), object.sha256()).isEmpty()) {
            exhibits.add(upload.exhibitId(), upload.operationId(), upload.fileName(), object.sha256(), object.length());
        }
        begun.end(upload.uploadId());
    }

    private Received received(ExhibitUpload upload, Sealed object) {
        var exhibit = exhibits.withBytes(upload.operationId(), object.sha256()).orElseThrow();
        return exhibit.exhibitId().equals(upload.exhibitId())
                ? new Received.Sealed(exhibit.exhibitId())
                : new Received.AlreadyHeld(exhibit.exhibitId(), exhibit.fileName());
    }

    /// @throws NotFound where the operation is hidden, or the upload is another's or not one of it
    private ExhibitUpload get(UUID operationId, UUID uploadId) {
        operations.get(operationId);
        return begun.find(uploadId)
                .filter(upload -> upload.operationId().equals(operationId))
                .filter(upload -> uploads.find(upload.uploadId()).isPresent())
                .orElseThrow(NotFound::new);
    }
}
