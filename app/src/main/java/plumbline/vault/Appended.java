package plumbline.vault;

/// What became of a part of an upload.
public sealed interface Appended {
    /// Everything up to `offset` is kept, and stays kept through a power cut. The next part begins there.
    record Held(long offset) implements Appended {}

    /// The part begins after `offset`, up to which bytes are held: the ones between are missing.
    record Gap(long offset) implements Appended {}

    /// The part runs past the announced size; what fits is held.
    record TooLong(long size) implements Appended {}
}
