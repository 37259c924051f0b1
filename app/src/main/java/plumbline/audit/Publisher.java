package plumbline.audit;

import java.time.InstantSource;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.ledger.Checkpoint;
import plumbline.ledger.Hash;
import plumbline.ledger.Note;
import plumbline.ledger.SigningKey;
import plumbline.ledger.TileReader;
import plumbline.ledger.Tree;

/// Signs the log's tree head.
///
/// A log that ever signs two heads that contradict each other is worth nothing, so before each signature it proves
/// that the new tree continues the last signed one: the one in the locked row and the one in the file outside the
/// database. The file is written before the row; after a crash between the two, the same head is signed again.
class Publisher {
    private final TransactionTemplate transaction;
    private final LogRepository log;
    private final TileRepository tiles;
    private final LastSigned lastSigned;
    private final SigningKey key;
    private final InstantSource time;

    Publisher(
            TransactionTemplate transaction,
            LogRepository log,
            TileRepository tiles,
            LastSigned lastSigned,
            SigningKey key,
            InstantSource time) {
        this.transaction = transaction;
        this.log = log;
        this.tiles = tiles;
        this.lastSigned = lastSigned;
        this.key = key;
        this.time = time;
    }

    /// Signs the tree head if the log has grown since the last one. Returns whether it did.
    boolean publish() {
        return transaction.execute(_ -> {
            LogState state = log.lock();
            if (state.size() == state.signedSize()) {
                demandContinuation(state);
                return false;
            }
            demandContinuation(state);
            Checkpoint checkpoint = new Checkpoint(key.verifier().name(), state.size(), state.root());
            Note note = Note.signed(checkpoint.text(), key);
            lastSigned.write(note);
            log.signed(state.size(), state.root(), note, time.instant());
            return true;
        });
    }

    /// Throws unless the tree that the tiles describe has the kept root and continues everything signed before.
    void demandContinuation(LogState state) {
        Tree tree = TileReader.tree(state.size(), tiles);
        if (!tree.root().equals(state.root())) {
            throw new LogBroken("the tiles of the log do not have the root that was kept at size " + state.size()
                    + ": they were altered. Nothing is signed until they are restored; run a reconciliation");
        }
        demandPrefix(tree, state.signedSize(), state.signedRoot(), "in the database");
        lastSigned
                .read()
                .ifPresentOrElse(
                        signed -> demandPrefix(tree, signed.size(), signed.root(), "in " + lastSigned.file()),
                        () -> demandNeverSigned(state));
    }

    private void demandPrefix(Tree tree, long size, Hash root, String where) {
        if (size > tree.size()) {
            throw new LogBroken("the log has " + tree.size() + " entries, but a checkpoint of " + size
                    + " was signed (" + where + "): an older state of the database was put back. Restore a backup that"
                    + " has all " + size + " entries; facts recorded since then are missing from this one");
        }
        if (size > 0 && !tree.consistency(size).proves(root, tree.root())) {
            throw new LogBroken("the log was rewritten: its first " + size
                    + " entries are not those of the checkpoint that was signed (" + where + ")");
        }
    }

    private void demandNeverSigned(LogState state) {
        if (state.signedSize() > 0) {
            throw new LogBroken("the database has a checkpoint of " + state.signedSize() + " entries, but "
                    + lastSigned.file() + " is missing: put the newest checkpoint from a bundle or a backup there");
        }
    }
}
