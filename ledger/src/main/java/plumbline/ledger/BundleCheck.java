package plumbline.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Checks a bundle from its bytes to its facts, and goes on after a finding wherever there is something left to check.
final class BundleCheck {
    private final ZipScan zip;
    private final @Nullable Policy policy;
    private final @Nullable Note since;
    private final Consumer<String> found;
    private final Consumer<String> progress;
    private final List<String> proven = new ArrayList<>();
    private final TreeMap<String, Long> withheld = new TreeMap<>();
    private long findings;
    private long facts;

    /// @param policy whose signatures count; null to believe the key in the bundle
    /// @param since an older checkpoint that the log must continue
    /// @param found told of each finding, as one sentence
    BundleCheck(
            FileChannel file,
            @Nullable Policy policy,
            @Nullable Note since,
            Consumer<String> found,
            Consumer<String> progress) {
        this.zip = new ZipScan(file, this::report);
        this.policy = policy;
        this.since = since;
        this.found = found;
        this.progress = progress;
    }

    /// What the check came to.
    ///
    /// @param findings how many things are wrong
    /// @param proven sentences about what holds
    /// @param withheld how many values were kept back, by `table.column`
    record Outcome(long findings, List<String> proven, Map<String, Long> withheld) {}

    Outcome check() throws IOException {
        if (zip.scan()) {
            Policy trusted = policy == null ? enclosed() : policy;
            Checkpoint checkpoint = trusted == null ? null : checkpoint(trusted);
            if (checkpoint != null && trusted != null) {
                checkFiles(checkpoint, trusted);
                checkTree(checkpoint);
                checkFacts(checkpoint);
                checkContinuation(checkpoint, trusted);
            }
        }
        return new Outcome(findings, proven, withheld);
    }

    private @Nullable Policy enclosed() throws IOException {
        byte[] key = zip.content(Bundle.KEY);
        try {
            if (key != null) {
                return Policy.trusting(VerifierKey.parse(Strict.utf8(key).strip()));
            }
            report(Bundle.KEY + " is missing from the bundle");
        } catch (Malformed broken) {
            report(Bundle.KEY + ": " + broken.getMessage());
        }
        return null;
    }

    private @Nullable Checkpoint checkpoint(Policy trusted) throws IOException {
        Note note = note(Bundle.CHECKPOINT);
        if (note == null) {
            return null;
        }
        switch (trusted.judge(note)) {
            case Verdict.Trusted(Checkpoint checkpoint, Map<String, ?> witnesses) -> {
                proven.add("The checkpoint of " + checkpoint.origin() + " with " + checkpoint.size()
                        + " entries is signed by the log's key"
                        + (witnesses.isEmpty() ? "." : " and by " + String.join(", ", witnesses.keySet()) + "."));
                return checkpoint;
            }
            case Verdict.Refused(String reason) -> {
                report(Bundle.CHECKPOINT + ": " + reason);
                return unsigned(note);
            }
        }
    }

    /// A checkpoint that nobody vouches for still says what the rest should agree with.
    private static @Nullable Checkpoint unsigned(Note note) {
        try {
            return Checkpoint.parse(note.text());
        } catch (Malformed _) {
            return null;
        }
    }

