package plumbline.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.chat.Account;
import plumbline.chat.Archive;
import plumbline.chat.ChatFormats;
import plumbline.chat.Detection;
import plumbline.chat.Outcome;
import plumbline.chat.ReadOptions;
import plumbline.vault.Vault;

/// Reads one exhibit to its end, or to where it is stopped or must ask.
@Component
class ExhibitReader {
    private static final String NO_CONTENT = HexFormat.of().formatHex(new byte[32]);

    private final ExhibitRepository exhibits;
    private final MessageRepository messages;
    private final RejectRepository rejects;
    private final JobRepository jobs;
    private final RereadRepository rereads;
    private final Vault vault;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    ExhibitReader(
            ExhibitRepository exhibits,
            MessageRepository messages,
            RejectRepository rejects,
            JobRepository jobs,
            RereadRepository rereads,
            Vault vault,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.exhibits = exhibits;
        this.messages = messages;
        this.rejects = rejects;
        this.jobs = jobs;
        this.rereads = rereads;
        this.vault = vault;
        this.transaction = transaction;
        this.events = events;
    }

    /// @param closing whether the application is going down: then the reading rests where it is
    void read(UUID exhibitId, BooleanSupplier closing) {
        var exhibit = exhibits.find(exhibitId).orElseThrow();
        jobs.put(exhibitId, Job.State.READING, "");
        boolean again = jobs.find(exhibitId).orElseThrow().again();
        try {
            switch (ChatFormats.detect(new VaultSource(vault, exhibit))) {
                case Detection.Recognised recognised -> read(exhibit, again, recognised, closing);
                case Detection.Unrecognised(var reason) -> unread(exhibit, again, "UNRECOGNISED", reason);
                case Detection.Refused(var reason) -> unread(exhibit, again, "REFUSED", reason);
            }
        } catch (Archive.Unsound unsound) {
            unread(exhibit, again, "REFUSED", String.valueOf(unsound.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Exhibit exhibit, boolean again, Detection.Recognised recognised, BooleanSupplier closing)
            throws IOException {
        var custody = exhibits.custody(exhibit.exhibitId()).orElseThrow();
        var options = new ReadOptions(custody.zone(), custody.zoneKnown(), exhibits.dateOrderTold(exhibit.exhibitId()));
        var shelf = again ? Shelf.AGAIN : Shelf.HELD;
        var batches = new Batches(exhibit, shelf, messages, rejects, jobs, transaction, closing);
        switch (recognised.export().read(options, batches)) {
            case Outcome.Complete(var account) -> {
                batches.finish();
                var reading = reading(recognised, account, batches.contentDigest());
                if (again) {
                    takeOver(exhibit, reading);
                } else {
                    finish(exhibit, reading);
                }
            }
            case Outcome.AsksDateOrder(var reason) -> jobs.put(exhibit.exhibitId(), Job.State.ASKING, reason);
            case Outcome.Stopped _ -> {
                if (!closing.getAsBoolean()) {
                    jobs.put(exhibit.exhibitId(), Job.State.STOPPED, "Stopped. It goes on where it was");
                }
            }
        }
    }

    /// What an earlier version could read stays, even where this one cannot.
    private void unread(Exhibit exhibit, boolean again, String outcome, String reason) {
        if (again) {
            jobs.put(
                    exhibit.exhibitId(),
                    Job.State.FAILED,
                    "It was read before and is not understood now, so what was read before stays. " + reason);
            return;
        }
        var reading = new Reading(
                outcome,
                "",
                reason,
                "",
                "",
                "LINES",
                0,
                0,
                0,
                0,
                0,
                0,
                exhibit.length(),
                0,
                List.of(),
                NO_CONTENT,
                Instant.EPOCH);
        finish(exhibit, reading);
    }

    /// Puts a second reading in the place of the first. Where the content is what it was, the account on record stands
    /// and the index stays good; where not, there is a new account, and the rebuild that asked makes a new index.
    private void takeOver(Exhibit exhibit, Reading reading) {
        var id = exhibit.exhibitId();
        transaction.executeWithoutResult(_ -> {
            boolean asRecorded = jobs.newestReading(id)
                    .filter(Reading::complete)
                    .filter(newest -> newest.contentDigest().equals(reading.contentDigest()))
                    .isPresent();
            var outcome = rereads.takeOver(id, reading.contentDigest(), asRecorded);
            messages.summarise(id);
            if (outcome != Reread.Outcome.IDENTICAL) {
                jobs.addReading(id, reading);
            }
            jobs.put(id, Job.State.DONE, "");
        });
    }

    private void finish(Exhibit exhibit, Reading reading) {
        transaction.executeWithoutResult(_ -> {
            messages.summarise(exhibit.exhibitId());
            jobs.addReading(exhibit.exhibitId(), reading);
            jobs.put(
                    exhibit.exhibitId(),
                    reading.complete() ? Job.State.DONE : Job.State.FAILED,
                    reading.complete() ? "" : reading.reason());
        });
        if (reading.complete()) {
            events.publishEvent(new ExhibitRead(exhibit.operationId(), exhibit.exhibitId()));
        }
    }

    private static Reading reading(Detection.Recognised recognised, Account account, String digest) {
        return new Reading(
                "COMPLETE",
                recognised.export().format(),
                recognised.reason(),
                recognised.confidence().name(),
                recognised.dateOrder().reason(),
                account.unit().name(),
                account.in(),
                account.messages(),
                account.systemEvents(),
                account.continuations(),
                account.blank(),
                account.rejected(),
                account.bytes(),
                account.conversations(),
                account.notes(),
                digest,
                Instant.EPOCH);
    }
}
