package plumbline.vault;

import java.util.UUID;

/// An object of the vault.
///
/// @param objectId its name on disk: random, because a hash there would let an insider ask whether a given file is held
/// @param sha256 of the plain bytes
/// @param length in bytes, before encryption
public record Sealed(UUID objectId, Sha256 sha256, long length) {}