    private void checkFiles(Checkpoint checkpoint, Policy trusted) throws IOException {
        long before = findings;
        List<String> names = zip.names();
        List<String> expected = Bundle.files(checkpoint.size(), names.contains(Bundle.UNLOGGED));
        List<String> whole = new ArrayList<>(expected);
        whole.addAll(List.of(Bundle.SUMS, Bundle.MANIFEST));
        whole.stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> report(name + " is missing from the bundle"));
        names.stream()
                .filter(name -> !whole.contains(name))
                .forEach(name -> report(name + " does not belong in the bundle"));
        if (findings == before && !names.equals(whole)) {
            report("the files do not stand in the order of their names");
        }
        checkSums(names);
        Note manifest = note(Bundle.MANIFEST);
        if (manifest != null) {
            if (manifest.open(trusted.logs()) instanceof Note.Refused(String reason)) {
                report(Bundle.MANIFEST + ": " + reason);
            }
            byte[] sums = zip.content(Bundle.SUMS);
            String text = Bundle.manifest(checkpoint, expected.size(), sums == null ? "" : new String(sums, UTF_8));
            if (!manifest.text().equals(text)) {
                report(Bundle.MANIFEST + " was signed for other files, or for another checkpoint");
            }
        }
        if (findings == before) {
            proven.add("All " + names.size() + " files are byte for byte those that were signed.");
        }
    }

    private void checkSums(List<String> names) throws IOException {
        byte[] sums = zip.content(Bundle.SUMS);
        if (sums == null) {
            return;
        }
        Map<String, String> listed = new HashMap<>();
        for (String line : new String(sums, UTF_8).split("\n")) {
            int gap = line.indexOf("  ");
            listed.put(gap < 0 ? line : line.substring(gap + 2), gap < 0 ? "" : line.substring(0, gap));
        }
        for (String name : names) {
            String hash = listed.get(name);
            if (hash != null && !hash.equals(zip.sha256(name))) {
                report(name + " does not have the hash that " + Bundle.SUMS + " lists");
            } else if (hash == null && !name.equals(Bundle.SUMS) && !name.equals(Bundle.MANIFEST)) {
                report(name + " is not listed in " + Bundle.SUMS);
            }
        }
    }

    private void checkTree(Checkpoint checkpoint) {
        long before = findings;
        new Fsck(
                        this::tile,
                        difference -> report("the log: " + difference.describe()),
                        entries -> tell(entries, checkpoint.size(), "entries hashed"))
                .check(checkpoint);
        if (findings == before) {
            proven.add("The " + checkpoint.size() + " entries hash to the root in the checkpoint: none was altered,"
                    + " removed, added or moved since it was signed.");
        }
    }

    private void checkFacts(Checkpoint checkpoint) throws IOException {
        long before = findings;
        for (TilePath bundle : Bundle.tiles(checkpoint.size())) {
            if (bundle.level() == TilePath.ENTRIES) {
                checkFacts(bundle);
                tell(facts, checkpoint.size(), "facts compared");
            }
        }
        byte[] unlogged = zip.content(Bundle.UNLOGGED);
        if (unlogged != null) {
            new String(unlogged, UTF_8)
                    .lines()
                    .forEach(line -> report(line + " is in the database, but was never recorded in the log"));
        }
        if (findings == before) {
            proven.add("Each of the " + facts + " rows is as it was recorded, column by column, and no row is missing"
                    + " or unrecorded.");
        }
    }

    private void checkFacts(TilePath bundle) throws IOException {
        String name = Bundle.facts(bundle);
        List<byte[]> entries;
        List<BundledEntry> shown;
        try {
            byte[] text = zip.content(name);
            if (text == null) {
                return;
            }
            shown = FactText.parse(Strict.utf8(text));
            entries = EntryBundle.read(this::tile, bundle);
        } catch (Malformed | NoSuchElementException broken) {
            report(name + ": " + broken.getMessage());
            return;
        }
        long first = bundle.index() * TilePath.FULL;
        for (int i = 0; i < entries.size(); i++) {
            if (i >= shown.size() || shown.get(i).index() != first + i) {
                report(name + ": entry " + (first + i) + " of the log has no fact in its place");
                return;
            }
            checkEntry(shown.get(i), entries.get(i));
        }
        if (shown.size() > entries.size()) {
            report(name + " holds more facts than the log has entries there");
        }
    }

    private void checkEntry(BundledEntry entry, byte[] leaf) {
        facts++;
        switch (entry) {
            case Fact fact -> {
                String row = "row " + fact.id() + " of " + fact.table() + " (entry " + fact.index() + "): ";
                fact.check(leaf).forEach(discrepancy -> report(row + discrepancy.says()));
                fact.columns().forEach((name, column) -> {
                    if (column instanceof Fact.Withheld) {
                        withheld.merge(fact.table() + "." + name, 1L, Long::sum);
                    }
                });
            }
            case MissingFact(long index, String table, String id) ->
                report("row " + (id == null ? "(identity unknown)" : id) + " of "
                        + (table == null ? "an unknown table" : table) + " (entry " + index
                        + "): it was recorded and is not in the database any more");
        }
    }

    private void checkContinuation(Checkpoint checkpoint, Policy trusted) {
        if (since == null) {
            return;
        }
        switch (trusted.judge(since)) {
            case Verdict.Refused(String reason) -> report("the older checkpoint: " + reason);
            case Verdict.Trusted(Checkpoint older, Map<String, ?> _) -> {
                if (older.size() > checkpoint.size()) {
                    report("the older checkpoint has " + older.size() + " entries, the bundle only " + checkpoint.size()
                            + ": entries were cut off");
                } else if (!TileReader.tree(checkpoint.size(), this::tile)
                        .root(older.size())
                        .equals(older.root())) {
                    report("the first " + older.size() + " entries are not those of the older checkpoint: the log"
                            + " was rewritten");
                } else {
                    proven.add("The log continues the older checkpoint: its " + older.size()
                            + " entries are the first of this one.");
                }
            }
        }
    }

    private @Nullable Note note(String name) throws IOException {
        byte[] bytes = zip.content(name);
        try {
            if (bytes != null) {
                return Note.parse(bytes);
            }
            report(name + " is missing from the bundle");
        } catch (Malformed broken) {
            report(name + ": " + broken.getMessage());
        }
        return null;
    }

    private byte @Nullable [] tile(String path) {
        try {
            return zip.content(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(long done, long all, String what) {
        if (done % 65_536 == 0) {
            progress.accept(done + " of " + all + " " + what);
        }
    }

    private void report(String finding) {
        findings++;
        found.accept(Objects.requireNonNull(finding));
    }
}
