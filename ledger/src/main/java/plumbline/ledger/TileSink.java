package plumbline.ledger;

/// Where published resources are written to.
@FunctionalInterface
public interface TileSink {

    /// Stores the bytes under a tile path. The same path may be written again, but only with the same bytes.
    void write(TilePath path, byte[] bytes);
}
