package plumbline.ledger;

import org.jspecify.annotations.Nullable;

/// Where published resources are read from: a directory, database rows, a bundle, an HTTP address.
@FunctionalInterface
public interface TileSource {

    /// The bytes under a path such as `checkpoint` or `tile/0/x001/067`.
    ///
    /// @return null when there is nothing under that path
    byte @Nullable [] read(String path);
}
