package plumbline.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.chat.Conversation;
import plumbline.chat.Event;
import plumbline.chat.Message;
import plumbline.chat.Reject;
import plumbline.chat.Sink;
import plumbline.chat.SystemEvent;

/// Takes what a reader pushes and writes it in whole batches, each in its own transaction.
///
/// A reading that was killed is begun again from the first byte: the reader gives the same events with the same
/// ordinals, and what is held already is passed over. So nothing is lost and nothing is doubled. The digest is taken
/// over every event, held or not.
final class Batches implements Sink {
    private static final int BATCH = 2_000;

    private final UUID exhibitId;
    private final Shelf shelf;
    private final MessageRepository messages;
    private final RejectRepository rejects;
    private final JobRepository jobs;
    private final TransactionTemplate transaction;
    private final BooleanSupplier closing;
    private final long bytesTotal;
    private final long held;
    private final MessageDigest digest = sha256();
    private final CopyRow rows = new CopyRow();
    private final List<Reject> rejected = new ArrayList<>();

    private int conversations;
    private int rejectsWritten;
    private long events;
    private long bytesRead;

    Batches(
            Exhibit exhibit,
            Shelf shelf,
            MessageRepository messages,
            RejectRepository rejects,
            JobRepository jobs,
            TransactionTemplate transaction,
            BooleanSupplier closing) {
        this.exhibitId = exhibit.exhibitId();
        this.shelf = shelf;
        this.messages = messages;
        this.rejects = rejects;
        this.jobs = jobs;
        this.transaction = transaction;
        this.closing = closing;
        this.bytesTotal = exhibit.length();
        this.held = messages.highest(shelf, exhibitId);
    }

    @Override
    public boolean event(Event event) {
        digest(event);
        events++;
        bytesRead =
                Math.max(bytesRead, event.locator().offset() + event.locator().length());
        if (event.conversation().index() >= conversations) {
            begin(event.conversation());
        }
        if (event.ordinal() > held) {
            rows.add(exhibitId, event);
        }
        return events % BATCH != 0 || write();
    }

    @Override
    public void reject(Reject reject) {
        rejected.add(reject);
        if (rejected.size() == BATCH) {
            write();
        }
    }

    /// Writes what is left.
    void finish() {
        write();
    }

    /// Over ordinal, kind, time and exact bytes of every event, in order.
    String contentDigest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void begin(Conversation conversation) {
        conversations = conversation.index() + 1;
        messages.addConversation(shelf, exhibitId, conversation);
    }

    /// False where somebody asked the reading to stop, or the application is going down.
    private boolean write() {
        var stop = transaction.execute(_ -> {
            if (!rows.isEmpty()) {
                messages.copy(shelf, rows.take());
            }
            for (var reject : rejected) {
                rejects.add(shelf, exhibitId, ++rejectsWritten, reject);
            }
            rejected.clear();
            return jobs.progressed(exhibitId, events, Math.min(bytesRead, bytesTotal), bytesTotal);
        });
        return !Boolean.TRUE.equals(stop) && !closing.getAsBoolean();
    }

    private void digest(Event event) {
        var kind = switch (event) {
            case Message message -> Words.kind(message.content());
            case SystemEvent system -> system.kind().name();
        };
        var line = event.ordinal() + "|" + event.conversation().index() + "|" + kind + "|"
                + event.time().utcEarliest() + "|" + event.time().utcLatest() + "\n";
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        digest.update(event.locator().hash().bytes());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
