package plumbline.audit;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.audit.Finding.Kind;
import plumbline.ledger.BundledEntry;
import plumbline.ledger.Checkpoint;
import plumbline.ledger.Fact;
import plumbline.ledger.Frontier;
import plumbline.ledger.Fsck;
import plumbline.ledger.Hash;
import plumbline.ledger.Malformed;
import plumbline.ledger.MissingFact;
import plumbline.ledger.Note;

/// Compares every row with its commitment, every commitment with its entry, every entry with the tree and the tree
/// with everything that was signed. What a database's superuser changes past the application shows here.
class Reconcile {
    private static final int CHUNK = 2048;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final TransactionTemplate transaction;
    private final RecordRepository record;
    private final LogRepository log;
    private final TileRepository tiles;
    private final RecorderKey recorder;
    private final LastSigned lastSigned;
    private final InstantSource time;

    Reconcile(
            TransactionTemplate transaction,
            RecordRepository record,
            LogRepository log,
            TileRepository tiles,
            RecorderKey recorder,
            LastSigned lastSigned,
            InstantSource time) {
        this.transaction = transaction;
        this.record = record;
        this.log = log;
        this.tiles = tiles;
        this.recorder = recorder;
        this.lastSigned = lastSigned;
        this.time = time;
    }

    Reconciliation run() {
        return transaction.execute(_ -> new Pass().run());
    }

    /// One comparison of one moment.
    private final class Pass {
        private final Snapshot snapshot = new Snapshot(record);
        private final LogState state = log.state();
        private final Findings findings = new Findings();
        private final SortedMap<Long, String> signed = record.checkpoints();
        private final Frontier frontier = new Frontier();
        private final @Nullable Checkpoint kept = kept();
        private long rows;

        Reconciliation run() {
            checkGuards();
            checkEntries();
            checkWaiting();
            checkUnlogged();
            checkTree();
            record.refusals().forEach(refusal -> findings.add(Kind.SMUGGLED, "outbox: " + refusal));
            return new Reconciliation(time.instant(), state.size(), rows, findings.count(), findings.listed());
        }

        private void checkGuards() {
            snapshot.tables()
                    .values()
                    .forEach(table -> table.flaws()
                            .forEach(flaw -> findings.add(new Finding(
                                    Kind.GUARD, table.name(), null, null, null, table.name() + ": " + flaw))));
        }

        private void checkEntries() {
            long end = Math.max(state.size(), record.end());
            for (long from = 0; from < end; from += CHUNK) {
                long expected = from;
                for (LoggedRow entry : snapshot.entries(from, from + CHUNK)) {
                    gap(expected, entry.index());
                    expected = entry.index() + 1;
                    checkRow(entry);
                    frontier.append(Hash.leaf(entry.leaf()));
                    checkSigned(expected);
                }
                gap(expected, Math.min(from + CHUNK, end));
            }
            if (end > state.size()) {
                findings.add(Kind.LOG, "the log has entries up to " + end + " but was closed at " + state.size());
            }
        }

        private void gap(long from, long to) {
            for (long missing = from; missing < to; missing++) {
                findings.add(new Finding(
                        Kind.LOG, null, null, null, missing, "entry " + missing + " is missing from the log"));
            }
        }

        private void checkRow(LoggedRow entry) {
            rows++;
            BundledEntry shown = snapshot.shown(entry, false);
            switch (shown) {
                case Fact fact ->
                    fact.check(entry.leaf()).forEach(discrepancy -> findings.add(altered(entry, discrepancy)));
                case MissingFact missing ->
                    findings.add(new Finding(
                            Kind.REMOVED,
                            missing.table(),
                            entry.factId().toString(),
                            null,
                            entry.index(),
                            named(missing.table(), entry.factId(), entry.index())
                                    + (missing.table() == null ? "its fact is not" : "it is not")
                                    + " in the database any more"));
            }
        }

