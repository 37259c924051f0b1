package plumbline.audit;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// A thread on which a feature does what waits in its tables: when somebody rings, and every few seconds anyway, so
/// that what a crash left half done goes on at the next start.
///
/// Trouble never ends the thread: what waits stays where it is and is tried again.
public abstract class Workroom implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Workroom.class);

    /// How long a stop waits for the work in hand.
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final String name;
    private final Duration lookAgain;
    private final Bell bell = new Bell();
    private volatile boolean running;
    private Thread thread = new Thread();

    /// @param name of the thread, such as "reading-room"
    /// @param lookAgain after how long it looks for work though nobody rang
    protected Workroom(String name, Duration lookAgain) {
        this.name = name;
        this.lookAgain = lookAgain;
    }

    /// Does all that waits.
    ///
    /// @param stopped whether to break off at the next good place
    protected abstract void work(BooleanSupplier stopped);

    /// There is something new to do: once the transaction that says so is committed, where there is one.
    public final void ring() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    bell.ring();
                }
            });
        } else {
            bell.ring();
        }
    }

    /// One of several pieces of work. Where it breaks, it is given up and those behind it go on; where it is the
    /// database that broke, all of it waits for the database.
    ///
    /// @param piece the work
    /// @param giveUp keeps for people that it broke
    protected static void attempt(Runnable piece, Consumer<RuntimeException> giveUp) {
        try {
            piece.run();
        } catch (DataAccessResourceFailureException
                | TransientDataAccessException
                | RecoverableDataAccessException
                | TransactionException databaseGone) {
            throw databaseGone;
        } catch (RuntimeException e) {
            giveUp.accept(e);
        }
    }

    @Override
    public final void start() {
        running = true;
        thread = Thread.ofPlatform().name(name).start(this::keepWorking);
    }

    @Override
    public final void stop() {
        running = false;
        bell.ring();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    private void keepWorking() {
        while (running) {
            try {
                work(() -> !running);
            } catch (RuntimeException e) {
                log.error("The {} rests and begins again; nothing of what waits is lost", name, e);
            }
            try {
                bell.await(lookAgain);
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
