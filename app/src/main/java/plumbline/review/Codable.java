package plumbline.review;

import org.jspecify.annotations.Nullable;
import plumbline.cases.CitedMessage;
import plumbline.vault.Sha256;

/// A message that can be coded: its identity in the evidence, and what a reader needs to judge it.
///
/// @param exhibit hash of the sealed exhibit
/// @param part the file inside an archive, empty for the exhibit itself
/// @param byteOffset where its bytes begin in that part
/// @param raw hash of those bytes
/// @param sender as the exhibit names them
/// @param when the time on the handset, as a screen writes it
/// @param text what a reader sees
/// @param href its place in the conversation
/// @param adrift why it cannot be chosen: what a reader must know where it is no longer at its place; else null
public record Codable(
        Chosen chosen,
        Sha256 exhibit,
        String part,
        long byteOffset,
        long byteLength,
        long line,
        Sha256 raw,
        String sender,
        String when,
        String text,
        String href,
        @Nullable String adrift) {
    /// Where it lies in the bytes, in words. Without commas: at those, a form takes one field for several.
    String locator() {
        var where = "bytes " + byteOffset + " to " + (byteOffset + byteLength);
        return where + (line > 0 ? " line " + line : "") + (part.isEmpty() ? "" : " of " + part.replace(",", "%2C"));
    }

    /// As an allegation cites it.
    public CitedMessage cited() {
        return new CitedMessage(exhibit.hex(), chosen.ordinal(), locator());
    }
}
