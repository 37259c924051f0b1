package plumbline.ledger;

import java.util.ArrayList;
import java.util.List;

/// Appends entries to a log and writes the tiles and entry bundles that come of it.
///
/// Full tiles are written as soon as they fill, partial ones when [#finish()] is called; only then may a checkpoint of
/// the new size be signed, because every tile it needs must already be readable. Nothing of the log is held in memory
/// but its right edge: at most 255 hashes a level and 255 entries. Not safe for use by several threads.
public final class Appender {

    private final TileSink sink;
    private final List<byte[]> entries = new ArrayList<>();
    private final List<List<Hash>> edge = new ArrayList<>();
    private long size;

    /// Continues a log.
    ///
    /// @param size number of entries that it has
    /// @param source its tiles so far; not asked when the size is 0
    /// @param sink where new tiles go
    /// @throws java.util.NoSuchElementException when a partial tile at the right edge is missing
    public Appender(long size, TileSource source, TileSink sink) {
        this.sink = sink;
        this.size = size;
        for (TilePath path : TilePath.partial(size)) {
            if (path.level() == TilePath.ENTRIES) {
                entries.addAll(EntryBundle.read(source, path));
            } else {
                level(path.level()).addAll(Tile.parse(TileReader.read(source, path), path.width()));
            }
        }
    }

    /// Number of entries so far, which is also the index of the next one.
    public long size() {
        return size;
    }

    /// Appends an entry.
    ///
    /// @param entry at most 65,535 bytes
    /// @return its index
    public long append(byte[] entry) {
        if (entry.length > EntryBundle.LONGEST_ENTRY) {
            throw new IllegalArgumentException(
                    "an entry has at most " + EntryBundle.LONGEST_ENTRY + " bytes, this one " + entry.length);
        }
        long index = size++;
        entries.add(entry.clone());
        if (entries.size() == TilePath.FULL) {
            sink.write(
                    new TilePath(TilePath.ENTRIES, index / TilePath.FULL, TilePath.FULL), EntryBundle.bytes(entries));
            entries.clear();
        }
        add(0, Hash.leaf(entry));
        return index;
    }

    /// Writes the partial tiles that a tree of the present size needs.
    ///
    /// @return the frontier at that size; its root belongs into the checkpoint
    public Frontier finish() {
        for (TilePath path : TilePath.partial(size)) {
            boolean bundle = path.level() == TilePath.ENTRIES;
            sink.write(path, bundle ? EntryBundle.bytes(entries) : Tile.bytes(level(path.level())));
        }
        return Frontier.of(size, edge);
    }

    private void add(int level, Hash hash) {
        List<Hash> hashes = level(level);
        hashes.add(hash);
        if (hashes.size() == TilePath.FULL) {
            long index = TilePath.hashes(level, size) / TilePath.FULL - 1;
            sink.write(new TilePath(level, index, TilePath.FULL), Tile.bytes(hashes));
            Hash above = Tile.above(hashes);
            hashes.clear();
            add(level + 1, above);
        }
    }

    private List<Hash> level(int level) {
        while (edge.size() <= level) {
            edge.add(new ArrayList<>());
        }
        return edge.get(level);
    }
}
