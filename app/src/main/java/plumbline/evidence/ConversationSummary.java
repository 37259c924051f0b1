package plumbline.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One conversation of an exhibit.
///
/// @param first the earliest time any entry can have, or null
record ConversationSummary(
        int index,
        @Nullable String name,
        @Nullable String type,
        long events,
        @Nullable Instant first,
        @Nullable Instant last) {
    String title() {
        return name == null || name.isBlank() ? "Conversation " + (index + 1) : name;
    }
}
