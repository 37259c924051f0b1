package plumbline.audit;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The door through which facts enter the record.
///
/// A repository names the table and the columns; who acts, when, and the fact's identity are put in here. The row is
/// inserted and then read back as the database keeps it: what is committed to is what will be found later, to the last
/// digit.
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

    /// A new fact for `historyTable` (`schema.table`), to be filled and recorded in the transaction that is under way.
    @Transactional(propagation = Propagation.MANDATORY)
    public Fact fact(String historyTable) {
        return new Fact(this, historyTable);
    }

    /// Records a row for each of these things, in their order: what an import brings, in a few steps whatever its
    /// number.
    ///
    /// @param columns fills in what one of them says; the same columns for each
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> void facts(String historyTable, Collection<T> things, BiConsumer<Fact, T> columns) {
        if (things.isEmpty()) {
            return;
        }
        SequencedMap<UUID, SequencedMap<String, @Nullable Object>> rows = new LinkedHashMap<>();
        for (T thing : things) {
            var fact = fact(historyTable);
            columns.accept(fact, thing);
            var stamp = stamp();
            rows.put(stamp.factId(), row(stamp, fact.columns()));
        }
        facts.insert(historyTable, rows.values());
        commit(historyTable, rows.keySet());
    }

    /// Inserts a row with these columns and commits to it; empty where `unique` names a column whose value stands in
    /// another row.
    Optional<UUID> record(
            String historyTable, SequencedMap<String, @Nullable Object> columns, @Nullable String unique) {
        var stamp = stamp();
        if (!facts.insert(historyTable, row(stamp, columns), unique)) {
            return Optional.empty();
        }
        commit(historyTable, List.of(stamp.factId()));
        return Optional.of(stamp.factId());
    }

    /// A stamp for the next fact: a fresh identity, the time now, and who acts.
    Stamp stamp() {
        Instant now = time.instant().truncatedTo(ChronoUnit.MICROS);
        return new Stamp(identity(now), now, Acting.current().userId());
    }

    private static SequencedMap<String, @Nullable Object> row(
            Stamp stamp, SequencedMap<String, @Nullable Object> columns) {
        SequencedMap<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("fact_id", stamp.factId());
        row.put("recorded_at", stamp.at().atOffset(ZoneOffset.UTC));
        row.put("recorded_by", stamp.by());
        row.putAll(columns);
        return row;
    }

    /// Commits to rows of `historyTable`, which this transaction has just inserted.
    private void commit(String historyTable, Collection<UUID> factIds) {
        var rows = facts.canonical(historyTable, factIds);
        var commitments = new LinkedHashMap<UUID, RowCommitment>();
        var leaves = new ArrayList<QueuedLeaf>();
        for (var factId : factIds) {
            var commitment = RowCommitment.to(Objects.requireNonNull(rows.get(factId)), random);
            byte[] leaf = commitment.leaf(historyTable);
            commitments.put(factId, commitment);
            leaves.add(new QueuedLeaf(factId, leaf, key.mac(factId, leaf), time.instant()));
        }
        facts.save(historyTable, commitments);
        facts.queue(leaves);
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
