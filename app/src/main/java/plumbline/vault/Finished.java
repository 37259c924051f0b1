package plumbline.vault;

/// What became of finishing an upload.
public sealed interface Finished {
    /// It is an object of the vault once the caller's transaction commits.
    record Complete(Sealed object) implements Finished {}

    /// Bytes are missing from `offset` to `size`.
    record Incomplete(long offset, long size) implements Finished {}
}