        private Finding altered(LoggedRow entry, Fact.Discrepancy discrepancy) {
            return new Finding(
                    Kind.ALTERED,
                    entry.table(),
                    entry.factId().toString(),
                    discrepancy.column(),
                    entry.index(),
                    named(entry.table(), entry.factId(), entry.index()) + discrepancy.says());
        }

        private void checkSigned(long size) {
            String note = signed.get(size);
            if (note != null && !headOf(note).equals(new Head(size, frontier.root()))) {
                findings.add(
                        Kind.LOG,
                        "the checkpoint kept for " + size + " entries is not the one that was signed, or the entries"
                                + " before it were altered");
            }
            if (kept != null && kept.size() == size && !kept.root().equals(frontier.root())) {
                findings.add(
                        Kind.LOG,
                        "the first " + size + " entries are not those of the checkpoint in " + lastSigned.file());
            }
        }

        /// The head in the file. It may be newer than the moment that is compared, so only its own size counts.
        private @Nullable Checkpoint kept() {
            try {
                return lastSigned.read().orElse(null);
            } catch (LogBroken | Malformed broken) {
                findings.add(Kind.LOG, String.valueOf(broken.getMessage()));
                return null;
            }
        }

        private void checkWaiting() {
            UUID after = BEFORE_ALL;
            List<LoggedRow> waiting = snapshot.waiting(after, CHUNK);
            while (!waiting.isEmpty()) {
                Map<UUID, byte[]> marks = record.marks(ids(waiting));
                for (LoggedRow entry : waiting) {
                    byte[] mark = marks.get(entry.factId());
                    if (mark == null || !recorder.made(mark, entry.factId(), entry.leaf())) {
                        findings.add(
                                Kind.SMUGGLED,
                                "outbox: fact " + entry.factId() + " waits there without the recorder's mark");
                    }
                    checkRow(entry);
                }
                after = waiting.getLast().factId();
                waiting = snapshot.waiting(after, CHUNK);
            }
        }

        private void checkUnlogged() {
            snapshot.unlogged()
                    .forEach((row, table) -> findings.add(new Finding(
                            Kind.UNRECORDED,
                            table,
                            row.toString(),
                            null,
                            null,
                            "row " + row + " of " + table + ": the log does not know it")));
        }

        private void checkTree() {
            new Fsck(tiles, difference -> findings.add(Kind.LOG, "the log: " + difference.describe()), _ -> {})
                    .check(new Checkpoint(lastSigned.key().name(), state.size(), state.root()));
            signed.tailMap(frontier.size() + 1)
                    .keySet()
                    .forEach(size -> findings.add(
                            Kind.LOG,
                            "a checkpoint of " + size + " entries was signed, the log has only " + frontier.size()));
            if (state.signedSize() > 0 && !signed.containsKey(state.signedSize())) {
                findings.add(Kind.LOG, "the checkpoint of " + state.signedSize() + " entries was removed");
            }
        }
    }

    /// What a note says of the tree, if the log's key signed it.
    private record Head(long size, @Nullable Hash root) {}

    private Head headOf(String text) {
        try {
            Note note = Note.parse(text.getBytes(StandardCharsets.UTF_8));
            Checkpoint checkpoint = Checkpoint.parse(note.text());
            return note.open(List.of(lastSigned.key())) instanceof Note.Signed
                    ? new Head(checkpoint.size(), checkpoint.root())
                    : new Head(-1, null);
        } catch (Malformed broken) {
            return new Head(-1, null);
        }
    }

    private static String named(@Nullable String table, UUID row, long index) {
        return "row " + row + " of " + (table == null ? "an unknown table" : table)
                + (index < 0 ? " (not yet in the log): " : " (entry " + index + "): ");
    }

    private static Collection<UUID> ids(List<LoggedRow> entries) {
        return entries.stream().map(LoggedRow::factId).toList();
    }
}
