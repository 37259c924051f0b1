package plumbline.audit;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Wakes the log's worker when facts wait for it.
class Bell {
    private final Semaphore rung = new Semaphore(0);

    void ring() {
        rung.release();
    }

    /// Waits until somebody rings, at most `patience`. Any number of rings since the last time counts once.
    void await(Duration patience) throws InterruptedException {
        if (rung.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
            rung.drainPermits();
        }
    }

    /// Forgets that anybody rang.
    void silence() {
        rung.drainPermits();
    }
}
