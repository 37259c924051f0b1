package plumbline.evidence;

import plumbline.vault.Sha256;

/// Where a message lies in an exhibit, and what its bytes are: what stays when everything read is made again.
///
/// @param part the file inside an archive, empty for the exhibit itself
/// @param raw of the bytes
public record Place(String part, long byteOffset, long byteLength, Sha256 raw) {
    boolean isOf(Entry entry) {
        return part.equals(entry.part())
                && byteOffset == entry.byteOffset()
                && byteLength == entry.byteLength()
                && raw.hex().equals(entry.rawSha256());
    }
}
