package plumbline.imports;

import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import plumbline.audit.Acting;

/// Reads brought files one after another in the order in which they were brought, on a thread of its own, beginning
/// with
/// those that a crash left half read.
@Component
class ImportRoom implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(ImportRoom.class);
    private static final long LOOK_AGAIN_SECONDS = 5;

    private final ImportRepository imports;
    private final ImportReader reader;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running;
    private Thread thread = new Thread();

    ImportRoom(ImportRepository imports, ImportReader reader) {
        this.imports = imports;
        this.reader = reader;
    }

    /// There is something new to do, once the transaction that says so is committed.
    void ringAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bell.release();
            }
        });
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("import-room").start(this::work);
    }

    @Override
    public void stop() {
        running = false;
        bell.release();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(15));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        while (running) {
            try {
                for (var importId : imports.waiting()) {
                    if (running) {
                        readOne(importId);
                    }
                }
            } catch (RuntimeException e) {
                log.error("Imports rest until the database answers; nothing of them is lost", e);
            }
            try {
                var _ = bell.tryAcquire(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS);
                bell.drainPermits();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /// An import that breaks stops that file with a number to quote and never the ones behind it. Where it is the
    /// database
    /// that broke, the file is taken up again when the database is back.
    private void readOne(UUID importId) {
        try {
            Acting.as(Acting.system("reading tables"), () -> {
                reader.read(importId, () -> !running);
                return importId;
            });
        } catch (DataAccessResourceFailureException
                | TransientDataAccessException
                | RecoverableDataAccessException
                | TransactionException databaseGone) {
            throw databaseGone;
        } catch (RuntimeException e) {
            log.error("Import {} could not be read", importId, e);
            imports.put(
                    importId,
                    Brought.State.FAILED,
                    "The reading broke off. What was read before is on record; try again, and if it fails again tell"
                            + " your administrator this number: " + importId);
        }
    }
}
