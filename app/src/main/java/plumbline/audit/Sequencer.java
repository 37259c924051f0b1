package plumbline.audit;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.ledger.Appender;
import plumbline.ledger.Frontier;

/// Moves leaves from the outbox into the log, in batches: the log's single writer.
///
/// Leaves out of the outbox, into the log, tiles, size and root: one transaction under the lock on the log's one row,
/// so that a crash neither loses nor doubles a leaf. It never signs; see [Publisher].
class Sequencer {
    /// Leaves in a batch. Larger ones gain little and hold the lock longer.
    static final int BATCH = 2048;

    private final TransactionTemplate transaction;
    private final LogRepository log;
    private final TileRepository tiles;
    private final RecorderKey key;
    private final InstantSource time;

    Sequencer(
            TransactionTemplate transaction,
            LogRepository log,
            TileRepository tiles,
            RecorderKey key,
            InstantSource time) {
        this.transaction = transaction;
        this.log = log;
        this.tiles = tiles;
        this.key = key;
        this.time = time;
    }

    /// Moves one batch. Returns how many left the outbox: 0 when it is empty.
    int sequence() {
        return transaction.execute(_ -> {
            LogState state = log.lock();
            List<QueuedLeaf> taken = new ArrayList<>(log.take(BATCH));
            taken.sort(Comparator.comparing(QueuedLeaf::queuedAt).thenComparing(QueuedLeaf::factId));
            List<QueuedLeaf> accepted = accepted(taken);
            if (!accepted.isEmpty()) {
                append(state, accepted);
            }
            return taken.size();
        });
    }

    private List<QueuedLeaf> accepted(List<QueuedLeaf> taken) {
        Set<UUID> logged = log.logged(taken.stream().map(QueuedLeaf::factId).collect(Collectors.toSet()));
        List<QueuedLeaf> accepted = new ArrayList<>();
        for (QueuedLeaf leaf : taken) {
            if (!key.made(leaf.mac(), leaf.factId(), leaf.leaf())) {
                log.refuse(leaf, "no recorder of ours wrote it: the mark is wrong", time.instant());
            } else if (logged.contains(leaf.factId())) {
                log.refuse(leaf, "the fact is in the log already", time.instant());
            } else {
                accepted.add(leaf);
            }
        }
        return accepted;
    }

    private void append(LogState state, List<QueuedLeaf> leaves) {
        Appender appender = new Appender(state.size(), tiles, tiles);
        if (!appender.finish().root().equals(state.root())) {
            throw new LogBroken("the tiles of the log do not have the root that was kept at size " + state.size()
                    + ": they were altered. Nothing is appended until they are restored; run a reconciliation");
        }
        leaves.forEach(leaf -> appender.append(leaf.leaf()));
        Frontier frontier = appender.finish();
        log.append(state.size(), leaves);
        log.advance(frontier.size(), frontier.root());
    }
}
