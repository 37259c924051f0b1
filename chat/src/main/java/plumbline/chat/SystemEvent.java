package plumbline.chat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An entry written by the platform: who joined, who left, what changed.
///
/// @param text the sentence as exported
/// @param actor who did it, where the sentence says
/// @param subjects whom or what it was done to: people added or removed, the new subject, the new number
public record SystemEvent(
        long ordinal,
        Conversation conversation,
        Locator locator,
        EventTime time,
        @Nullable String platformId,
        SystemKind kind,
        String text,
        @Nullable Author actor,
        List<String> subjects,
        Set<Warning> warnings)
        implements Event {

    public SystemEvent {
        subjects = List.copyOf(subjects);
    }
}
