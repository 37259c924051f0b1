package plumbline.clearance;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import plumbline.audit.Acting;

/// Makes the evaluations that were asked for, on a thread of its own; one that a crash cut off begins again.
@Component
class EvaluationRoom implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(EvaluationRoom.class);
    private static final long LOOK_AGAIN_SECONDS = 10;

    private final EvaluationRepository evaluations;
    private final Evaluator evaluator;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running;
    private Thread thread = new Thread();

    EvaluationRoom(EvaluationRepository evaluations, Evaluator evaluator) {
        this.evaluations = evaluations;
        this.evaluator = evaluator;
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
        thread = Thread.ofPlatform().name("evaluation-room").start(this::work);
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
                for (var job : evaluations.waiting()) {
                    Acting.as(Acting.system("evaluating clearances"), () -> {
                        evaluator.evaluate(job, () -> !running);
                        return job;
                    });
                }
            } catch (RuntimeException e) {
                log.error("An evaluation broke off and begins again; nothing of it is lost", e);
            }
            try {
                var _ = bell.tryAcquire(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS);
                bell.drainPermits();
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
