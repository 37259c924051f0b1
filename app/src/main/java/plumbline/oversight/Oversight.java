package plumbline.oversight;

import java.io.OutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.audit.BundleExport;
import plumbline.audit.Log;

/// Hands out the record. That somebody took it is itself recorded, before the first byte leaves.
@Service
class Oversight {
    private final Log log;
    private final BundleExport export;
    private final TakenBundleRepository taken;
    private final TransactionTemplate transaction;

    Oversight(Log log, BundleExport export, TakenBundleRepository taken, PlatformTransactionManager transactions) {
        this.log = log;
        this.export = export;
        this.taken = taken;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Records that a bundle is taken, so that the bundle holds this fact too.
    void recordTaking() {
        transaction.executeWithoutResult(_ -> taken.add());
        log.bringUpToDate();
    }

    void write(OutputStream out) {
        export.write(out);
    }
}
