package plumbline.audit;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The door through which facts enter the record.
///
/// In one transaction: [#stamp], the repository's own insert, [#record]. Two steps and not one, because the row
/// is read back as the database keeps it: what is committed to is what will be found later, to the last digit.
@Service
public class Audit {
    private final FactRepository facts;
    private final RecorderKey key;
    private final InstantSource time;
    private final SecureRandom random;
    private final Bell bell;

    Audit(FactRepository facts, RecorderKey key, InstantSource time, SecureRandom random, Bell bell) {
        this.facts = facts;
        this.key = key;
        this.time = time;
        this.random = random;
        this.bell = bell;
    }

    /// A stamp for the next fact: a fresh identity, the time now, and who acts.
    public Stamp stamp() {
        Instant now = time.instant().truncatedTo(ChronoUnit.MICROS);
        return new Stamp(identity(now), now, Acting.current().userId());
    }

    /// Commits to the row `factId` of `historyTable` (`schema.table`), which this transaction has just inserted.
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String historyTable, UUID factId) {
        RowText row = facts.canonical(historyTable, factId)
                .orElseThrow(() -> new IllegalStateException(
                        "no row " + factId + " in " + historyTable + ": insert it before recording it"));
        RowCommitment commitment = RowCommitment.to(row, random);
        byte[] leaf = commitment.leaf(historyTable);
        facts.save(factId, historyTable, commitment);
        facts.queue(factId, leaf, key.mac(factId, leaf), time.instant());
        ringAfterCommit();
    }

    private void ringAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bell.ring();
            }
        });
    }

    /// A version 7 identifier (RFC 9562): time first, so that an index on it grows at one end.
    private UUID identity(Instant now) {
        long high = now.toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000);
        long low = random.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
