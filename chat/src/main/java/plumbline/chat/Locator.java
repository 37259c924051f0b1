package plumbline.chat;

/// The way from an event back to the bytes it was read from.
///
/// @param part the entry inside an archive; empty when the exhibit is the file itself
/// @param offset first byte, from 0, in the part
/// @param length bytes, the line end included, so that the pieces of a text export tile it without a gap
/// @param line first line, from 1
/// @param hash of exactly these bytes
public record Locator(String part, long offset, long length, long line, RawHash hash) {}
