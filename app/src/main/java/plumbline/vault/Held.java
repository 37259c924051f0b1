package plumbline.vault;

import java.util.List;

/// What is held of an upload under way.
///
/// @param pieces the hash of every so many bytes of it, in order; the last may be of fewer
public record Held(long offset, List<Sha256> pieces) {}
