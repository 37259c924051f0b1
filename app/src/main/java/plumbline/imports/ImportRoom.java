package plumbline.imports;

import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import plumbline.audit.Acting;
import plumbline.audit.Workroom;

/// Reads brought files one after another in the order in which they were brought, those first that a crash left half
/// read. One that breaks is stopped with a number to quote.
@Component
class ImportRoom extends Workroom {
    private static final Logger log = LoggerFactory.getLogger(ImportRoom.class);

    private final ImportRepository imports;
    private final ImportReader reader;

    ImportRoom(ImportRepository imports, ImportReader reader) {
        super("import-room", Duration.ofSeconds(5));
        this.imports = imports;
        this.reader = reader;
    }

    @Override
    protected void work(BooleanSupplier stopped) {
        for (var importId : imports.waiting()) {
            if (stopped.getAsBoolean()) {
                return;
            }
            attempt(() -> read(importId, stopped), broken -> giveUp(importId, broken));
        }
    }

    private void read(UUID importId, BooleanSupplier stopped) {
        Acting.as(Acting.system("reading tables"), () -> {
            reader.read(importId, stopped);
            return importId;
        });
    }

    private void giveUp(UUID importId, RuntimeException broken) {
        log.error("Import {} could not be read", importId, broken);
        imports.put(
                importId,
                Brought.State.FAILED,
                "The reading broke off. What was read before is on record; try again, and if it fails again tell"
                        + " your administrator this number: " + importId);
    }
}
