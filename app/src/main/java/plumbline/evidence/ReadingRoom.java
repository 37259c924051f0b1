package plumbline.evidence;

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

/// Reads waiting exhibits one after another on a thread of its own, beginning with those that a crash left half read,
/// and
/// makes the indexes that were asked for.
@Component
class ReadingRoom implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(ReadingRoom.class);
    private static final long LOOK_AGAIN_SECONDS = 5;

    private final JobRepository jobs;
    private final ExhibitReader reader;
    private final Rebuilds rebuilds;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running;
    private Thread thread = new Thread();

    ReadingRoom(JobRepository jobs, ExhibitReader reader, Rebuilds rebuilds) {
        this.jobs = jobs;
        this.reader = reader;
        this.rebuilds = rebuilds;
    }

    /// There is something new to do: once the transaction that says so is committed, where there is one.
    void ring() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    bell.release();
                }
            });
        } else {
            bell.release();
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("reading-room").start(this::work);
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
                readWaiting();
                rebuilds.makeIndexes(() -> running);
            } catch (RuntimeException e) {
                log.error("Readings rest until the database answers; nothing of them is lost", e);
            }
            try {
                var _ = bell.tryAcquire(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS);
                bell.drainPermits();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void readWaiting() {
        for (var exhibitId : jobs.waiting()) {
            if (!running) {
                return;
            }
            readOne(exhibitId);
        }
    }

    /// A reading that breaks stops that exhibit with a number to quote and never the ones behind it. Where it is the
    /// database that broke, the job stays as it is and is taken up again when the database is back.
    private void readOne(UUID exhibitId) {
        try {
            Acting.as(Acting.system("reading exhibits"), () -> {
                reader.read(exhibitId, () -> !running);
                return exhibitId;
            });
        } catch (DataAccessResourceFailureException
                | TransientDataAccessException
                | RecoverableDataAccessException
                | TransactionException databaseGone) {
            throw databaseGone;
        } catch (RuntimeException e) {
            log.error("Exhibit {} could not be read", exhibitId, e);
            jobs.put(
                    exhibitId,
                    Job.State.FAILED,
                    "The reading broke off. The exhibit is safe; try again, and if it fails again tell your"
                            + " administrator this number: " + exhibitId);
        }
    }
}
