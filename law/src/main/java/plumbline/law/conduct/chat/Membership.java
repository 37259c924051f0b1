package plumbline.law.conduct.chat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A time during which a person was a member of a chat group.
///
/// @param person who, by reference
/// @param from when the person joined
/// @param to when the person left; null if not before the end of what was extracted
public record Membership(
        String person, Instant from, @Nullable Instant to) {

    /// Whether the person was a member at this moment.
    public boolean includes(Instant at) {
        Instant end = to;
        return !at.isBefore(from) && (end == null || at.isBefore(end));
    }
}
