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
    private final Vault vault;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    ExhibitReader(
            ExhibitRepository exhibits,
            MessageRepository messages,
            RejectRepository rejects,
            JobRepository jobs,
            Vault vault,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.exhibits = exhibits;
        this.messages = messages;
        this.rejects = rejects;
        this.jobs = jobs;
        this.vault = vault;
        this.transaction = transaction;
        this.events = events;
    }

    /// @param closing whether the application is going down: then the reading rests where it is
    void read(UUID exhibitId, BooleanSupplier closing) {
        var exhibit = exhibits.find(exhibitId).orElseThrow();
        jobs.put(exhibitId, Job.State.READING, "");
        try {
            switch (ChatFormats.detect(new VaultSource(vault, exhibit))) {
                case Detection.Recognised recognised -> read(exhibit, recognised, closing);
                case Detection.Unrecognised(var reason) -> unread(exhibit, "UNRECOGNISED", reason);
                case Detection.Refused(var reason) -> unread(exhibit, "REFUSED", reason);
            }
        } catch (Archive.Unsound unsound) {
            unread(exhibit, "REFUSED", String.valueOf(unsound.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Exhibit exhibit, Detection.Recognised recognised, BooleanSupplier closing) throws IOException {
        var custody = exhibits.custody(exhibit.exhibitId()).orElseThrow();
        var options = new ReadOptions(custody.zone(), custody.zoneKnown(), exhibits.dateOrderTold(exhibit.exhibitId()));
        var batches = new Batches(exhibit, messages, rejects, jobs, transaction, closing);
        switch (recognised.export().read(options, batches)) {
            case Outcome.Complete(var account) -> {
                batches.finish();
                finish(exhibit, reading(recognised, account, batches.contentDigest()));
            }
            case Outcome.AsksDateOrder(var reason) -> jobs.put(exhibit.exhibitId(), Job.State.ASKING, reason);
            case Outcome.Stopped _ -> {
                if (!closing.getAsBoolean()) {
                    jobs.put(exhibit.exhibitId(), Job.State.STOPPED, "Stopped. It goes on where it was");
                }
            }
        }
    }

    private void unread(Exhibit exhibit, String outcome, String reason) {
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
