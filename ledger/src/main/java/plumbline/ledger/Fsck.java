package plumbline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Checks a whole log: reads every entry, rebuilds every tile, compares each with what is stored and the root with the
/// checkpoint. A spot check is not an audit; an altered tile that nobody reads goes unnoticed until someone needs it.
///
/// Each tile is compared with the tiles below it *as they are stored*, so one alteration gives one or two findings that
/// name its place and not a finding at every level above it. Beside that, what the entries themselves hash to is
/// carried upward, to tell which of two disagreeing tiles is the altered one. Reads in order and keeps at most one tile
/// a level in memory.
public final class Fsck {

    private final TileSource source;
    private final Consumer<Difference> found;
    private final LongConsumer progress;

    private final List<Level> levels = new ArrayList<>();
    private long size;
    private long differences;

    /// @param source the log
    /// @param found told of each difference as it is found
    /// @param progress told the number of entries read so far, after each bundle
    public Fsck(TileSource source, Consumer<Difference> found, LongConsumer progress) {
        this.source = source;
        this.found = found;
        this.progress = progress;
    }

    /// What a check came to.
    ///
    /// @param entries number of entries that the checkpoint covers
    /// @param differences number of findings; 0 when the log is whole
    public record Report(long entries, long differences) {

        public boolean whole() {
            return differences == 0;
        }
    }

    /// What is known so far of the tile that is being filled at one level. A hash is null where nothing readable is
    /// left of what it covers.
    private static final class Level {

        /// Hashes of the stored tiles below.
        private final List<@Nullable Hash> stored = new ArrayList<>();

        /// The same as the entries give them.
        private final List<@Nullable Hash> rebuilt = new ArrayList<>();
    }

    /// Checks the log up to a checkpoint, whose signatures the caller has verified.
    public Report check(Checkpoint checkpoint) {
        levels.clear();
        size = checkpoint.size();
        differences = 0;
        for (long first = 0; first < size; first += TilePath.FULL) {
            readEntries(TilePath.holding(TilePath.ENTRIES, first, size));
            progress.accept(Math.min(size, first + TilePath.FULL));
        }
        compareRoot(checkpoint);
        return new Report(size, differences);
    }

    private void readEntries(TilePath bundle) {
        List<byte[]> entries = read(bundle, () -> EntryBundle.read(source, bundle));
        Level leaves = level(0);
        for (int i = 0; i < bundle.width(); i++) {
            Hash leaf = entries == null ? null : Hash.leaf(entries.get(i));
            leaves.stored.add(leaf);
            leaves.rebuilt.add(leaf);
        }
        if (bundle.width() == TilePath.FULL) {
            closeTile(0, bundle.index());
        }
    }

    /// A full tile: compares it, and hands its hash to the level above.
    private void closeTile(int level, long index) {
        compareTile(new TilePath(level, index, TilePath.FULL));
        Level full = level(level);
        Hash stored = above(full.stored);
        Hash rebuilt = full.stored.equals(full.rebuilt) ? stored : above(full.rebuilt);
        full.stored.clear();
        full.rebuilt.clear();
        level(level + 1).stored.add(stored);
        level(level + 1).rebuilt.add(rebuilt);
        if (level(level + 1).stored.size() == TilePath.FULL) {
            closeTile(level + 1, index / TilePath.FULL);
        }
    }

    /// Compares a stored tile with the hashes from below, then lets it take their place.
    private void compareTile(TilePath path) {
        List<Hash> tile = read(path, () -> Tile.parse(TileReader.read(source, path), path.width()));
        if (tile == null) {
            return;
        }
        Level below = level(path.level());
        for (int i = 0; i < tile.size(); i++) {
            Hash hash = tile.get(i);
            Hash expected = below.stored.get(i);
            Hash rebuilt = below.rebuilt.get(i);
            if (expected != null && !expected.equals(hash)) {
                report(differs(path, i, hash.equals(rebuilt)));
            }
            below.stored.set(i, hash);
            if (rebuilt == null) {
                below.rebuilt.set(i, hash);
            }
        }
    }

    private Difference differs(TilePath path, int position, boolean rebuilt) {
        long index = path.index() * TilePath.FULL + position;
        if (path.level() == 0) {
            return new Difference.EntryDiffers(TilePath.holding(TilePath.ENTRIES, index, size), index);
        }
        TilePath below = new TilePath(path.level() - 1, index, TilePath.FULL);
        return new Difference.TileDiffers(path, position, below, rebuilt);
    }

    private void compareRoot(Checkpoint checkpoint) {
        for (TilePath path : TilePath.partial(size)) {
            if (path.level() != TilePath.ENTRIES) {
                compareTile(path);
            }
        }
        Hash stored = root(levels.stream().map(level -> level.stored).toList());
        Hash rebuilt = root(levels.stream().map(level -> level.rebuilt).toList());
        if (stored != null && !stored.equals(checkpoint.root())) {
            report(new Difference.RootDiffers(
                    checkpoint.root(), stored, checkpoint.root().equals(rebuilt)));
        }
    }

    /// The root over the partial tiles, lowest level first; null when part of it is unreadable.
    private static @Nullable Hash root(List<List<@Nullable Hash>> edge) {
        Hash root = null;
        for (List<@Nullable Hash> hashes : edge) {
            Frontier frontier = new Frontier();
            for (Hash hash : hashes) {
                if (hash == null) {
                    return null;
                }
                frontier.append(hash);
            }
            root = root == null && hashes.isEmpty() ? null : frontier.root(root);
        }
        return root == null ? Hash.EMPTY_ROOT : root;
    }

    private static @Nullable Hash above(List<@Nullable Hash> hashes) {
        List<Hash> known = new ArrayList<>(hashes.size());
        for (Hash hash : hashes) {
            if (hash == null) {
                return null;
            }
            known.add(hash);
        }
        return Tile.above(known);
    }

    private <T> @Nullable T read(TilePath path, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (NoSuchElementException _) {
            report(new Difference.Missing(path));
        } catch (Malformed broken) {
            report(new Difference.Broken(path, String.valueOf(broken.getMessage())));
        }
        return null;
    }

    private void report(Difference difference) {
        differences++;
        found.accept(difference);
    }

    private Level level(int level) {
        while (levels.size() <= level) {
            levels.add(new Level());
        }
        return levels.get(level);
    }
}
