package plumbline.vault;

/// What became of bytes handed to the vault.
public sealed interface Staging {
    /// They are on disk and would survive a power cut; [Vault#seal(Staged)] makes them an object of the vault.
    record Staged(Sealed object) implements Staging {}

    /// They were more than allowed; nothing was kept.
    ///
    /// @param limit in bytes
    record TooLarge(long limit) implements Staging {}
}
