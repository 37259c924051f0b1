package plumbline.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.ledger.Bundle;
import plumbline.ledger.BundleWriter;
import plumbline.ledger.BundledEntry;
import plumbline.ledger.Checkpoint;
import plumbline.ledger.FactText;
import plumbline.ledger.Note;
import plumbline.ledger.SigningKey;
import plumbline.ledger.TilePath;

/// Writes the record as a bundle for an outside body, as of the last signed checkpoint.
///
/// Reads one moment of the database and shows it as it is: an altered row is exported altered, so that the verifier
/// finds it. One file's worth of rows, 256, is held in memory at a time.
public class BundleExport {
    private final TransactionTemplate transaction;
    private final RecordRepository record;
    private final LogRepository log;
    private final TileRepository tiles;
    private final SigningKey key;

    BundleExport(
            TransactionTemplate transaction,
            RecordRepository record,
            LogRepository log,
            TileRepository tiles,
            SigningKey key) {
        this.transaction = transaction;
        this.record = record;
        this.log = log;
        this.tiles = tiles;
        this.key = key;
    }

    /// Writes the zip. Does not close the stream.
    public void write(OutputStream out) {
        transaction.executeWithoutResult(_ -> {
            try {
                new Pass().write(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// One export of one moment.
    private final class Pass {
        private final Snapshot snapshot = new Snapshot(record);
        private final String note = log.lastSigned()
                .orElseThrow(() -> new IllegalStateException("no checkpoint has been signed yet"))
                .note();
        private final Checkpoint checkpoint =
                Checkpoint.parse(Note.parse(note.getBytes(UTF_8)).text());

        void write(OutputStream out) throws IOException {
            String unlogged = unlogged();
            BundleWriter bundle = new BundleWriter(out);
            for (String name : Bundle.files(checkpoint.size(), !unlogged.isEmpty())) {
                bundle.add(
                        name,
                        switch (name) {
                            case Bundle.README -> Bundle.README_TEXT.getBytes(UTF_8);
                            case Bundle.CHECKPOINT -> note.getBytes(UTF_8);
                            case Bundle.KEY -> (key.verifier().encode() + "\n").getBytes(UTF_8);
                            case Bundle.UNLOGGED -> unlogged.getBytes(UTF_8);
                            default -> Bundle.isFacts(name) ? facts(name) : tile(name);
                        });
            }
            bundle.finish(checkpoint, key);
        }

        private String unlogged() {
            SortedMap<UUID, String> rows = snapshot.unlogged();
            return rows.entrySet().stream()
                    .map(row -> "row " + row.getKey() + " of " + row.getValue() + "\n")
                    .collect(Collectors.joining());
        }

        private byte[] facts(String name) {
            TilePath entries = Bundle.entries(name, checkpoint.size());
            long first = entries.index() * TilePath.FULL;
            List<BundledEntry> shown = snapshot.entries(first, first + entries.width()).stream()
                    .map(entry -> snapshot.shown(entry, true))
                    .toList();
            return FactText.write(shown).getBytes(UTF_8);
        }

        /// A tile that somebody removed is exported empty, for the verifier to find.
        private byte[] tile(String path) {
            byte[] bytes = tiles.read(path);
            return bytes == null ? new byte[0] : bytes;
        }
    }
}
