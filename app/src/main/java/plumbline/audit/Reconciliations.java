package plumbline.audit;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;

/// Compares the record with the log, nightly and when an inspector asks, and records what came of it.
///
/// One at a time. It runs in a thread of its own because a large record takes minutes; killed half way it has changed
/// nothing and is simply run again.
public class Reconciliations {
    private static final Logger log = LoggerFactory.getLogger(Reconciliations.class);

    private final Reconcile reconcile;
    private final ReconciliationRepository results;
    private final TransactionTemplate transaction;
    private final AtomicBoolean running = new AtomicBoolean();

    Reconciliations(Reconcile reconcile, ReconciliationRepository results, TransactionTemplate transaction) {
        this.reconcile = reconcile;
        this.results = results;
        this.transaction = transaction;
    }

    /// The last one that was recorded.
    public Optional<Reconciliation> last() {
        return results.last();
    }

    /// Whether one is on its way.
    public boolean running() {
        return running.get();
    }

    /// Begins one in the name of whoever acts now. Returns false when one is on its way already.
    public boolean begin() {
        Acting acting = Acting.current();
        if (!running.compareAndSet(false, true)) {
            return false;
        }
        Thread.ofPlatform()
                .name("plumbline-reconcile")
                .daemon()
                .start(() -> Acting.as(acting, () -> {
                    try {
                        run();
                    } finally {
                        running.set(false);
                    }
                    return null;
                }));
        return true;
    }

    /// Runs one here and now, and records it.
    public Reconciliation run() {
        Reconciliation found = reconcile.run();
        transaction.executeWithoutResult(_ -> results.add(found));
        if (!found.clean()) {
            log.error(
                    "The record does not agree with the log: {} findings; see the page \"The record\"",
                    found.findings());
        }
        return found;
    }

    @Scheduled(cron = "${plumbline.reconcile.cron:0 30 2 * * *}", zone = "Europe/London")
    void nightly() {
        Acting.as(Acting.system("reconciling the record"), this::begin);
    }
}
