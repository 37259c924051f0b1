package plumbline.evidence;

import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import plumbline.audit.Acting;
import plumbline.audit.Workroom;

/// Reads waiting exhibits one after another, those first that a crash left half read, and makes the indexes that were
/// asked for. An exhibit whose reading breaks is stopped with a number to quote.
@Component
class ReadingRoom extends Workroom {
    private static final Logger log = LoggerFactory.getLogger(ReadingRoom.class);

    private final JobRepository jobs;
    private final ExhibitReader reader;
    private final Rebuilds rebuilds;

    ReadingRoom(JobRepository jobs, ExhibitReader reader, Rebuilds rebuilds) {
        super("reading-room", Duration.ofSeconds(5));
        this.jobs = jobs;
        this.reader = reader;
        this.rebuilds = rebuilds;
    }

    @Override
    protected void work(BooleanSupplier stopped) {
        for (var exhibitId : jobs.waiting()) {
            if (stopped.getAsBoolean()) {
                break;
            }
            attempt(() -> read(exhibitId, stopped), broken -> giveUp(exhibitId, broken));
        }
        rebuilds.makeIndexes(() -> !stopped.getAsBoolean());
    }

    private void read(UUID exhibitId, BooleanSupplier stopped) {
        Acting.as(Acting.system("reading exhibits"), () -> {
            reader.read(exhibitId, stopped);
            return exhibitId;
        });
    }

    private void giveUp(UUID exhibitId, RuntimeException broken) {
        log.error("Exhibit {} could not be read", exhibitId, broken);
        jobs.put(
                exhibitId,
                Job.State.FAILED,
                "The reading broke off. The exhibit is safe; try again, and if it fails again tell your"
                        + " administrator this number: " + exhibitId);
    }
}
