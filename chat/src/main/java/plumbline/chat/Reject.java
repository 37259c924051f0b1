package plumbline.chat;

/// A piece of an export that is neither message nor system event, with its place and the reason.
///
/// @param lines physical lines (text) or records (structured formats) covered
/// @param excerpt the first characters, for the reader
public record Reject(Locator locator, long lines, String reason, String excerpt) {

    static final int EXCERPT = 120;
}
