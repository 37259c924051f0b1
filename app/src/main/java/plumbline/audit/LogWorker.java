package plumbline.audit;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// The thread that keeps the log: sequences when the bell rings, signs at a fixed cadence.
///
/// The cadence is fixed so that the times of checkpoints, which leave the house, do not tell when a fact was recorded.
/// Trouble does not end the thread: it is kept for the inspectors' page and tried again, because facts are
/// safe in the outbox meanwhile. On start, before any request is answered, the log must continue what was signed.
class LogWorker implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(LogWorker.class);
    /// How long a stop waits for the batch in hand; cut short, it is rolled back and moved at the next start.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Acting ACTING = Acting.system("keeping the log");

    private final Sequencer sequencer;
    private final Publisher publisher;
    private final Bell bell;
    private final Duration cadence;
    private final Runnable safeguards;
    private volatile @Nullable String trouble;
    private volatile @Nullable Thread thread;

    LogWorker(Sequencer sequencer, Publisher publisher, Bell bell, Duration cadence, Runnable safeguards) {
        this.sequencer = sequencer;
        this.publisher = publisher;
        this.bell = bell;
        this.cadence = cadence;
        this.safeguards = safeguards;
    }

    @Override
    public void start() {
        safeguards.run();
        bringUpToDate();
        var keeper = Thread.ofPlatform()
                .name("plumbline-log")
                .daemon()
                .unstarted(() -> Acting.as(ACTING, () -> {
                    keep();
                    return null;
                }));
        // Set before the thread runs: it ends when it finds that it is no longer the one that keeps the log.
        thread = keeper;
        keeper.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
            try {
                running.join(PATIENCE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /// Sequences all that waits and signs the result.
    void bringUpToDate() {
        sequence();
        publisher.publish();
    }

    /// What keeps the log from growing, if anything does.
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    private void keep() {
        long next = System.nanoTime() + cadence.toNanos();
        while (thread != null) {
            try {
                bell.await(Duration.ofNanos(Math.max(0, next - System.nanoTime())));
                sequence();
                if (System.nanoTime() >= next) {
                    next = System.nanoTime() + cadence.toNanos();
                    publisher.publish();
                }
                trouble = null;
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                trouble = e.getMessage();
                log.error("The log does not grow; facts wait in the outbox until it does", e);
                next = System.nanoTime() + cadence.toNanos();
                bell.silence();
            }
        }
    }

    private void sequence() {
        int moved = Sequencer.BATCH;
        while (moved > 0) {
            moved = sequencer.sequence();
        }
    }
}
