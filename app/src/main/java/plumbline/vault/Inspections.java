package plumbline.vault;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import plumbline.audit.Acting;

/// Reads every object of the vault again, so that damage is found while a copy still exists, and puts the result on
/// record. A round goes on where it stood when the application was stopped.
@Service
public class Inspections {
    private static final Logger log = LoggerFactory.getLogger(Inspections.class);
    private static final UUID FIRST = new UUID(0, 0);
    private static final int PAGE = 20;

    private final Vault vault;
    private final ObjectRepository objects;
    private final InspectionRepository inspections;
    private final TransactionOperations transactions;
    private final InstantSource time;

    Inspections(
            Vault vault,
            ObjectRepository objects,
            InspectionRepository inspections,
            TransactionOperations transactions,
            InstantSource time) {
        this.vault = vault;
        this.objects = objects;
        this.inspections = inspections;
        this.transactions = transactions;
        this.time = time;
    }

    /// A round a week, or the rest of one that was interrupted.
    @Scheduled(initialDelayString = "PT2H", fixedDelayString = "P7D")
    void scheduled() {
        Acting.as(Acting.system("inspecting the vault"), this::inspectAll);
    }

    /// Reads every object and records the round. Some minutes for each 10 GB.
    public Inspection inspectAll() {
        var round =
                inspections.round().orElseGet(() -> new Round(FIRST, new Inspection(time.instant(), 0, 0, List.of())));
        while (true) {
            var page = objects.after(round.after(), PAGE);
            if (page.isEmpty()) {
                return conclude(round.soFar());
            }
            for (var object : page) {
                round = inspect(round, object);
            }
            var reached = round;
            transactions.executeWithoutResult(_ -> inspections.save(reached));
        }
    }

    private Round inspect(Round round, Sealed object) {
        var soFar = round.soFar();
        var damaged = new ArrayList<>(soFar.damaged());
        try {
            vault.verify(object);
        } catch (Damaged e) {
            log.error("{}", e.getMessage());
            damaged.add(object.objectId());
        }
        return new Round(
                object.objectId(),
                new Inspection(soFar.begunAt(), soFar.objects() + 1, soFar.bytes() + object.length(), damaged));
    }

    private Inspection conclude(Inspection inspection) {
        transactions.executeWithoutResult(_ -> {
            inspections.add(inspection);
            inspections.clear();
        });
        return inspection;
    }

    /// How far a round has come.
    ///
    /// @param after the last object read
    record Round(UUID after, Inspection soFar) {}
}
