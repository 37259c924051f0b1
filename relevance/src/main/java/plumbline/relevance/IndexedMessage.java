package plumbline.relevance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One message as the index holds it.
///
/// Two times, because they answer different questions: `at` orders messages of several handsets, `day` is the date that
/// the handset showed, which is what a person means by "on 1 March" in a summer hour after midnight.
///
/// @param key where the message lies in the evidence
/// @param conversation the conversation's name or number
/// @param sender who sent it as the exhibit names them; empty for a system event
/// @param at the instant; null where the exhibit leaves it open
/// @param day the date on the handset; null where the exhibit leaves it open
/// @param kind what sort of event (the caller's words, such as `message` or `system`)
/// @param flags what else is known of it (the caller's words, such as `edited` or `forwarded`)
/// @param text the words of the message, as they stand in the exhibit
public record IndexedMessage(
        MessageKey key,
        String conversation,
        String sender,
        @Nullable Instant at,
        @Nullable LocalDate day,
        String kind,
        Set<String> flags,
        String text) {
    public IndexedMessage {
        flags = Set.copyOf(flags);
    }
}
