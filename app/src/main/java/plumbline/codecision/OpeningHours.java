package plumbline.codecision;

import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.audit.Acting;

/// Opens what only waited for a day to pass: the person's time to object, or the time to reconcile.
@Component
class OpeningHours {
    private final CaseRepository records;
    private final CaseFiles cases;
    private final Opening opening;
    private final TransactionTemplate transaction;

    OpeningHours(CaseRepository records, CaseFiles cases, Opening opening, TransactionTemplate transaction) {
        this.records = records;
        this.cases = cases;
        this.opening = opening;
        this.transaction = transaction;
    }

    @Scheduled(
            initialDelayString = "${plumbline.codecision.every:PT10M}",
            fixedDelayString = "${plumbline.codecision.every:PT10M}")
    void round() {
        Acting.as(Acting.system("opening envelopes whose day has come"), () -> {
            records.undecided().forEach(this::look);
            return null;
        });
    }

    private void look(UUID decisionId) {
        transaction.executeWithoutResult(_ -> {
            cases.holdStill(decisionId);
            opening.openIfReady(cases.of(decisionId));
        });
    }
}
