package plumbline.imports;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads one brought file to its end, or to where it is stopped.
@Component
class ImportReader {
    private final ImportRepository imports;
    private final RejectedRowRepository rejects;
    private final ImportKinds kinds;
    private final Tables tables;
    private final TransactionTemplate transaction;

    ImportReader(
            ImportRepository imports,
            RejectedRowRepository rejects,
            ImportKinds kinds,
            Tables tables,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.rejects = rejects;
        this.kinds = kinds;
        this.tables = tables;
        this.transaction = transaction;
    }

    /// @param closing whether the application is going down: then the reading rests where it is
    void read(UUID importId, BooleanSupplier closing) {
        imports.put(importId, Brought.State.READING, "");
        var brought = imports.find(importId).orElseThrow();
        var batches = new ImportBatches(brought, kinds.get(brought.kind()), imports, rejects, transaction, closing);
        try {
            tables.read(brought.sha256(), batches);
            if (!batches.finish() && !closing.getAsBoolean()) {
                imports.put(importId, Brought.State.STOPPED, "Stopped. It goes on where it was");
            }
        } catch (Unreadable unreadable) {
            imports.put(importId, Brought.State.FAILED, String.valueOf(unreadable.getMessage()));
        }
    }
}
