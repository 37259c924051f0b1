package plumbline.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.ledger.Checkpoint;
import plumbline.ledger.Fact;
import plumbline.ledger.Note;
import plumbline.ledger.ProofFile;
import plumbline.ledger.TileReader;

/// Proofs of single facts, for those who hold a document that a fact commits to and not the record.
@Service
public class Proofs {
    private final TransactionTemplate transaction;
    private final RecordRepository record;
    private final LogRepository log;
    private final TileRepository tiles;

    Proofs(PlatformTransactionManager transactions, RecordRepository record, LogRepository log, TileRepository tiles) {
        this.transaction = new TransactionTemplate(transactions);
        // Whatever is under way may not have committed yet, and then there is nothing to prove.
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.record = record;
        this.log = log;
        this.tiles = tiles;
    }

    /// The fact with its proof; empty while it is not under a signed checkpoint.
    ///
    /// @param shown the columns whose values may be seen
    public Optional<LoggedFact> of(UUID factId, Set<String> shown) {
        return transaction.execute(_ -> {
            var snapshot = new Snapshot(record);
            return log.lastSigned()
                    .flatMap(signed -> record.indexOf(factId)
                            .filter(index -> index < signed.size())
                            .map(index -> snapshot.shown(
                                    snapshot.entries(index, index + 1).getFirst(), false))
                            .filter(Fact.class::isInstance)
                            .map(Fact.class::cast)
                            .map(fact -> proven(
                                    kept(fact, shown), Note.parse(signed.note().getBytes(UTF_8)))));
        });
    }

    private LoggedFact proven(Fact fact, Note note) {
        var tree = TileReader.tree(Checkpoint.parse(note.text()).size(), tiles);
        return new LoggedFact(fact, ProofFile.of(tree.inclusion(fact.index()), note));
    }

    private static Fact kept(Fact fact, Set<String> shown) {
        SortedMap<String, Fact.Column> columns = new TreeMap<>(fact.columns());
        columns.replaceAll((name, column) ->
                column instanceof Fact.Shown(var _, byte[] digest, var _) && !shown.contains(name)
                        ? new Fact.Withheld(digest)
                        : column);
        return new Fact(fact.index(), fact.table(), fact.salt(), columns);
    }
}
