package plumbline.vault;

/// What became of finishing an upload.
public sealed interface Finished {
    /// It is an object of the vault.
    record Complete(Sealed object) implements Finished {}

    /// Bytes are missing from `offset` to `size`.
    record Incomplete(long offset, long size) implements Finished {}

    /// The bytes do not have the hash that was announced; the upload and its bytes are gone.
    record Different(Sha256 found) implements Finished {}
}
