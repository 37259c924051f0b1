package plumbline.notices;

import org.jspecify.annotations.Nullable;
import plumbline.vault.Sha256;

/// A document that goes with a notice.
///
/// @param title as the notice lists it, on one line
/// @param sha256 of its bytes in the vault; null for paper
public record Enclosure(String title, @Nullable Sha256 sha256) {
    public Enclosure {
        if (title.isBlank() || title.lines().count() != 1) {
            throw new IllegalArgumentException("a document is listed on one line: " + title);
        }
    }
}
