package plumbline.clearance;

import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.law.clock.London;
import plumbline.people.Workforce;

/// Keeps the rows of this feature at the day, and makes them where there are none.
@Component
class Daybreak {
    private final Projector projector;
    private final ProjectionRepository rows;
    private final Workforce workforce;
    private final LegacyRepository legacy;
    private final Evaluations evaluations;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Daybreak(
            Projector projector,
            ProjectionRepository rows,
            Workforce workforce,
            LegacyRepository legacy,
            Evaluations evaluations,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.projector = projector;
        this.rows = rows;
        this.workforce = workforce;
        this.legacy = legacy;
        this.evaluations = evaluations;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// After a start: rows that were lost are made again.
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (rows.lookedAt().isEmpty()) {
            makeAgain();
        }
        look();
    }

    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void look() {
        projector.lookAt(London.day(clock.instant()));
        evaluations.askWhereRulesChanged();
    }

    /// Makes every row anew from the facts, a batch at a time.
    void makeAgain() {
        var after = new UUID(0, 0);
        while (true) {
            var from = after;
            var batch = workforce.walk(from, Projector.BATCH);
            if (batch.isEmpty()) {
                break;
            }
            transaction.executeWithoutResult(_ -> projector.people(batch));
            after = batch.getLast();
        }
        var number = "";
        while (true) {
            var from = number;
            var batch = legacy.walk(from, Projector.BATCH);
            if (batch.isEmpty()) {
                break;
            }
            transaction.executeWithoutResult(_ -> projector.strays(batch));
            number = batch.getLast();
        }
    }
}
