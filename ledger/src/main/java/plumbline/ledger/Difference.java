package plumbline.ledger;

/// One thing that [Fsck] found wrong with a log, and where.
public sealed interface Difference {

    /// A tile or bundle that the checkpoint requires is not there.
    record Missing(TilePath path) implements Difference {}

    /// A tile or bundle is not in its format.
    ///
    /// @param why the rule that it breaks
    record Broken(TilePath path, String why) implements Difference {}

    /// An entry does not hash to its leaf: the entry was altered, or the leaf was.
    ///
    /// @param bundle the entry bundle
    /// @param index of the entry in the log
    record EntryDiffers(TilePath bundle, long index) implements Difference {}

    /// A hash is not that of the tile below it: one of the two tiles was altered.
    ///
    /// @param path the upper tile
    /// @param position of the hash in it, from 0
    /// @param below the tile that it should be the hash of
    /// @param rebuilt whether the hash agrees with the entries themselves, so that the tile below was altered
    record TileDiffers(TilePath path, int position, TilePath below, boolean rebuilt) implements Difference {}

    /// The tiles give another root than the checkpoint.
    ///
    /// @param checkpoint what was signed
    /// @param tiles what the tiles hash to
    /// @param rebuilt whether the checkpoint agrees with the entries themselves
    record RootDiffers(Hash checkpoint, Hash tiles, boolean rebuilt) implements Difference {}

    /// One sentence for people: what and where.
    default String describe() {
        return switch (this) {
            case Missing(TilePath path) -> path + " is missing.";
            case Broken(TilePath path, String why) -> path + " is broken: " + why + ".";
            case EntryDiffers(TilePath bundle, long index) ->
                "Entry " + index + " in " + bundle + " does not hash to its leaf in "
                        + new TilePath(0, bundle.index(), bundle.width()) + ".";
            case TileDiffers(TilePath path, int position, TilePath below, boolean rebuilt) ->
                "Hash " + position + " of " + path + " is not the hash of " + below + ". "
                        + (rebuilt
                                ? "The entries agree with the upper tile: the lower one was altered."
                                : "The entries do not agree with the upper tile either.");
            case RootDiffers(Hash checkpoint, Hash tiles, boolean rebuilt) ->
                "The checkpoint's root is " + checkpoint + ", the tiles give " + tiles + ". "
                        + (rebuilt
                                ? "The entries agree with the checkpoint: a tile at the right edge was altered."
                                : "The entries do not agree with the checkpoint either.");
        };
    }
}
