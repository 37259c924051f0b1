package plumbline.chat;

import org.jspecify.annotations.Nullable;

/// The sender as the export names them. A name is what the handset's owner saved, and so is evidence of its own.
///
/// @param name as displayed, without invisible direction marks; null for a deleted account
/// @param id the platform's id, if exported
public record Author(@Nullable String name, @Nullable String id) {

    /// Something to show: the name, else the id, else a plain statement that there is none.
    public String label() {
        return name != null ? name : id != null ? id : "deleted account";
    }
}
