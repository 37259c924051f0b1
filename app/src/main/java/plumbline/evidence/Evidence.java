package plumbline.evidence;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.cases.Operations;
import plumbline.chat.DateOrder;
import plumbline.vault.Staging;
import plumbline.vault.Vault;
import plumbline.web.NotFound;

/// Exhibits of an operation: brought, kept, read, shown. Every method first asks whether the operation may be seen.
@Service
public class Evidence {
    /// More than any chat export without media.
    public static final long LARGEST = 8L << 30;

    static final String TOO_LARGE = "Choose a file of at most 8 GB. Export the chat without media, or in parts";
    static final String EMPTY = "Choose a file that is not empty";

    private final Operations operations;
    private final ExhibitRepository exhibits;
    private final MessageRepository messages;
    private final JobRepository jobs;
    private final Vault vault;
    private final ReadingRoom room;
    private final TransactionTemplate transaction;

    Evidence(
            Operations operations,
            ExhibitRepository exhibits,
            MessageRepository messages,
            JobRepository jobs,
            Vault vault,
            ReadingRoom room,
            TransactionTemplate transaction) {
        this.operations = operations;
        this.exhibits = exhibits;
        this.messages = messages;
        this.jobs = jobs;
        this.vault = vault;
        this.room = room;
        this.transaction = transaction;
    }

    /// Takes a file. When this answers `Sealed`, the bytes are durable and recorded.
    ///
    /// @param exhibitId made with the form, so that sending it twice brings one exhibit
    public Received receive(UUID operationId, UUID exhibitId, String fileName, InputStream bytes) {
        operations.get(operationId);
        if (exhibits.find(exhibitId).isPresent()) {
            return new Received.Sealed(get(operationId, exhibitId).exhibitId());
        }
        return switch (vault.stage(bytes, LARGEST)) {
            case Staging.TooLarge _ -> new Received.Refused(TOO_LARGE);
            case Staging.Staged staged -> record(operationId, exhibitId, fileName, staged);
        };
    }

    private Received record(UUID operationId, UUID exhibitId, String fileName, Staging.Staged staged) {
        if (staged.object().length() == 0) {
            vault.discard(staged);
            return new Received.Refused(EMPTY);
        }
        var received = transaction.<Received>execute(_ -> {
            var held = exhibits.withBytes(operationId, staged.object().sha256());
            if (held.isPresent()) {
                vault.discard(staged);
                return new Received.AlreadyHeld(
                        held.get().exhibitId(), held.get().fileName());
            }
            var object = vault.seal(staged);
            exhibits.add(exhibitId, operationId, cleaned(fileName), object.sha256(), object.length());
            return new Received.Sealed(exhibitId);
        });
        if (received == null) {
            throw new IllegalStateException("the transaction answered nothing");
        }
        return received;
    }

    /// Records how the exhibit came here, and lets the reading begin.
    @Transactional
    public Optional<String> recordCustody(UUID operationId, UUID exhibitId, Custody custody) {
        var exhibit = get(operationId, exhibitId);
        if (custody.labSha256() != null && !custody.labSha256().equals(exhibit.sha256())) {
            return Optional.of("The hash on the paperwork is not that of this file, which is " + exhibit.sha256()
                    + ". Check the typing; if it is right, this is not the file that the lab hashed");
        }
        exhibits.addCustody(exhibitId, custody);
        if (jobs.find(exhibitId).isEmpty()) {
            jobs.queue(exhibitId, exhibit.length());
        }
        room.ring();
        return Optional.empty();
    }

    /// Tells a file's order of day and month, where the file does not, and goes on reading.
    @Transactional
    public void tellDateOrder(UUID operationId, UUID exhibitId, DateOrder order, String reason) {
        var exhibit = get(operationId, exhibitId);
        exhibits.tellDateOrder(exhibitId, order, reason);
        jobs.queue(exhibitId, exhibit.length());
        room.ring();
    }

    @Transactional
    public void stopReading(UUID operationId, UUID exhibitId) {
        jobs.askToStop(get(operationId, exhibitId).exhibitId());
    }

    /// Goes on with a reading that was stopped or broke off.
    @Transactional
    public void resumeReading(UUID operationId, UUID exhibitId) {
        var exhibit = get(operationId, exhibitId);
        jobs.queue(exhibitId, exhibit.length());
        room.ring();
    }

    /// The exhibits of an operation in the order in which they came.
    @Transactional(readOnly = true)
    public List<Exhibit> of(UUID operationId) {
        operations.get(operationId);
        return exhibits.of(operationId);
    }

    /// @throws NotFound where the operation is hidden or the exhibit is not one of it
    @Transactional(readOnly = true)
    public Exhibit get(UUID operationId, UUID exhibitId) {
        operations.get(operationId);
        return exhibits.find(exhibitId)
                .filter(exhibit -> exhibit.operationId().equals(operationId))
                .orElseThrow(NotFound::new);
    }

    /// One entry of an exhibit.
    ///
    /// @throws NotFound where it is hidden or does not exist
    @Transactional(readOnly = true)
    public Entry entry(UUID operationId, UUID exhibitId, long ordinal) {
        return messages.entry(get(operationId, exhibitId).exhibitId(), ordinal).orElseThrow(NotFound::new);
    }

    /// What stands where a message was named, whatever its number is now; empty where nothing begins there, or what
    /// does has other bytes.
    ///
    /// @throws NotFound where the operation is hidden or the exhibit is not one of it
    @Transactional(readOnly = true)
    public Optional<Entry> standing(UUID operationId, UUID exhibitId, long ordinal, Place place) {
        return messages.standing(get(operationId, exhibitId).exhibitId(), ordinal, place);
    }

    /// The entries of an exhibit that say exactly this, in order; none while it has not been read.
    ///
    /// @throws NotFound where the operation is hidden or the exhibit is not one of it
    @Transactional(readOnly = true)
    public List<Entry> saying(UUID operationId, UUID exhibitId, String words) {
        return messages.saying(get(operationId, exhibitId).exhibitId(), words);
    }

    /// A name for people, never used as a path: no folders, no control characters, not too long.
    static String cleaned(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        if (name.isEmpty()) {
            return "unnamed";
        }
        return name.length() <= 255 ? name : name.substring(name.length() - 255);
    }
}
