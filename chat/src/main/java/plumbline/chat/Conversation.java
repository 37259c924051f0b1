package plumbline.chat;

import org.jspecify.annotations.Nullable;

/// One conversation of an export.
///
/// @param index from 0 in the order of the export
/// @param name as the handset shows it; null when the export does not say
/// @param id the platform's id, if exported
/// @param type the platform's word for its kind, if exported
public record Conversation(
        int index,
        @Nullable String name,
        @Nullable String id,
        @Nullable String type) {}
